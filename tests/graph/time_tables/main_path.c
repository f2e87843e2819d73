#include "graph/main_path.h"
#include "tests/support/shared_networks.h"

/* Golden values (b) of the measures: vertices from 0. */
static void fill_twelve(timely *made)
{
    static const uint32_t arcs[][2] = {
        { 0, 2 }, { 1, 2 },  { 1, 3 }, { 2, 4 }, { 2, 6 }, { 3, 5 },
        { 3, 9 }, { 3, 10 }, { 4, 7 }, { 4, 8 }, { 5, 8 }, { 5, 9 }
    };
    make_timely(made, 0);
    add_records(made, 0, 11);
    for (size_t i = 0; i < COUNT_OF(arcs); i++) {
        join(made, DGG_CITES, arcs[i][1], arcs[i][0]);
    }
    made->how.routes = 1;
}

static void each_path_is_marked_on_its_citations(void)
{
    timely made;
    dgg_table table = { 0 };
    const size_t wanted[] = { 4, 7, 5, 7 }; /* arcs of each path */
    size_t found[4] = { 0 };
    fill_twelve(&made);
    CU_ASSERT_EQUAL_FATAL(fill_timely(&made, "main_path", &table, NULL), DGG_OK);
    for (size_t i = 0; i < dgg_table_row_count(&table); i++) {
        for (size_t j = 0; j < 4; j++) {
            found[j] += dgg_text_is(dgg_table_cell(&table, i, 8 + j)->text, "yes");
        }
        CU_ASSERT_TRUE(dgg_table_cell(&table, i, 7)->number >= 0.1);
    }
    CU_ASSERT_EQUAL(found[0], wanted[0]); /* 2-4, 4-6, 6-9, 6-10 */
    CU_ASSERT_EQUAL(found[2], wanted[2]); /* 1-3, 2-3, 3-5, 5-8, 5-9 */
    CU_ASSERT_TRUE(found[1] >= wanted[2]);
    CU_ASSERT_TRUE(found[3] >= wanted[0]);
    CU_ASSERT_TRUE(note_says(&table, "through the 1 heaviest citations"));
    dgg_table_destroy(&table);
}

static void rows_stand_the_way_that_knowledge_goes(void)
{
    static const char *const rows[] = { "p000|p000||p002|p002||1|1.00|yes|yes|yes|yes|",
                                        "p002|p002||p001|p001||1|1.00|yes|yes|yes|yes|" };
    timely made;
    make_timely(&made, 0);
    add_records(&made, 0, 3);
    join(&made, DGG_CITES, 1, 2);
    join(&made, DGG_CITES, 2, 0);
    expect_timely(&made, "main_path", rows, 2, "counted by spc");
}

/* What comes into a paper, or a circle of them, goes out again, though the counts are of 40 digits.
 */
static void check_flow(const dgg_corpus *corpus)
{
    dgg_citing citing = { 0 };
    dgg_knots knots = { 0 };
    dgg_traversal traversal = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_citing_read(&citing, corpus, false, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_knots_init(&knots, &citing, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_traversal_init(&traversal, &citing, &knots, DGG_SPC, NULL), DGG_OK);
    double *flow = calloc(2 * knots.count, sizeof *flow);
    CU_ASSERT_PTR_NOT_NULL_FATAL(flow);
    for (size_t i = 0; i < citing.arc_count; i++) {
        double share = dgg_scaled_ratio(traversal.along[i], traversal.total);
        flow[knots.of[citing.arcs[i].citing]] += share;
        flow[knots.count + knots.of[citing.arcs[i].cited]] += share;
    }
    size_t broken = 0;
    for (size_t i = 0; i < knots.count; i++) {
        double in = flow[i], out = flow[knots.count + i];
        broken += in > 0 && out > 0 && !(in - out < 1e-9 && out - in < 1e-9);
    }
    CU_ASSERT_EQUAL(broken, 0);
    CU_ASSERT_TRUE(dgg_scaled_log10(traversal.total) > 30);
    free(flow);
    dgg_traversal_destroy(&traversal);
    dgg_knots_destroy(&knots);
    dgg_citing_destroy(&citing);
}

static void the_flow_of_a_large_network_with_circles_is_conserved(void)
{
    shared_network made;
    dgg_table table = { 0 };
    if (!open_shared(&made, "hep-th.net")) {
        return;
    }
    CU_ASSERT_EQUAL_FATAL(dgg_time_table_fill(&made.graph, NULL, "main_path", &table, NULL),
                          DGG_OK);
    CU_ASSERT_TRUE(dgg_table_row_count(&table) > 10);
    CU_ASSERT_TRUE(note_says(&table, "342398 citations among 27240 nodes"));
    CU_ASSERT_TRUE(note_says(&table, "circles"));
    for (size_t i = 0; i < dgg_table_row_count(&table); i++) {
        double share = dgg_table_cell(&table, i, 7)->number;
        CU_ASSERT_TRUE(share > 0 && share <= 1);
    }
    dgg_table_destroy(&table);
    check_flow(&made.corpus);
    close_shared(&made);
}

static void nothing_has_no_path(void)
{
    timely made;
    CU_ASSERT_EQUAL(timely_rows_of_nothing("main_path"), 0);
    make_timely(&made, 0);
    add_record(&made, 2000);
    join(&made, DGG_CITES, 0, 0);
    expect_timely(&made, "main_path", NULL, 0, "1 of a paper by itself");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_twelve(&made);
    BRUTAL(fill_and_forget(&made, "main_path"));
}

SUITE("graph/time_tables/main_path",
      { "each path is marked on its citations", each_path_is_marked_on_its_citations },
      { "rows stand the way that knowledge goes", rows_stand_the_way_that_knowledge_goes },
      { "the flow of a large network with circles is conserved",
        the_flow_of_a_large_network_with_circles_is_conserved },
      { "nothing has no path", nothing_has_no_path },
      { "survives refused memory", survives_refused_memory })
