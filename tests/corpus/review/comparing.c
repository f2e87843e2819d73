#include "corpus/review.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const dgg_review_database told[] = {
    { .name = { "Scopus", 6 },
      .file = { "a.ris", 5 },
      .record_count = 3,
      .has_record_count = true },
    { .name = { "WoS", 3 }, .file = { "b.ris", 5 }, .record_count = 0 },
    { .name = { "CNKI", 4 }, .file = { "c.ris", 5 }, .record_count = 9, .has_record_count = true },
    { .name = { "a friend", 8 } },
};

static dgg_status compare(dgg_review *review)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    const dgg_source sources[] = { { .name = TEXT("a.ris"), .record_count = 2 },
                                   { .name = TEXT("b.ris"), .record_count = 5 },
                                   { .name = TEXT("d.ris"), .record_count = 7 },
                                   { .record_count = 7 } };
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        DGG_TRY(dgg_corpus_add_source(&corpus, &sources[i], NULL));
    }
    DGG_TRY(dgg_grow(&review->databases, sizeof told / sizeof *told, sizeof *told, NULL));
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        review->databases[review->database_count++] = told[i];
    }
    DGG_TRY(dgg_review_compare(review, &corpus, NULL));
done:
    dgg_corpus_destroy(&corpus);
    return status;
}

static void what_does_not_agree_is_told(void)
{
    dgg_review review = { 0 };
    CU_ASSERT_EQUAL(compare(&review), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(review.warning_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(review.warnings[0].file, "review.json"));
    CU_ASSERT_TRUE(
        dgg_text_is(review.warnings[0].reason, "tells of 3 records in 'a.ris', which holds 2"));
    CU_ASSERT_TRUE(dgg_text_is(review.warnings[1].reason,
                               "tells of a file 'c.ris', which was not read from sources/"));
    CU_ASSERT_TRUE(dgg_text_is(review.warnings[2].file, "d.ris"));
    CU_ASSERT_EQUAL(review.warnings[2].kind, DGG_DOUBTFUL);
    dgg_review_destroy(&review);
}

static dgg_status compare_and_forget(void)
{
    dgg_review review = { 0 };
    dgg_status status = compare(&review);
    dgg_review_destroy(&review);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(compare_and_forget());
}

SUITE("corpus/review/comparing", { "what does not agree is told", what_does_not_agree_is_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
