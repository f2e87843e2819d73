/* Which records tell of one paper. Passes by DOI, by title and, for untitled records, by abstract;
 * each sorts the records by what they share, so that no pass looks at all pairs. A group that
 * shares a title is split by year and DOI; a record that knows neither goes along if there is one
 * it may belong to. What is left apart is told as doubtful. */
#include <stdio.h>

#include "base/order.h"
#include "corpus/duplicates/apart.h"
#include "corpus/duplicates/groups.h"
#include "corpus/people.h"
#include "corpus/settle.h"

enum { SHORTEST_TITLE = 20, SHORTEST_ABSTRACT = 40 }; /* letters; shorter ones prove little */

static dgg_status year_of(dgg_search *s, const dgg_paper *paper, dgg_text *value, dgg_error *error)
{
    char digits[32];
    *value = (dgg_text){ digits, 0 };
    if (paper->year != 0) {
        value->length = (size_t)snprintf(digits, sizeof digits, "%d", paper->year);
    }
    return dgg_arena_copy(&s->arena, value, error);
}

static dgg_status doi_of(dgg_search *s, const dgg_paper *paper, dgg_text *value, dgg_error *error)
{
    (void)s;
    (void)error;
    *value = paper->doi;
    return DGG_OK;
}

static dgg_status letters_of(dgg_search *s, dgg_text text, dgg_text *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_keys_letters(&s->keys, text, value, error));
    DGG_TRY(dgg_arena_copy(&s->arena, value, error));
done:
    return status;
}

static dgg_status title_of(dgg_search *s, const dgg_paper *paper, dgg_text *value, dgg_error *error)
{
    return letters_of(s, paper->title, value, error);
}

static dgg_status venue_of(dgg_search *s, const dgg_paper *paper, dgg_text *value, dgg_error *error)
{
    return letters_of(s, paper->venue, value, error);
}

static dgg_status author_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                            dgg_error *error)
{
    dgg_text first = paper->authors.count > 0 ? paper->authors.items[0] : (dgg_text){ 0 };
    return letters_of(s, dgg_person_family(first), value, error);
}

static const dgg_property nothing[] = { { NULL, NULL, false } };
static const dgg_property of_long_titles[] = { { year_of, "year", false },
                                               { doi_of, "DOI", false },
                                               { NULL, NULL, false } };
static const dgg_property of_short_titles[] = { { year_of, NULL, true },
                                                { doi_of, NULL, false },
                                                { venue_of, NULL, false },
                                                { author_of, NULL, false },
                                                { NULL, NULL, false } };
static const dgg_property of_long_abstracts[] = { { title_of, NULL, false },
                                                  { year_of, NULL, false },
                                                  { doi_of, NULL, false },
                                                  { NULL, NULL, false } };
static const dgg_property of_short_abstracts[] = {
    { year_of, NULL, true },   { title_of, NULL, false },  { doi_of, NULL, false },
    { venue_of, NULL, false }, { author_of, NULL, false }, { NULL, NULL, false }
};

static bool is_alone(const dgg_search *s, uint32_t paper)
{
    return s->into[paper] == paper;
}

static dgg_status merge_by_doi(dgg_search *s, dgg_error *error)
{
    static const dgg_splitting splitting = { 0, nothing, nothing };
    dgg_status status = DGG_OK;
    s->shared = "DOI";
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        if (is_alone(s, i) && s->corpus->papers[i].doi.length > 0) {
            DGG_TRY(dgg_search_add(s, s->corpus->papers[i].doi, i, error));
        }
    }
    DGG_TRY(dgg_search_split(s, &splitting, error));
done:
    return status;
}

static dgg_status merge_by_title(dgg_search *s, dgg_error *error)
{
    static const dgg_splitting splitting = { SHORTEST_TITLE, of_long_titles, of_short_titles };
    dgg_status status = DGG_OK;
    s->shared = "title";
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        dgg_text key = { 0 };
        if (is_alone(s, i)) {
            DGG_TRY(title_of(s, &s->corpus->papers[i], &key, error));
        }
        if (key.length > 0) {
            DGG_TRY(dgg_search_add(s, key, i, error));
        }
    }
    DGG_TRY(dgg_search_split(s, &splitting, error));
done:
    return status;
}

/* An abstract known by its hash, before the few that are there twice are compared as texts. */
typedef struct hashed {
    uint64_t hash;
    uint32_t paper;
} hashed;

static int compare_hashes(const void *left, const void *right)
{
    const hashed *one = left, *other = right;
    int order = (one->hash > other->hash) - (one->hash < other->hash);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

static dgg_status hash_abstracts(dgg_search *s, hashed **items, size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(items, s->corpus->paper_count + 1, sizeof **items, error));
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        dgg_text key = { 0 };
        if (is_alone(s, i)) {
            DGG_TRY(dgg_keys_letters(&s->keys, s->corpus->papers[i].abstract, &key, error));
        }
        if (key.length > 0) {
            (*items)[(*count)++] = (hashed){ dgg_text_hash(key), i };
        }
    }
    dgg_sort(*items, *count, sizeof **items, compare_hashes);
