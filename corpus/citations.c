/* What papers refer to. A reference that names the DOI, title and year, or first author, year,
 * volume and page of a paper of the list is a citation of it; any other becomes a reference of its
 * own. Titles are found by a trie of words that is walked from each word of a reference: titles are
 * not compared with references one by one. */
#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/order.h"
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/citations/short_forms.h"
#include "corpus/citations/stubs.h"
#include "corpus/doi.h"
#include "corpus/mentions.h"
#include "corpus/settle.h"
#include "corpus/texts.h"

enum { ROOT = 0, SHORTEST_TITLE = 20, LONGEST_ID = 80 };
#define no_paper DGG_NO_PAPER

/* A paper of the list, found by its DOI or by the end of its title in the trie. */
typedef struct known {
    dgg_text doi;
    uint32_t node;
    int year;
    uint32_t paper;
} known;

typedef struct linking {
    dgg_corpus *corpus;
    known *by_doi, *by_title; /* sorted */
    size_t doi_count, title_count;
    dgg_names steps; /* the trie: a node and a word make the name of the next node, less one */
    dgg_buffer step;
    bool *is_end; /* by node: a title ends there */
    dgg_short_forms short_forms;
    dgg_stubs stubs;
    dgg_mentions mentions; /* of works that are not in the list */
    dgg_arena *arena;      /* of the DOI at hand */
} linking;

static int compare_dois(const void *left, const void *right)
{
    const known *one = left, *other = right;
    return dgg_text_compare(one->doi, other->doi);
}

static int compare_titles(const void *left, const void *right)
{
    const known *one = left, *other = right;
    int order = (one->node > other->node) - (one->node < other->node);
    return order != 0 ? order : (one->year > other->year) - (one->year < other->year);
}

static dgg_status make_step(linking *l, uint32_t node, dgg_text word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char bytes[sizeof node];
    memcpy(bytes, &node, sizeof node);
    l->step.length = 0;
    DGG_TRY(dgg_buffer_add(&l->step, (dgg_text){ bytes, sizeof bytes }, error));
    DGG_TRY(dgg_buffer_add(&l->step, word, error));
done:
    return status;
}

static dgg_status add_title(linking *l, dgg_text words, uint32_t *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *node = ROOT;
    while (words.length > 0) {
        DGG_TRY(make_step(l, *node, dgg_text_cut(&words, ' '), error));
        DGG_TRY(dgg_names_add(&l->steps, dgg_buffer_text(&l->step), node, error));
        *node += 1;
    }
done:
    return status;
}

static dgg_status learn_paper(linking *l, uint32_t index, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_paper *paper = &l->corpus->papers[index];
    dgg_text words = { 0 };
    known entry = { .doi = paper->doi, .year = paper->year, .paper = index };
    if (paper->doi.length > 0) {
        l->by_doi[l->doi_count++] = entry;
    }
    DGG_TRY(dgg_short_forms_learn(&l->short_forms, paper, index, error));
    DGG_TRY(dgg_keys_words(&l->mentions.keys, paper->title, &words, error));
    if (paper->year != 0 && dgg_unicode_count(words) >= SHORTEST_TITLE) {
        DGG_TRY(add_title(l, words, &entry.node, error));
        l->by_title[l->title_count++] = entry;
    }
done:
    return status;
}

static dgg_status learn_papers(linking *l, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = l->corpus->paper_count;
    DGG_TRY(dgg_grow(&l->by_doi, count + 1, sizeof *l->by_doi, error));
    DGG_TRY(dgg_grow(&l->by_title, count + 1, sizeof *l->by_title, error));
    for (uint32_t i = 0; i < count; i++) {
        DGG_TRY(learn_paper(l, i, error));
    }
    DGG_TRY(dgg_grow(&l->is_end, l->steps.count + 1, sizeof *l->is_end, error));
    memset(l->is_end, 0, (l->steps.count + 1) * sizeof *l->is_end);
    for (size_t i = 0; i < l->title_count; i++) {
        l->is_end[l->by_title[i].node] = true;
    }
    dgg_sort(l->by_doi, l->doi_count, sizeof *l->by_doi, compare_dois);
    dgg_sort(l->by_title, l->title_count, sizeof *l->by_title, compare_titles);
done:
    return status;
}

/* "2019" or "2019a", whatever number it may be. */
static int year_of(dgg_text word)
{
    enum { YEAR_LENGTH = 4 };
    bool has_letter = word.length == YEAR_LENGTH + 1 && !dgg_is_digit(word.start[YEAR_LENGTH]);
    return dgg_texts_year(has_letter ? dgg_text_slice(word, 0, YEAR_LENGTH) : word);
}

/* The paper whose title ends at the node and whose year is among the words; no_paper if there is
 * none, or more than one. */
static uint32_t paper_at(const linking *l, uint32_t node, dgg_text words)
{
    uint32_t found = no_paper;
    while (words.length > 0) {
        known wanted = { .node = node, .year = year_of(dgg_text_cut(&words, ' ')) };
        const known *at = wanted.year != 0 ? bsearch(&wanted, l->by_title, l->title_count,
                                                     sizeof wanted, compare_titles)
                                           : NULL;
        if (at == NULL) {
            continue;
        }
        bool is_shared = (at > l->by_title && compare_titles(at - 1, at) == 0) ||
                         (at + 1 < l->by_title + l->title_count && compare_titles(at, at + 1) == 0);
        if (is_shared || (found != no_paper && found != at->paper)) {
            return no_paper;
        }
        found = at->paper;
    }
    return found;
}

