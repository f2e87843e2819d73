#include "layouts/page/evidence.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void all_cells_of_a_small_library_are_given(void)
{
    dgg_crossing crossing = { 0 };
    bool *is_given = NULL;
    char *page = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_crossing_init(&crossing, &library_graph, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_page_choose_cells(&crossing, &is_given, NULL), DGG_OK);
    WRITE_PAGE(page,
               CU_ASSERT_EQUAL(dgg_page_write_evidence(&crossing, is_given, out, NULL), DGG_OK));
    CU_ASSERT_EQUAL(count_of(page, "<details>"), crossing.cell_count);
    CU_ASSERT_TRUE(shows(page, "<summary><bdi>Data centres</bdi> × <bdi>Guizhou</bdi> <small>1 "
                               "paper</small></summary>\n<div id=\"cell-data-centres-CN-GZ\">"));
    CU_ASSERT_TRUE(shows(page, "(no theme) × <bdi>Peru</bdi>"));
    CU_ASSERT_TRUE(shows(page, "<h4><i><bdi>A seminar on smart cities</bdi> …</i></h4>"));
    CU_ASSERT_TRUE(shows(page, " <small>mention</small></h4>"));
    CU_ASSERT_FALSE(shows(page, "id=\"cut\""));
    dgg_release(is_given);
    dgg_crossing_destroy(&crossing);
    free(page);
}

/* One full cell, then very many of one paper each. */
enum { MANY = 500, FULL = 30 };

static void the_fullest_cells_are_given_within_bounds(void)
{
    static dgg_crossing_cell cells[MANY];
    dgg_crossing crossing = { .cells = cells, .cell_count = MANY };
    bool *is_given = NULL;
    size_t given = 0;
    for (size_t i = 0; i < MANY; i++) {
        cells[i] = (dgg_crossing_cell){ .count = i == MANY - 1 ? FULL : 1 };
    }
    CU_ASSERT_EQUAL_FATAL(dgg_page_choose_cells(&crossing, &is_given, NULL), DGG_OK);
    for (size_t i = 0; i < MANY; i++) {
        given += is_given[i];
    }
    CU_ASSERT_TRUE(is_given[MANY - 1]);
    CU_ASSERT_TRUE(is_given[0]);
    CU_ASSERT_FALSE(is_given[MANY - 2]);
    CU_ASSERT_TRUE(given > 50 && given < 200);
    dgg_release(is_given);
}

static void what_is_left_out_is_said(void)
{
    dgg_crossing crossing = { 0 };
    const bool is_given[6] = { true };
    char *page = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_crossing_init(&crossing, &library_graph, NULL), DGG_OK);
    WRITE_PAGE(page,
               CU_ASSERT_EQUAL(dgg_page_write_evidence(&crossing, is_given, out, NULL), DGG_OK));
    CU_ASSERT_TRUE(shows(page, "<p id=\"cut\">This section gives the sentences of the 1 fullest "
                               "cells of 6;"));
    CU_ASSERT_EQUAL(count_of(page, "<details>"), 1);
    dgg_crossing_destroy(&crossing);
    free(page);
}

static dgg_status write_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_crossing crossing = { 0 };
    bool *is_given = NULL;
    char *page = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&page, &length);
    DGG_TRY(dgg_crossing_init(&crossing, &library_graph, NULL));
    DGG_TRY(dgg_page_choose_cells(&crossing, &is_given, NULL));
    DGG_TRY(dgg_page_write_evidence(&crossing, is_given, out, NULL));
done:
    fclose(out);
    free(page);
    dgg_release(is_given);
    dgg_crossing_destroy(&crossing);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/evidence",
      { "all cells of a small library are given", all_cells_of_a_small_library_are_given },
      { "the fullest cells are given, within bounds", the_fullest_cells_are_given_within_bounds },
      { "what is left out is said", what_is_left_out_is_said },
      { "refused memory is told", refused_memory_is_told })
