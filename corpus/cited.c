/* Groups what is cited: the parts of each reference are taken from its text once, then every
 * citation becomes a mention of an author or a venue. */
#include "corpus/cited.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "base/unicode.h"
#include "corpus/mentions.h"
#include "corpus/people.h"
#include "corpus/references.h"
#include "corpus/texts.h"

enum { LONGEST_ID = 80 };

typedef struct grouping {
    dgg_corpus *corpus;
    dgg_cited_by by;
    dgg_reference_parser parser;
    dgg_buffer label;
    dgg_text *names; /* of each reference, then of each paper; empty if unknown */
    dgg_mentions mentions;
    dgg_arena *parsed, *texts;
} grouping;

/* "F", "H.G." and "JC", as databases shorten given names. */
static bool are_initials(dgg_text word)
{
    enum { MOST_INITIALS = 4 };
    size_t letters = 0;
    for (size_t i = 0; i < word.length; i++) {
        bool is_capital = word.start[i] >= 'A' && word.start[i] <= 'Z';
        if (!is_capital && word.start[i] != '.' && word.start[i] != '-') {
            return false;
        }
        letters += is_capital;
    }
    return letters > 0 && letters < MOST_INITIALS;
}

/* "SMALL H" has its family name first, though nothing separates it. */
static void split_name(dgg_text name, dgg_text *family, dgg_text *given)
{
    size_t end = name.length;
    while (end > 0 && !dgg_is_space(name.start[end - 1])) {
        end--;
    }
    dgg_text last = dgg_text_slice(name, end, name.length);
    bool has_comma = dgg_text_find_byte(name, ',') < name.length;
    if (!has_comma && end > 0 && are_initials(last)) {
        *family = dgg_text_trim(dgg_text_slice(name, 0, end));
        *given = last;
        return;
    }
    *family = dgg_person_family(name);
    *given = dgg_person_given(name);
}

/* Appends "Small H" for "Small, Henry"; nothing for no name. */
static dgg_status add_author(dgg_buffer *label, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text family = { 0 }, given = { 0 };
    split_name(dgg_texts_trim(name), &family, &given);
    DGG_TRY(dgg_buffer_add(label, family, error));
    if (family.length > 0 && given.length > 0 && !dgg_person_is_chinese(name)) {
        DGG_TRY(dgg_buffer_add(label, dgg_text_of(" "), error));
        DGG_TRY(dgg_buffer_add(label, dgg_unicode_slice(given, 0, 1), error));
    }
done:
    return status;
}

/* "SMALL H, 1973, J AM SOC INFORM SCI, V24, P265" of Web of Science. */
static bool read_short(dgg_text text, dgg_text *author, dgg_text *venue)
{
    dgg_text rest = text;
    *author = dgg_text_trim(dgg_text_cut(&rest, ','));
    int year = dgg_texts_year(dgg_text_trim(dgg_text_cut(&rest, ',')));
    *venue = dgg_text_trim(dgg_text_cut(&rest, ','));
    return year != 0 && author->length > 0 && !dgg_is_digit(author->start[0]);
}

static dgg_status name_reference(grouping *g, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_reference reference = { 0 };
    dgg_text author = { 0 }, venue = { 0 };
    if (!read_short(text, &author, &venue)) {
        DGG_TRY(dgg_reference_parse(&g->parser, text, &g->parsed, &reference, error));
        const dgg_texts *authors = &reference.paper.authors;
        author = authors->count > 0 ? authors->items[0] : (dgg_text){ 0 };
        venue = reference.paper.venue;
    }
    DGG_TRY(g->by == DGG_CITED_AUTHORS ? add_author(&g->label, author, error)
                                       : dgg_buffer_add(&g->label, venue, error));
done:
    return status;
}

static dgg_status name_paper(grouping *g, const dgg_paper *paper, dgg_error *error)
{
    if (g->by == DGG_CITED_VENUES) {
        return dgg_buffer_add(&g->label, paper->venue, error);
    }
    return paper->authors.count > 0 ? add_author(&g->label, paper->authors.items[0], error)
                                    : DGG_OK;
}

static dgg_status keep_label(grouping *g, dgg_text *name, dgg_error *error)
{
    *name = dgg_texts_trim(dgg_buffer_text(&g->label));
    g->label.length = 0;
    return dgg_arena_copy(&g->texts, name, error);
}

static dgg_status name_all(grouping *g, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = g->corpus;
    size_t references = corpus->references.count;
    DGG_TRY(dgg_grow(&g->names, references + corpus->paper_count + 1, sizeof *g->names, error));
    for (size_t i = 0; i < references; i++) {
        DGG_TRY(name_reference(g, corpus->references.items[i].label, error));
        DGG_TRY(keep_label(g, &g->names[i], error));
        dgg_arena_clear(&g->parsed);
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        DGG_TRY(name_paper(g, &corpus->papers[i], error));
        DGG_TRY(keep_label(g, &g->names[references + i], error));
    }
done:
    return status;
}

/* Every citation becomes a mention of its author or venue. */
static dgg_status mention_all(grouping *g, size_t *unknown, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = g->corpus;
    const dgg_links *links = &corpus->links[DGG_CITES];
    *unknown = 0;
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        size_t place = link->to + (link->to_reference ? 0 : corpus->references.count);
        dgg_mention mention = { .label = g->names[place], .paper = link->from };
        DGG_TRY(dgg_keys_words(&g->mentions.keys, mention.label, &mention.key, error));
        *unknown += mention.key.length == 0;
        DGG_TRY(dgg_mentions_add(&g->mentions, &mention, error));
    }
done:
    return status;
}

static int compare_links(const void *left, const void *right)
{
    const dgg_link *one = left, *two = right;
    int order = (one->from > two->from) - (one->from < two->from);
    return order != 0 ? order : (one->to > two->to) - (one->to < two->to);
}

/* One link for all works of an author that a paper cites. There are no more than before. */
static void replace_links(grouping *g)
{
    dgg_links *links = &g->corpus->links[DGG_CITES];
    size_t kept = 0;
    for (size_t i = 0; i < g->mentions.count; i++) {
        links->items[i] = (dgg_link){ .from = g->mentions.items[i].paper,
                                      .to = g->mentions.items[i].entity,
                                      .weight = 1,
                                      .to_reference = true };
    }
    dgg_sort(links->items, g->mentions.count, sizeof *links->items, compare_links);
    for (size_t i = 0; i < g->mentions.count; i++) {
        if (kept == 0 || compare_links(&links->items[kept - 1], &links->items[i]) != 0) {
            links->items[kept++] = links->items[i];
        }
    }
    links->count = kept;
}

dgg_status dgg_corpus_group_cited(dgg_corpus *corpus, dgg_cited_by by, size_t *unknown,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_naming naming = { .kind = DGG_REFERENCE, .longest = LONGEST_ID };
    grouping g = { .corpus = corpus, .by = by };
    DGG_TRY(name_all(&g, error));
    DGG_TRY(mention_all(&g, unknown, error));
    corpus->references.count = 0;
    DGG_TRY(dgg_mentions_settle(&g.mentions, corpus, &naming, error));
    replace_links(&g);
    corpus->cited_by = by;
done:
    dgg_mentions_destroy(&g.mentions);
    dgg_reference_parser_destroy(&g.parser);
    dgg_buffer_destroy(&g.label);
    dgg_release(g.names);
    dgg_arena_release(&g.parsed);
    dgg_arena_release(&g.texts);
    return status;
}
