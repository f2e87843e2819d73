#include "layouts/page/crossing.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_crossing crossing;

static void make(const dgg_graph *graph)
{
    CU_ASSERT_EQUAL(dgg_crossing_init(&crossing, graph, NULL), DGG_OK);
}

/* The cell of that name; NULL if it is empty. */
static const dgg_crossing_cell *cell_called(const char *name)
{
    for (size_t i = 0; crossing.cells != NULL && i < crossing.cell_count; i++) {
        if (dgg_text_is(crossing.cells[i].name, name)) {
            return &crossing.cells[i];
        }
    }
    return NULL;
}

static dgg_entry first_entry(const char *name)
{
    const dgg_crossing_cell *cell = cell_called(name);
    CU_ASSERT_PTR_NOT_NULL(cell);
    return cell != NULL ? crossing.entries[cell->first] : (dgg_entry){ 0 };
}

static bool counts(const char *name, size_t primary, size_t all)
{
    const dgg_crossing_cell *cell = cell_called(name);
    return cell != NULL && cell->primary == primary && cell->count == all;
}

static void a_paper_stands_where_its_themes_and_locations_meet(void)
{
    make(&library_graph);
    CU_ASSERT_EQUAL(crossing.cell_count, 6);
    CU_ASSERT_TRUE(counts("cell-data-centres-CN-GZ", 1, 1));
    CU_ASSERT_TRUE(counts("cell-smart-cities-CN", 1, 1));
    CU_ASSERT_TRUE(counts("cell-digital-governance-CN", 1, 1));
    CU_ASSERT_EQUAL(crossing.paper_count, 4);
    dgg_crossing_destroy(&crossing);
}

static void a_mention_on_either_side_makes_a_mention(void)
{
    make(&library_graph);
    CU_ASSERT_TRUE(counts("cell-data-centres-CN", 0, 1));
    dgg_crossing_destroy(&crossing);
}

static void papers_without_theme_or_location_have_a_line_of_their_own(void)
{
    make(&library_graph);
    CU_ASSERT_TRUE(counts("cell-smart-cities-none", 0, 1));
    CU_ASSERT_TRUE(counts("cell-none-PE", 1, 1));
    CU_ASSERT_EQUAL(crossing.row_count, 4);
    CU_ASSERT_EQUAL(crossing.rows[3].node, DGG_NONE);
    CU_ASSERT_EQUAL(crossing.rows[3].primary, 1);
    CU_ASSERT_PTR_NULL(dgg_crossing_theme(&crossing, 3));
    CU_ASSERT_PTR_EQUAL(dgg_crossing_theme(&crossing, 0), &library_themes[SMART]);
    dgg_crossing_destroy(&crossing);
}

static void there_is_no_line_for_nothing(void)
{
    dgg_graph smaller = library_graph;
    smaller.node_count = 0;
    smaller.link_count = 0;
    make(&smaller);
    CU_ASSERT_EQUAL(crossing.row_count, 0);
    CU_ASSERT_EQUAL(crossing.column_count, 0);
    CU_ASSERT_EQUAL(crossing.cell_count, 0);
    dgg_crossing_destroy(&crossing);
}

static void an_entry_names_the_links_that_made_it(void)
{
    make(&library_graph);
    dgg_entry entry = first_entry("cell-data-centres-CN-GZ");
    CU_ASSERT_EQUAL(entry.paper, NODE_WANG);
    CU_ASSERT_EQUAL(entry.theme_link, WANG_CENTRES);
    CU_ASSERT_EQUAL(entry.location_link, WANG_GUIZHOU);
    CU_ASSERT_EQUAL(first_entry("cell-none-PE").theme_link, DGG_NONE);
    dgg_crossing_destroy(&crossing);
}

static void two_cells_never_have_one_name(void)
{
    dgg_text first = library_nodes[NODE_SMART].id, second = library_nodes[NODE_GOVERNANCE].id;
    library_nodes[NODE_SMART].id = dgg_text_of("theme:a/b");
    library_nodes[NODE_GOVERNANCE].id = dgg_text_of("theme:a b");
    make(&library_graph);
    CU_ASSERT_PTR_NOT_NULL(cell_called("cell-a_b-CN"));
    CU_ASSERT_PTR_NOT_NULL(cell_called("cell-a_b-CN_2"));
    dgg_crossing_destroy(&crossing);
    library_nodes[NODE_SMART].id = first;
    library_nodes[NODE_GOVERNANCE].id = second;
}

static dgg_status make_and_destroy(void)
{
    dgg_status status = dgg_crossing_init(&crossing, &library_graph, NULL);
    dgg_crossing_destroy(&crossing);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(make_and_destroy());
}

SUITE("layouts/page/crossing",
      { "a paper stands where its themes and locations meet",
        a_paper_stands_where_its_themes_and_locations_meet },
      { "a mention on either side makes a mention", a_mention_on_either_side_makes_a_mention },
      { "papers without theme or location have a line of their own",
        papers_without_theme_or_location_have_a_line_of_their_own },
      { "there is no line for nothing", there_is_no_line_for_nothing },
      { "an entry names the links that made it", an_entry_names_the_links_that_made_it },
      { "two cells never have one name", two_cells_never_have_one_name },
      { "refused memory is told", refused_memory_is_told })
