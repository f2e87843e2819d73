#include "tests/support/shared_networks.h"

static void fill_five(timely *made)
{
    make_timely(made, 0);
    add_records(made, 2000, 5);
    join(made, DGG_CITES, 1, 0); /* against the order of years, if they had one */
    join(made, DGG_CITES, 2, 1);
    join(made, DGG_CITES, 3, 1);
    join(made, DGG_CITES, 4, 2);
    join(made, DGG_CITES, 4, 3);
}

static void each_citation_has_its_three_counts(void)
{
    static const char *const rows[] = {
        "p000|p000|2000|p001|p001|2000|2|2|5|1.00|", "p001|p001|2000|p002|p002|2000|1|2|4|0.50|",
        "p001|p001|2000|p003|p003|2000|1|2|4|0.50|", "p002|p002|2000|p004|p004|2000|1|3|3|0.50|",
        "p003|p003|2000|p004|p004|2000|1|3|3|0.50|",
    };
    timely made;
    fill_five(&made);
    expect_timely(&made, "traversal", rows, 5, "of all paths, by spc");
}

static void the_share_is_of_the_count_that_is_asked_for(void)
{
    timely made;
    dgg_table table = { 0 };
    fill_five(&made);
    made.how.paths = "splc";
    CU_ASSERT_EQUAL_FATAL(fill_timely(&made, "traversal", &table, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, 0, 9)->number, 3.0 / 7, 1e-15);
    CU_ASSERT_TRUE(note_says(&table, "of all paths, by splc"));
    dgg_table_destroy(&table);
}

static void within_a_circle_there_is_no_path(void)
{
    static const char *const rows[] = { "p000|p000|2000|p001|p001|2000|||||",
                                        "p001|p001|2000|p000|p000|2000|||||" };
    timely made;
    make_timely(&made, 0);
    add_records(&made, 2000, 2);
    join(&made, DGG_CITES, 1, 0);
    join(&made, DGG_CITES, 0, 1);
    expect_timely(&made, "traversal", rows, 2, "no path runs along a citation within it");
}

/* A worked network: its flow is 4, and these are the counts of its arcs. */
static void the_worked_network_is_reached(void)
{
    static const char *const wanted[] = { "3 5 3",   "3 21 1",  "5 12 3",  "12 20 2", "12 15 1",
                                          "20 21 1", "20 22 1", "15 22 1", "21 22 2" };
    shared_network made;
    dgg_table table = { 0 };
    const dgg_time_options how = { .arcs = "cited-citing" };
    if (!open_shared(&made, "worked/Test.net")) {
        return;
    }
    CU_ASSERT_EQUAL_FATAL(dgg_time_table_fill(&made.graph, &how, "traversal", &table, NULL),
                          DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), COUNT_OF(wanted));
    for (size_t i = 0; i < dgg_table_row_count(&table); i++) {
        char row[100];
        bool is_there = false;
        double paths = dgg_table_cell(&table, i, 6)->number;
        dgg_text cited = dgg_table_cell(&table, i, 0)->text;
        dgg_text citing = dgg_table_cell(&table, i, 3)->text;
        snprintf(row, sizeof row, "%.*s %.*s %.0f", (int)cited.length, cited.start,
                 (int)citing.length, citing.start, paths);
        for (size_t j = 0; j < COUNT_OF(wanted); j++) {
            is_there = is_there || strcmp(row, wanted[j]) == 0;
        }
        CU_ASSERT_TRUE(is_there);
        CU_ASSERT_DOUBLE_EQUAL(dgg_table_cell(&table, i, 9)->number, paths / 4, 1e-15);
    }
    dgg_table_destroy(&table);
    close_shared(&made);
}

static void nothing_has_no_paths(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("traversal"), 0);
}

static void survives_refused_memory(void)
{
    timely made;
    fill_five(&made);
    BRUTAL(fill_and_forget(&made, "traversal"));
}

SUITE("graph/time_tables/traversal",
      { "each citation has its three counts", each_citation_has_its_three_counts },
      { "the share is of the count that is asked for",
        the_share_is_of_the_count_that_is_asked_for },
      { "within a circle there is no path", within_a_circle_there_is_no_path },
      { "the worked network is reached", the_worked_network_is_reached },
      { "nothing has no paths", nothing_has_no_paths },
      { "survives refused memory", survives_refused_memory })
