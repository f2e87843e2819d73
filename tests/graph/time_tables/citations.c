#include "tests/support/shared_networks.h"

static void fill_circle(timely *made)
{
    make_timely(made, 0);
    add_records(made, 2000, 7);
    join(made, DGG_CITES, 1, 0);
    join(made, DGG_CITES, 2, 1);
    join(made, DGG_CITES, 1, 2);
    join(made, DGG_CITES, 3, 2);
    join(made, DGG_CITES, 3, 3);
    join(made, DGG_CITES, 3, 2);
    join(made, DGG_CITES, 5, 4);
}

static void the_shape_is_counted(void)
{
    static const char *const rows[] = {
        "Papers|7|",
        "Citations among them|5|",
        "Citations of a paper by itself, left out|1|",
        "Citations repeated, left out|1|",
        "Papers without a citation|1|",
        "Papers of the largest part that hangs together|4|",
        "Parts of two papers or more|2|",
        "Circles|1|",
        "Papers in circles|2|",
        "Papers in the longest chain|3|",
        "Most citations of a paper|2|",
        "The same, repeated ones too|3|",
        "Most references of a paper inside|2|",
        "The same, repeated ones too|2|",
    };
    timely made;
    fill_circle(&made);
    expect_timely(&made, "citations", rows, 14, "2 papers cite each other in 1 circle");
}

/* The published table of Garfield's sets, whose arcs lead from the cited to the citing: vertices,
 * arcs with loops, loops, isolated, largest part, parts, most given, most got. */
static const struct {
    const char *file;
    size_t papers, arcs, loops, isolated, largest, parts, depth, most_in, most_out;
} published[] = {
    { "garfield/SmallW/SmallW.net", 396, 1988, 0, 163, 233, 1, 16, 60, 294 },
    { "garfield/SmaGri/SmaGri.net", 1059, 4922, 1, 35, 1024, 1, 28, 89, 232 },
    { "garfield/SciMet/SciMet.net", 3084, 10416, 1, 355, 2678, 21, 32, 121, 105 },
    { "garfield/Kohonen/Kohonen.net", 4470, 12731, 2, 698, 3704, 27, 24, 51, 735 },
};

static size_t value(const dgg_table *table, size_t row)
{
    return (size_t)dgg_table_cell(table, row, 1)->number;
}

static void the_published_table_is_reached(void)
{
    for (size_t i = 0; i < COUNT_OF(published); i++) {
        shared_network made;
        dgg_table table = { 0 };
        const dgg_time_options how = { .arcs = "cited-citing" };
        if (!open_shared(&made, published[i].file)) {
            return;
        }
        CU_ASSERT_EQUAL_FATAL(dgg_time_table_fill(&made.graph, &how, "citations", &table, NULL),
                              DGG_OK);
        CU_ASSERT_EQUAL(value(&table, 0), published[i].papers);
        CU_ASSERT_EQUAL(value(&table, 1) + value(&table, 2) + value(&table, 3), published[i].arcs);
        CU_ASSERT_EQUAL(value(&table, 2), published[i].loops);
        CU_ASSERT_EQUAL(value(&table, 4), published[i].isolated);
        CU_ASSERT_EQUAL(value(&table, 5), published[i].largest);
        CU_ASSERT_EQUAL(value(&table, 6), published[i].parts);
        CU_ASSERT_EQUAL(value(&table, 9), published[i].depth);
        CU_ASSERT_EQUAL(value(&table, 11), published[i].most_out);
        CU_ASSERT_EQUAL(value(&table, 13), published[i].most_in);
        dgg_table_destroy(&table);
        close_shared(&made);
    }
}

static void nothing_has_no_citations(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("citations"), 14); /* all 0 */
}

static void survives_refused_memory(void)
{
    timely made;
    fill_circle(&made);
    BRUTAL(fill_and_forget(&made, "citations"));
}

SUITE("graph/time_tables/citations", { "the shape is counted", the_shape_is_counted },
      { "the published table is reached", the_published_table_is_reached },
      { "nothing has no citations", nothing_has_no_citations },
      { "survives refused memory", survives_refused_memory })
