#include "corpus/duplicates/groups.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

enum { COUNT = 4 };

static dgg_status venue_of(dgg_search *s, const dgg_paper *paper, dgg_text *value, dgg_error *error)
{
    (void)s;
    (void)error;
    *value = paper->venue;
    return DGG_OK;
}

static const dgg_property nothing[] = { { NULL, NULL, false } };
static const dgg_property by_venue[] = { { venue_of, "venue", false }, { NULL, NULL, false } };
static const dgg_property by_known_venue[] = { { venue_of, NULL, true }, { NULL, NULL, false } };

/* Four records of one key with these venues; *merged is how many went into others. */
static dgg_status split(const char *const *venues, const dgg_splitting *splitting, size_t *merged,
                        size_t *doubts)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    uint32_t into[COUNT];
    dgg_search s = { .corpus = &corpus, .into = into, .shared = "key" };
    for (uint32_t i = 0; i < COUNT; i++) {
        const dgg_paper record = { .title = TEXT("On maps"), .venue = TEXT(venues[i]) };
        into[i] = i;
        DGG_TRY(add_records(&corpus, &record, 1, false));
        DGG_TRY(dgg_search_add(&s, TEXT("onmaps"), i, NULL));
    }
    DGG_TRY(dgg_search_split(&s, splitting, NULL));
    *merged = *doubts = 0;
    for (uint32_t i = 0; i < COUNT; i++) {
        *merged += into[i] != i;
    }
    for (size_t i = 0; i < corpus.warning_count; i++) {
        *doubts += corpus.warnings[i].kind == DGG_DOUBTFUL;
    }
    CU_ASSERT_EQUAL(s.count, 0);
done:
    dgg_release(s.candidates);
    dgg_keys_destroy(&s.keys);
    dgg_arena_release(&s.arena);
    dgg_corpus_destroy(&corpus);
    return status;
}

static bool gives(const char *const *venues, dgg_splitting splitting, size_t wanted_merged,
                  size_t wanted_doubts)
{
    size_t merged = 0, doubts = 0;
    return split(venues, &splitting, &merged, &doubts) == DGG_OK && merged == wanted_merged &&
           doubts == wanted_doubts;
}

static void what_nothing_sets_apart_is_one(void)
{
    static const char *const venues[] = { "A", "B", "", "A" };
    CU_ASSERT_TRUE(gives(venues, (dgg_splitting){ 0, nothing, nothing, DGG_WEIGHS_NOTHING }, 3, 0));
}

static void each_value_has_its_group(void)
{
    static const char *const two[] = { "A", "B", "A", "B" };
    CU_ASSERT_TRUE(gives(two, (dgg_splitting){ 0, by_venue, by_venue, DGG_WEIGHS_NOTHING }, 2, 1));
    static const char *const unsure[] = { "A", "B", "", "" };
    CU_ASSERT_TRUE(
        gives(unsure, (dgg_splitting){ 0, by_venue, by_venue, DGG_WEIGHS_NOTHING }, 1, 2));
}

static void the_unknown_join_the_only_known(void)
{
    static const char *const venues[] = { "", "A", "", "A" };
    CU_ASSERT_TRUE(
        gives(venues, (dgg_splitting){ 0, by_venue, by_venue, DGG_WEIGHS_NOTHING }, 3, 0));
    CU_ASSERT_TRUE(gives(
        venues, (dgg_splitting){ 0, by_known_venue, by_known_venue, DGG_WEIGHS_NOTHING }, 1, 0));
}

static void a_short_key_has_its_own_properties(void)
{
    static const char *const venues[] = { "A", "B", "A", "B" };
    CU_ASSERT_TRUE(
        gives(venues, (dgg_splitting){ 6, nothing, by_venue, DGG_WEIGHS_NOTHING }, 3, 0));
    CU_ASSERT_TRUE(
        gives(venues, (dgg_splitting){ 7, nothing, by_venue, DGG_WEIGHS_NOTHING }, 2, 1));
}

static dgg_status split_and_forget(void)
{
    static const char *const venues[] = { "A", "B", "A", "" };
    static const dgg_splitting splitting = { 0, by_venue, by_venue, DGG_WEIGHS_PLACES };
    size_t merged = 0, doubts = 0;
    return split(venues, &splitting, &merged, &doubts);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(split_and_forget());
}

SUITE("corpus/duplicates/groups",
      { "what nothing sets apart is one", what_nothing_sets_apart_is_one },
      { "each value has its group", each_value_has_its_group },
      { "the unknown join the only known", the_unknown_join_the_only_known },
      { "a short key has its own properties", a_short_key_has_its_own_properties },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
