#include "corpus/readers/references/records.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* A reference of two lines. */
static dgg_status add_lines(dgg_references_records *records, const char *first, const char *second)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_references_begin(records, dgg_text_of(first), 7, NULL));
    DGG_TRY(dgg_references_add(records, dgg_text_of(second), NULL));
    DGG_TRY(dgg_references_end(records, NULL));
done:
    return status;
}

static void lines_become_one_record(void)
{
    dgg_corpus corpus = { 0 };
    dgg_references_records records = { .corpus = &corpus };
    CU_ASSERT_EQUAL(dgg_references_end(&records, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 0);
    CU_ASSERT_EQUAL(add_lines(&records, "Smith, J. (2019). On governing",
                              "maps. Journal of Maps, 12(3), 45–60."),
                    DGG_OK);
    CU_ASSERT_EQUAL(add_lines(&records, "Smith, J. (2019). On maps. Journal of Maps, 12(3), 45-",
                              "60. https://doi.org/10.1000/a"),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "On governing maps"));
    CU_ASSERT_EQUAL(corpus.papers[0].line, 7);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].pages, "45-60"));
    dgg_references_records_destroy(&records);
    dgg_corpus_destroy(&corpus);
}

static void what_says_nothing_is_kept_as_it_stands(void)
{
    dgg_corpus corpus = { 0 };
    dgg_references_records records = { .corpus = &corpus };
    CU_ASSERT_EQUAL(add_lines(&records, "\xFF\xFE", "??"), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(corpus.papers[0].title.length > 0);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 7);
    dgg_references_records_destroy(&records);
    dgg_corpus_destroy(&corpus);
}

static void two_in_one_are_told(void)
{
    dgg_corpus corpus = { 0 };
    dgg_references_records records = { .corpus = &corpus };
    CU_ASSERT_EQUAL(add_lines(&records, "Smith, J. (2019). On maps. Journal of Maps, 12(3), 45–60",
                              "Doe, A. (2001). On towns. Journal of Towns, 4(1), 1–9."),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 7);
    dgg_references_records_destroy(&records);
    dgg_corpus_destroy(&corpus);
}

static void endless_lines_are_cut_off(void)
{
    enum { LINES = 20000 };
    dgg_corpus corpus = { 0 };
    dgg_references_records records = { .corpus = &corpus };
    CU_ASSERT_EQUAL(dgg_references_begin(&records, dgg_text_of("Smith"), 1, NULL), DGG_OK);
    for (int i = 0; i < LINES; i++) {
        CU_ASSERT_EQUAL(dgg_references_add(&records, dgg_text_of("maps"), NULL), DGG_OK);
    }
    CU_ASSERT_TRUE(records.text.length < LINES);
    CU_ASSERT_EQUAL(dgg_references_end(&records, NULL), DGG_OK);
    dgg_references_records_destroy(&records);
    dgg_corpus_destroy(&corpus);
}

static dgg_status add_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_references_records records = { .corpus = &corpus };
    dgg_status status = DGG_OK;
    DGG_TRY(add_lines(&records, "Smith, J. (2019). On maps.", "Maps, 12(3), 45–60."));
    DGG_TRY(add_lines(&records, "———. (2020). On towns.", "Maps, 13(3), 45–60."));
done:
    dgg_references_records_destroy(&records);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(add_and_forget());
}

SUITE("corpus/readers/references/records", { "lines become one record", lines_become_one_record },
      { "what says nothing is kept as it stands", what_says_nothing_is_kept_as_it_stands },
      { "two in one are told", two_in_one_are_told },
      { "endless lines are cut off", endless_lines_are_cut_off },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
