#include "tests/support/literature.h"

static void every_record_has_a_row(void)
{
    static const char *const rows[] = {
        "a|paper|2018|On maps|Journal of Maps|10.1/a|",
        "b|paper|2020|Cities|Annals||",
        "c|event||A seminar|||",
        "d|document|2020||Journal of Maps||",
    };
    expect_table("records", rows, COUNT_OF(rows), "counts once");
}

static void what_was_not_saved_is_not_counted(void)
{
    expect_refusal("records", DGG_PAPER);
}

static void an_empty_corpus_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("records"), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("records"));
}

SUITE("graph/statistics/records", { "every record has a row", every_record_has_a_row },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "an empty corpus is no trouble", an_empty_corpus_is_no_trouble },
      { "survives refused memory", survives_refused_memory })
