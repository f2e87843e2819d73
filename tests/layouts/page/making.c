#include "layouts/page/making.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void the_subtitle_counts_what_is_there(void)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_page_write_counts(&library, out));
    CU_ASSERT_STRING_EQUAL(
        page, "3 papers · 1 event · 3 themes · 3 locations · 3 communities (modularity 0.46)");
    free(page);
}

static char *making_of(const dgg_choices *choices)
{
    char *page = NULL;
    WRITE_WELL(page, dgg_page_write_making(&library, choices, out, NULL));
    return page;
}

static void all_that_results_depend_on_is_named(void)
{
    char *page = making_of(&(dgg_choices){ .profile = "gb/t" });
    CU_ASSERT_TRUE(shows(page, "<dt>Program</dt><dd><bdi>dggraph "));
    CU_ASSERT_TRUE(shows(page, "<bdi>starter 0.2.0</bdi>"));
    CU_ASSERT_TRUE(shows(page, "<bdi>places 1</bdi>"));
    CU_ASSERT_TRUE(shows(page, "<bdi>gb/t</bdi>"));
    CU_ASSERT_TRUE(shows(page, "10 nodes, 8 links"));
    CU_ASSERT_TRUE(shows(page, "leiden maximising modularity, resolution 1, seed 42; modularity "
                               "0.457, compared with: configuration model"));
    free(page);
}

static void inputs_stand_by_their_digests(void)
{
    char *page = making_of(NULL);
    const char *first = strstr(page, "3 records, bibtex, SHA-256 <code>0123456789abcdef…</code>");
    CU_ASSERT_PTR_NOT_NULL_FATAL(first);
    CU_ASSERT_TRUE(shows(first, "1 record, pasted, SHA-256 <code>ffffffffffffffff…</code>"));
    CU_ASSERT_FALSE(shows(page, "a.txt"));
    free(page);
}

static dgg_status write_and_forget(void)
{
    dgg_status status = DGG_OK;
    char *page = NULL;
    WRITE_PAGE(page, status = dgg_page_write_making(&library, NULL, out, NULL));
    free(page);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/making",
      { "the subtitle counts what is there", the_subtitle_counts_what_is_there },
      { "all that results depend on is named", all_that_results_depend_on_is_named },
      { "inputs stand by their digests", inputs_stand_by_their_digests },
      { "refused memory is told", refused_memory_is_told })
