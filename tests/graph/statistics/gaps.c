#include "tests/support/compared.h"
#include "tests/support/measured.h"

/* The same as dggraph compare --table gaps tells. */
static void tells_what_comparing_tells(void)
{
    timely made;
    dgg_table table = { 0 }, other = { 0 };
    make_compared(&made, 0);
    const dgg_analysis analysis = { .graph = &made.graph };
    const dgg_comparison_options how = { .seed = 42 };
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&analysis, "gaps", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "gaps", &other), DGG_OK);
    CU_ASSERT_TRUE(dgg_table_row_count(&table) > 0);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), dgg_table_row_count(&other));
    for (size_t i = 0; i < dgg_table_row_count(&table); i++) {
        CU_ASSERT_EQUAL(dgg_table_cell(&table, i, 4)->number, dgg_table_cell(&other, i, 4)->number);
        CU_ASSERT_EQUAL(dgg_table_cell(&table, i, 7)->number, dgg_table_cell(&other, i, 7)->number);
    }
    CU_ASSERT_TRUE(says(&table, "from seed 42"));
    dgg_table_destroy(&table);
    dgg_table_destroy(&other);
}

static void takes_the_seed_that_was_asked_for(void)
{
    measured_one one;
    dgg_table table = { 0 };
    memset(&one, 0, sizeof one);
    make_compared(&one.made, 0);
    one.analysis.graph = &one.made.graph;
    one.how.seed = 7;
    CU_ASSERT_EQUAL_FATAL(tell_it(&one, "gaps", &table), DGG_OK);
    CU_ASSERT_TRUE(says(&table, "from seed 7"));
    dgg_table_destroy(&table);
}

static void a_small_corpus_has_no_gaps(void)
{
    CU_ASSERT_EQUAL(rows_of_no_papers("gaps", "too small for any cell to be tested"), 0);
    expect_refusal("gaps", DGG_LOCATION);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy("gaps"));
}

SUITE("graph/statistics/gaps", { "tells what comparing tells", tells_what_comparing_tells },
      { "takes the seed that was asked for", takes_the_seed_that_was_asked_for },
      { "a small corpus has no gaps", a_small_corpus_has_no_gaps },
      { "survives refused memory", survives_refused_memory })