done:
    return status;
}

/* Adds a run of records of one abstract if it has an untitled one and another. */
static dgg_status add_run(dgg_search *s, const hashed *run, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_untitled = false;
    for (size_t i = 0; i < count; i++) {
        has_untitled = has_untitled || s->corpus->papers[run[i].paper].title.length == 0;
    }
    for (size_t i = 0; has_untitled && count > 1 && i < count; i++) {
        dgg_text key = { 0 };
        DGG_TRY(letters_of(s, s->corpus->papers[run[i].paper].abstract, &key, error));
        DGG_TRY(dgg_search_add(s, key, run[i].paper, error));
    }
done:
    return status;
}

static bool has_untitled(const dgg_search *s)
{
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        if (is_alone(s, i) && s->corpus->papers[i].title.length == 0) {
            return true;
        }
    }
    return false;
}

static dgg_status merge_by_abstract(dgg_search *s, dgg_error *error)
{
    static const dgg_splitting splitting = { SHORTEST_ABSTRACT, of_long_abstracts,
                                             of_short_abstracts };
    dgg_status status = DGG_OK;
    hashed *items = NULL;
    size_t count = 0;
    if (!has_untitled(s)) {
        return DGG_OK;
    }
    s->shared = "abstract";
    DGG_TRY(hash_abstracts(s, &items, &count, error));
    for (size_t at = 0; at < count;) {
        size_t end = at + 1;
        while (end < count && items[end].hash == items[at].hash) {
            end++;
        }
        DGG_TRY(add_run(s, items + at, end - at, error));
        at = end;
    }
    DGG_TRY(dgg_search_split(s, &splitting, error));
done:
    dgg_release(items);
    return status;
}

/* Leaves out the papers that went into others. One that took others in may have gone into a third.
 */
static dgg_status leave_out(dgg_search *s, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *order = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&order, s->corpus->paper_count + 1, sizeof *order, error));
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        s->into[i] = s->into[s->into[i]]; /* lower ones have been followed to their end */
        if (is_alone(s, i)) {
            order[count++] = i;
        }
    }
    DGG_TRY(dgg_corpus_arrange(s->corpus, order, count, s->into, error));
done:
    dgg_release(order);
    return status;
}

static size_t count_merged(const dgg_search *s)
{
    size_t count = 0;
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        count += !is_alone(s, i);
    }
    return count;
}

void dgg_corpus_drop_doubts(dgg_corpus *corpus, size_t before)
{
    size_t kept = before;
    for (size_t i = before; i < corpus->warning_count; i++) {
        if (corpus->warnings[i].kind != DGG_DOUBTFUL) {
            corpus->warnings[kept++] = corpus->warnings[i];
        }
    }
    corpus->warning_count = kept;
}

/* What is merged may know more than its parts did, and so be the paper of yet another record: the
 * passes go on until they find nothing, so that a list that is merged stays as it is. */
static dgg_status merge_all(dgg_search *s, dgg_error *error)
{
    enum { MOST_ROUNDS = 8 }; /* two are enough for lists that nobody made to need more */
    dgg_status status = DGG_OK;
    size_t merged = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
        size_t merged_before = merged, warnings_before = s->corpus->warning_count;
        DGG_TRY(merge_by_doi(s, error));
        DGG_TRY(merge_by_title(s, error));
        DGG_TRY(merge_by_abstract(s, error));
        merged = count_merged(s);
        if (merged == merged_before) {
            break;
        }
        if (round + 1 < MOST_ROUNDS) {
            dgg_corpus_drop_doubts(s->corpus, warnings_before);
        }
    }
done:
    return status;
}

/* What has become of each record. */
static void tell_numbers(const dgg_search *s)
{
    const dgg_paper *papers = s->corpus->papers;
    for (uint32_t i = 0; s->merging != NULL && i < s->corpus->paper_count; i++) {
        uint32_t root = i;
        while (s->into[root] != root) {
            root = s->into[root];
        }
        s->merging->into[papers[i].number] = papers[root].number;
    }
}

dgg_status dgg_corpus_merge(dgg_corpus *corpus, dgg_merging *merging, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_search s = { .corpus = corpus, .merging = merging };
    DGG_TRY(dgg_grow(&s.into, corpus->paper_count + 1, sizeof *s.into, error));
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        s.into[i] = i;
    }
    DGG_TRY(dgg_apart_init(&s, error));
    DGG_TRY(merge_all(&s, error));
    tell_numbers(&s);
    DGG_TRY(leave_out(&s, error));
done:
    dgg_apart_destroy(&s);
    dgg_release(s.into);
    dgg_release(s.candidates);
    dgg_keys_destroy(&s.keys);
    dgg_arena_release(&s.arena);
    return status;
}
