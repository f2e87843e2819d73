#include "tests/support/literature.h"

static dgg_excluded taken_out[] = {
    { .paper = { .id = TEXT("e") }, .stage = TEXT("full-text"), .reason = TEXT("no towns") },
    { .paper = { .id = TEXT("f") }, .stage = TEXT("screening"), .reason = TEXT("no towns") },
    { .paper = { .id = TEXT("g") }, .stage = TEXT("full-text"), .reason = TEXT("no towns") },
    { .paper = { .id = TEXT("h") } },
    { .paper = { .id = TEXT("i") }, .stage = TEXT("screening"), .reason = TEXT("a letter") },
};

static dgg_status fill_reviewed(dgg_table *table)
{
    dgg_source sources[] = { { .record_count = 7 }, { .record_count = 5 } };
    dgg_corpus corpus = { .paper_count = 4, .excluded = taken_out, .sources = sources };
    corpus.excluded_count = COUNT_OF(taken_out);
    corpus.source_count = COUNT_OF(sources);
    dgg_graph graph = { .corpus = &corpus };
    dgg_analysis analysis = { .graph = &graph };
    return dgg_statistic_fill(&analysis, "flow", table, NULL);
}

static void records_flow_from_inputs_to_papers(void)
{
    static const char *const rows[] = {
        "Read|||12|",
        "Duplicates|||3|",
        "Excluded|screening|a letter|1|",
        "Excluded|screening|no towns|1|",
        "Excluded|full-text|no towns|2|",
        "Excluded|||1|",
        "Included|||4|",
    };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(fill_reviewed(&table), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), COUNT_OF(rows));
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        CU_ASSERT_STRING_EQUAL(row_of(&table, i), rows[i]);
    }
    dgg_table_destroy(&table);
}

static void without_exclusions_all_are_included(void)
{
    static const char *const rows[] = { "Read|||4|", "Duplicates|||0|", "Included|||4|" };
    expect_table("flow", rows, COUNT_OF(rows), "taken out by a person");
}

static void a_graph_drawn_elsewhere_is_no_trouble(void)
{
    CU_ASSERT_EQUAL(rows_of_nothing("flow"), 3);
}

static void records_that_were_kept_out_are_no_duplicates(void)
{
    expect_refusal("flow", DGG_PAPER);
    expect_refusal("flow", DGG_DOCUMENT);
    expect_refusal("flow", DGG_EVENT);
}

static dgg_status fill_and_forget(void)
{
    dgg_table table = { 0 };
    dgg_status status = fill_reviewed(&table);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("graph/statistics/flow",
      { "records flow from inputs to papers", records_flow_from_inputs_to_papers },
      { "without exclusions all are included", without_exclusions_all_are_included },
      { "a graph drawn elsewhere is no trouble", a_graph_drawn_elsewhere_is_no_trouble },
      { "records that were kept out are no duplicates",
        records_that_were_kept_out_are_no_duplicates },
      { "survives refused memory", survives_refused_memory })