typedef struct match {
    size_t length; /* of the title, in bytes */
    uint32_t paper;
} match;

/* Walks the trie along the words, which are the rest of `all`; keeps the longest title. */
static dgg_status walk(linking *l, dgg_text all, dgg_text rest, match *best, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t node = ROOT;
    const char *start = rest.start;
    while (rest.length > 0) {
        dgg_text word = dgg_text_cut(&rest, ' ');
        DGG_TRY(make_step(l, node, word, error));
        uint32_t number = dgg_names_find(&l->steps, dgg_buffer_text(&l->step));
        if (number == DGG_NO_NAME) {
            break;
        }
        node = number + 1;
        size_t length = (size_t)(word.start + word.length - start);
        bool may_match = l->is_end[node] && length > best->length;
        uint32_t found = may_match ? paper_at(l, node, all) : no_paper;
        if (found != no_paper) {
            *best = (match){ length, found };
        }
    }
done:
    return status;
}

static dgg_status find_by_title(linking *l, dgg_text words, uint32_t *paper, dgg_error *error)
{
    enum { LONGEST = 2000 }; /* bytes of a reference that are looked through */
    dgg_status status = DGG_OK;
    match best = { 0, no_paper };
    dgg_text all = dgg_text_slice(words, 0, LONGEST);
    for (dgg_text rest = all; rest.length > 0; dgg_text_cut(&rest, ' ')) {
        DGG_TRY(walk(l, all, rest, &best, error));
    }
    *paper = best.paper;
done:
    return status;
}

/* Two papers of one DOI were merged, so there is one at most. */
static uint32_t find_by_doi(const linking *l, dgg_text doi)
{
    const known wanted = { .doi = doi };
    const known *found =
        doi.length > 0 ? bsearch(&wanted, l->by_doi, l->doi_count, sizeof wanted, compare_dois)
                       : NULL;
    return found != NULL ? found->paper : no_paper;
}

static dgg_status link_reference(linking *l, uint32_t paper, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text doi = line, form = { 0 };
    dgg_mention mention = { .label = line, .paper = paper };
    dgg_arena_clear(&l->arena);
    DGG_TRY(dgg_doi_keep(&l->arena, &doi, error));
    DGG_TRY(dgg_keys_words(&l->mentions.keys, line, &mention.key, error));
    uint32_t cited = find_by_doi(l, doi);
    if (cited == no_paper && l->title_count > 0) {
        DGG_TRY(find_by_title(l, mention.key, &cited, error));
    }
    if (cited == no_paper) {
        DGG_TRY(dgg_short_forms_find(&l->short_forms, line, &cited, error));
    }
    if (cited != no_paper) {
        const dgg_link link = { .from = paper, .to = cited, .weight = 1 };
        return dgg_corpus_add_link(l->corpus, DGG_CITES, &link, error);
    }
    DGG_TRY(dgg_short_forms_make(&l->short_forms, line, &form, error));
    form = dgg_stubs_key(&l->stubs, form, doi);
    mention.key = form.length > 0 ? form : mention.key;
    DGG_TRY(dgg_mentions_add(&l->mentions, &mention, error));
done:
    return status;
}

/* What papers are known by: when all lines are matched, the rest needs the room. */
static void forget_papers(linking *l)
{
    dgg_release(l->by_doi);
    dgg_release(l->by_title);
    dgg_release(l->is_end);
    l->by_doi = l->by_title = NULL;
    l->is_end = NULL;
    dgg_names_destroy(&l->steps);
    dgg_buffer_destroy(&l->step);
    dgg_short_forms_destroy(&l->short_forms);
    dgg_stubs_destroy(&l->stubs);
    dgg_arena_release(&l->arena);
}

static dgg_status link_references(linking *l, dgg_error *error)
{
    static const dgg_naming naming = { DGG_REFERENCE, NULL, LONGEST_ID, true };
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < l->corpus->paper_count; i++) {
        dgg_texts references = l->corpus->papers[i].references;
        for (size_t j = 0; j < references.count; j++) {
            DGG_TRY(link_reference(l, i, references.items[j], error));
        }
    }
    forget_papers(l);
    DGG_TRY(dgg_mentions_settle(&l->mentions, l->corpus, &naming, error));
    for (size_t i = 0; i < l->mentions.count; i++) {
        const dgg_link link = { .from = l->mentions.items[i].paper,
                                .to = l->mentions.items[i].entity,
                                .weight = 1,
                                .to_reference = true };
        DGG_TRY(dgg_corpus_add_link(l->corpus, DGG_CITES, &link, error));
    }
done:
    return status;
}

static bool has_references(const dgg_corpus *corpus)
{
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (corpus->papers[i].references.count > 0) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_corpus_add_citations(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    linking l = { .corpus = corpus };
    if (!has_references(corpus)) {
        return DGG_OK;
    }
    DGG_TRY(learn_papers(&l, error));
    DGG_TRY(dgg_stubs_learn_all(&l.stubs, corpus, &l.short_forms, error));
    DGG_TRY(link_references(&l, error));
done:
    forget_papers(&l);
    dgg_mentions_destroy(&l.mentions);
    return status;
}
