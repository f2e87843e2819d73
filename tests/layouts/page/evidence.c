#include "layouts/page/evidence.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* All cells and papers, or only the first of each. */
static char *evidence_of(bool is_whole)
{
    char *page = NULL;
    dgg_crossing crossing = { 0 };
    dgg_given given = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_crossing_init(&crossing, &library_graph, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_given_choose(&given, &crossing, NULL), DGG_OK);
    if (!is_whole) {
        given.cell_count = given.paper_count = 1;
        memset(given.cells + 1, 0, crossing.cell_count - 1);
        memset(given.papers + 1, 0, LIBRARY_NODES - 1);
    }
    WRITE_WELL(page, dgg_page_write_evidence(&crossing, &given, out, NULL));
    dgg_given_destroy(&given);
    dgg_crossing_destroy(&crossing);
    return page;
}

static void every_cell_names_its_papers(void)
{
    char *page = evidence_of(true);
    CU_ASSERT_EQUAL(count_of(page, "<dd id=\"cell-"), 6);
    CU_ASSERT_EQUAL(count_of(page, "<dl>"), 4);
    CU_ASSERT_EQUAL(count_of(page, "</dl>"), 4);
    CU_ASSERT_TRUE(shows(page,
                         "<h3><bdi>Data centres</bdi></h3>\n<dl>\n<dt><bdi>China</bdi></dt>"
                         "<dd id=\"cell-data-centres-CN\"><a href=\"#of-0\"><bdi>Data centres "
                         "in Guizhou</bdi></a> <small>mention</small></dd>"));
    CU_ASSERT_TRUE(shows(page, "<h3>(no theme)</h3>\n<dl>\n<dt><bdi>Peru</bdi></dt>"));
    CU_ASSERT_TRUE(shows(page, "<bdi>A seminar on smart cities</bdi> …</a>"));
    free(page);
}

static void every_paper_tells_its_sentences(void)
{
    char *page = evidence_of(true);
    CU_ASSERT_EQUAL(count_of(page, "<details>"), 4);
    CU_ASSERT_TRUE(shows(page, "<summary><bdi>Data centres in Guizhou</bdi></summary>\n<div id=\""
                               "of-0\">\n<ul class=\"sentences\">"));
    CU_ASSERT_FALSE(shows(page, "id=\"cut\""));
    free(page);
}

static void what_is_left_out_is_said(void)
{
    char *page = evidence_of(false);
    CU_ASSERT_TRUE(shows(page,
                         "<p id=\"cut\">Of 6 cells these are the 1 fullest, and the sentences "
                         "are those of 1 paper;"));
    CU_ASSERT_EQUAL(count_of(page, "<dd id=\"cell-"), 1);
    CU_ASSERT_EQUAL(count_of(page, "<details>"), 1);
    CU_ASSERT_FALSE(shows(page, "href=\"#of-3\""));
    free(page);
}

static dgg_status write_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_crossing crossing = { 0 };
    dgg_given given = { 0 };
    char *page = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&page, &length);
    DGG_TRY(dgg_crossing_init(&crossing, &library_graph, NULL));
    DGG_TRY(dgg_given_choose(&given, &crossing, NULL));
    DGG_TRY(dgg_page_write_evidence(&crossing, &given, out, NULL));
done:
    fclose(out);
    free(page);
    dgg_given_destroy(&given);
    dgg_crossing_destroy(&crossing);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/evidence", { "every cell names its papers", every_cell_names_its_papers },
      { "every paper tells its sentences", every_paper_tells_its_sentences },
      { "what is left out is said", what_is_left_out_is_said },
      { "refused memory is told", refused_memory_is_told })
