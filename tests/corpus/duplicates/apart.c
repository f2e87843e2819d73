#include <stdio.h>

#include "corpus/settle.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

enum { MOST = 8 };

/* Merges records that share a DOI, or nothing where it is 0, with these pairs kept apart. */
static dgg_status merge(dgg_corpus *corpus, dgg_merging *merging, const int *dois, size_t count)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        char doi[32];
        snprintf(doi, sizeof doi, "10.1080/%d", dois[i]);
        dgg_paper record = { .doi = TEXT(dois[i] > 0 ? doi : ""), .file = TEXT("list") };
        uint32_t index = 0;
        record.line = (long)i + 1;
        record.number = (uint32_t)i;
        DGG_TRY(dgg_corpus_add_paper(corpus, &record, &index, NULL));
        merging->into[i] = (uint32_t)i;
    }
    merging->record_count = count;
    DGG_TRY(dgg_corpus_merge(corpus, merging, NULL));
done:
    return status;
}

/* The papers left, and for each record the first one it was merged with: "112" are three records,
 * the first two of which are one paper. */
static bool becomes(dgg_apart *apart, size_t apart_count, size_t count, const char *wanted)
{
    static const int same[MOST] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    uint32_t into[MOST] = { 0 };
    char found[MOST + 1] = "";
    dgg_corpus corpus = { 0 };
    dgg_merging merging = { .apart = apart, .apart_count = apart_count, .into = into };
    CU_ASSERT_EQUAL(merge(&corpus, &merging, same, count), DGG_OK);
    for (size_t i = 0; i < count; i++) {
        found[i] = (char)('1' + into[i]);
    }
    bool is = dgg_text_is(TEXT(found), wanted);
    if (!is) {
        printf("\n%s\n", found);
    }
    dgg_corpus_destroy(&corpus);
    return is;
}

#define BECOMES(wanted, count, ...)                                                                \
    becomes((dgg_apart[]){ __VA_ARGS__ },                                                          \
            sizeof((dgg_apart[]){ __VA_ARGS__ }) / sizeof(dgg_apart), count, wanted)

static void two_that_are_apart_stay_two(void)
{
    dgg_apart apart[] = { { 0, 1, false } };
    CU_ASSERT_TRUE(becomes(NULL, 0, 2, "11"));
    CU_ASSERT_TRUE(becomes(apart, 1, 2, "12"));
    CU_ASSERT_TRUE(apart[0].is_needed);
}

/* The third may be either of the two. */
static void what_fits_two_stays_alone(void)
{
    CU_ASSERT_TRUE(BECOMES("123", 3, { 0, 1, false }));
    CU_ASSERT_TRUE(BECOMES("1233", 4, { 0, 1, false }));
    CU_ASSERT_TRUE(BECOMES("1234", 4, { 0, 1, false }, { 2, 3, false }));
}

static void two_that_are_apart_from_a_third_are_one(void)
{
    CU_ASSERT_TRUE(BECOMES("121", 3, { 0, 1, false }, { 1, 2, false }));
    CU_ASSERT_TRUE(
        BECOMES("1212", 4, { 0, 1, false }, { 0, 3, false }, { 2, 1, false }, { 2, 3, false }));
    CU_ASSERT_TRUE(BECOMES("123", 3, { 0, 1, false }, { 1, 2, false }, { 2, 0, false }));
}

static void a_pair_that_is_said_twice_counts_once(void)
{
    CU_ASSERT_TRUE(BECOMES("12", 2, { 0, 1, false }, { 1, 0, false }, { 0, 1, false }));
}

static void a_pair_that_shares_nothing_is_not_needed(void)
{
    static const int dois[] = { 1, 2, 1 };
    uint32_t into[MOST] = { 0 };
    dgg_apart apart[] = { { 0, 1, false } };
    dgg_corpus corpus = { 0 };
    dgg_merging merging = { .apart = apart, .apart_count = 1, .into = into };
    CU_ASSERT_EQUAL(merge(&corpus, &merging, dois, 3), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_FALSE(apart[0].is_needed);
    dgg_corpus_destroy(&corpus);
}

/* A and B are one by their DOI; C has the title of A, and is kept apart from B. */
static void what_a_part_is_apart_from_the_whole_is(void)
{
    static const char title[] = "Governing by the Internet";
    const dgg_paper records[] = { { .doi = TEXT("10.1080/x"), .title = TEXT(title) },
                                  { .doi = TEXT("10.1080/x"), .number = 1 },
                                  { .title = TEXT(title), .number = 2 } };
    uint32_t into[] = { 0, 1, 2 };
    dgg_apart apart[] = { { 2, 1, false } };
    dgg_corpus corpus = { 0 };
    dgg_merging merging = { apart, 1, into, 3 };
    CU_ASSERT_EQUAL(add_records(&corpus, records, 3, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_merge(&corpus, &merging, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(apart[0].is_needed);
    CU_ASSERT_EQUAL(into[1], 0);
    CU_ASSERT_EQUAL(into[2], 2);
    dgg_corpus_destroy(&corpus);
}

static dgg_status merge_and_forget(void)
{
    static const int dois[] = { 1, 1, 1, 2, 2 };
    uint32_t into[MOST] = { 0 };
    dgg_apart apart[] = { { 0, 1, false }, { 3, 4, false } };
    dgg_corpus corpus = { 0 };
    dgg_merging merging = { .apart = apart, .apart_count = 2, .into = into };
    dgg_status status = merge(&corpus, &merging, dois, 5);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(merge_and_forget());
}

SUITE("corpus/duplicates/apart", { "two that are apart stay two", two_that_are_apart_stay_two },
      { "what fits two stays alone", what_fits_two_stays_alone },
      { "two that are apart from a third are one", two_that_are_apart_from_a_third_are_one },
      { "a pair that is said twice counts once", a_pair_that_is_said_twice_counts_once },
      { "a pair that shares nothing is not needed", a_pair_that_shares_nothing_is_not_needed },
      { "what a part is apart from, the whole is", what_a_part_is_apart_from_the_whole_is },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
