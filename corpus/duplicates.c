/* Which records tell of one paper. Passes by DOI and other numbers, by title, for untitled records
 * by abstract, and by what is nearly the same; each sorts the records by what they share, so that
 * no pass looks at all pairs. A group that shares a title is split by year and DOI; a record that
 * knows neither goes along if there is one it may belong to; then by what else contradicts. What is
 * left apart is told as doubtful. */
#include "corpus/duplicates/abstracts.h"
#include "corpus/duplicates/apart.h"
#include "corpus/duplicates/properties.h"
#include "corpus/duplicates/similar.h"
#include "corpus/settle.h"

enum { SHORTEST_TITLE = 20 }; /* bytes of letters; shorter ones prove little */

static const dgg_property nothing[] = { { NULL, NULL, false } };
static const dgg_property of_books[] = { { dgg_property_page_of, "first page", false },
                                         { NULL, NULL, false } };
static const dgg_property of_long_titles[] = { { dgg_property_year_of, "year", false },
                                               { dgg_property_doi_of, "DOI", false },
                                               { dgg_property_author_of_plain, "first author",
                                                 false },
                                               { NULL, NULL, false } };
static const dgg_property of_short_titles[] = { { dgg_property_year_of, NULL, true },
                                                { dgg_property_doi_of, NULL, false },
                                                { dgg_property_author_of, NULL, false },
                                                { NULL, NULL, false } };

/* Records are looked at by one thing that they may share. */
typedef struct pass {
    const char *shared;
    dgg_value_of *value_of;
    dgg_splitting splitting;
} pass;

static const pass passes[] = {
    { "the same DOI", dgg_property_doi_of, { 0, nothing, nothing, DGG_WEIGHS_WORKS } },
    { "the same PMID", dgg_property_pmid_of, { 0, nothing, nothing, DGG_WEIGHS_NOTHING } },
    { "the same OpenAlex id",
      dgg_property_openalex_of,
      { 0, nothing, nothing, DGG_WEIGHS_NOTHING } },
    { "the same ISBN and title",
      dgg_property_book_of,
      { 0, of_books, of_books, DGG_WEIGHS_NOTHING } },
    { "the same title",
      dgg_property_title_of,
      { SHORTEST_TITLE, of_long_titles, of_short_titles, DGG_WEIGHS_PLACES } },
};

static dgg_status merge_by(dgg_search *s, const pass *by, dgg_error *error)
{
    dgg_status status = DGG_OK;
    s->shared = by->shared;
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        dgg_text key = { 0 };
        if (dgg_search_is_alone(s, i)) {
            DGG_TRY(by->value_of(s, &s->corpus->papers[i], &key, error));
        }
        if (key.length > 0) {
            DGG_TRY(dgg_search_add(s, key, i, error));
        }
    }
    DGG_TRY(dgg_search_split(s, &by->splitting, error));
done:
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
        if (dgg_search_is_alone(s, i)) {
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
        count += !dgg_search_is_alone(s, i);
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
        for (size_t i = 0; i < sizeof passes / sizeof *passes; i++) {
            DGG_TRY(merge_by(s, &passes[i], error));
        }
        DGG_TRY(dgg_search_merge_by_abstract(s, error));
        DGG_TRY(dgg_search_merge_similar(s, error));
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
