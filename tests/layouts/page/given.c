#include "layouts/page/given.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void all_of_a_small_library_is_given(void)
{
    dgg_crossing crossing = { 0 };
    dgg_given given = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_crossing_init(&crossing, &library_graph, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_given_choose(&given, &crossing, NULL), DGG_OK);
    CU_ASSERT_EQUAL(given.cell_count, crossing.cell_count);
    CU_ASSERT_EQUAL(given.paper_count, crossing.paper_count);
    CU_ASSERT_TRUE(given.papers[NODE_SEMINAR]);
    CU_ASSERT_FALSE(given.papers[NODE_CHINA]);
    dgg_given_destroy(&given);
    dgg_crossing_destroy(&crossing);
}

/* Very many cells of one mention each, the last one with a primary paper. */
enum { MANY = 500 };

static void what_says_most_is_given_within_bounds(void)
{
    static dgg_crossing_cell cells[MANY];
    static dgg_entry entries[MANY];
    static dgg_node nodes[MANY];
    dgg_graph graph = { .nodes = nodes, .node_count = MANY };
    dgg_crossing crossing = {
        .graph = &graph, .cells = cells, .cell_count = MANY, .entries = entries, .entry_count = MANY
    };
    dgg_given given = { 0 };
    for (uint32_t i = 0; i < MANY; i++) {
        cells[i] = (dgg_crossing_cell){ .count = 1, .primary = i == MANY - 1 };
        entries[i] = (dgg_entry){ .paper = i, .is_primary = i == MANY - 1 };
    }
    CU_ASSERT_EQUAL_FATAL(dgg_given_choose(&given, &crossing, NULL), DGG_OK);
    CU_ASSERT_TRUE(given.cells[MANY - 1]);
    CU_ASSERT_TRUE(given.cells[0]);
    CU_ASSERT_FALSE(given.cells[MANY - 2]);
    CU_ASSERT_EQUAL(given.cell_count, 300);
    CU_ASSERT_TRUE(given.papers[MANY - 1]);
    CU_ASSERT_TRUE(given.papers[0]);
    CU_ASSERT_FALSE(given.papers[MANY - 2]);
    CU_ASSERT_EQUAL(given.paper_count, 60);
    dgg_given_destroy(&given);
}

static dgg_status choose_and_destroy(void)
{
    dgg_crossing crossing = { .graph = &library_graph };
    dgg_given given = { 0 };
    dgg_status status = dgg_given_choose(&given, &crossing, NULL);
    dgg_given_destroy(&given);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(choose_and_destroy());
}

SUITE("layouts/page/given", { "all of a small library is given", all_of_a_small_library_is_given },
      { "what says most is given, within bounds", what_says_most_is_given_within_bounds },
      { "refused memory is told", refused_memory_is_told })
