#include "layouts/page/table.h"

#include "tests/layouts/page/library.h"
#include "tests/support/suite.h"

static char *table_of(const bool *is_given)
{
    char *page = NULL;
    dgg_crossing crossing = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_crossing_init(&crossing, &library_graph, NULL), DGG_OK);
    WRITE_PAGE(page, dgg_page_write_table(&crossing, is_given, out));
    dgg_crossing_destroy(&crossing);
    return page;
}

static const bool all[] = { true, true, true, true, true, true };

static void cells_count_papers_and_mentions(void)
{
    char *page = table_of(all);
    CU_ASSERT_TRUE(shows(page, "<td class=\"s2\"><a href=\"#cell-data-centres-CN-GZ\">1</a></td>"));
    CU_ASSERT_TRUE(shows(
        page, "<td class=\"s2\"><a href=\"#cell-data-centres-CN\"><small>+1</small></a></td>"));
    free(page);
}

static void cells_without_a_location_are_not_shaded(void)
{
    char *page = table_of(all);
    CU_ASSERT_TRUE(shows(page, "<td class=\"s0\"><a href=\"#cell-smart-cities-none\">"));
    free(page);
}

static void every_row_has_as_many_cells_as_there_are_columns(void)
{
    char *page = table_of(all);
    CU_ASSERT_EQUAL(count_of(page, "<td"), 25);
    CU_ASSERT_EQUAL(count_of(page, "scope=\"row\""), 5);
    CU_ASSERT_EQUAL(count_of(page, "scope=\"col\""), 1 + 4 + 1);
    free(page);
}

static void rows_stand_in_the_groups_of_the_codebook(void)
{
    char *page = table_of(all);
    const char *governing = strstr(page, "<bdi>governing</bdi>");
    CU_ASSERT_PTR_NOT_NULL_FATAL(governing);
    CU_ASSERT_TRUE(shows(governing, "<bdi>infrastructure</bdi>"));
    CU_ASSERT_EQUAL(count_of(page, "<tbody>"), 3);
    CU_ASSERT_EQUAL(count_of(page, "</tbody>"), 3);
    CU_ASSERT_EQUAL(count_of(page, "scope=\"rowgroup\" colspan=\"6\""), 2);
    free(page);
}

static void what_was_searched_by_is_marked(void)
{
    char *page = table_of(all);
    CU_ASSERT_EQUAL(count_of(page, "<tr class=\"subject\""), 1);
    CU_ASSERT_TRUE(shows(
        page, "<tr class=\"subject\" data-node=\"theme:digital-governance\"><th scope=\"row\">"
              "<a href=\"#node=theme:digital-governance\"><bdi>Digital governance</bdi></a> "
              "<small>search term</small></th>"));
    free(page);
}

static void cells_that_are_left_out_say_where_that_is_told(void)
{
    static const bool some[] = { true, true, true, false, false, false };
    char *page = table_of(some);
    CU_ASSERT_EQUAL(count_of(page, "href=\"#cut\" data-cell=\"cell-"), 3);
    CU_ASSERT_EQUAL(count_of(page, "href=\"#cell-"), 3);
    free(page);
}

static void rows_and_columns_have_totals(void)
{
    char *page = table_of(all);
    CU_ASSERT_TRUE(shows(page, "<td class=\"total\">1<small>+1</small></td>"));
    CU_ASSERT_TRUE(shows(page, "<td class=\"total\">4</td></tr>\n</tfoot>"));
    free(page);
}

SUITE("layouts/page/table", { "cells count papers and mentions", cells_count_papers_and_mentions },
      { "cells without a location are not shaded", cells_without_a_location_are_not_shaded },
      { "every row has as many cells as there are columns",
        every_row_has_as_many_cells_as_there_are_columns },
      { "rows stand in the groups of the codebook", rows_stand_in_the_groups_of_the_codebook },
      { "what was searched by is marked", what_was_searched_by_is_marked },
      { "cells that are left out say where that is told",
        cells_that_are_left_out_say_where_that_is_told },
      { "rows and columns have totals", rows_and_columns_have_totals })
