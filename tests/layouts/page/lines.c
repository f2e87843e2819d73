#include "layouts/page/lines.h"

#include "base/memory.h"
#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void records_are_papers_documents_and_events(void)
{
    CU_ASSERT_TRUE(dgg_is_record(DGG_PAPER));
    CU_ASSERT_TRUE(dgg_is_record(DGG_DOCUMENT));
    CU_ASSERT_TRUE(dgg_is_record(DGG_EVENT));
    CU_ASSERT_FALSE(dgg_is_record(DGG_THEME));
}

static void themes_stand_in_groups_the_most_discussed_first(void)
{
    dgg_line *lines = NULL;
    size_t count = 0;
    CU_ASSERT_EQUAL(dgg_lines_make(&library_graph, DGG_DISCUSSES, &lines, &count, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(count, 4);
    CU_ASSERT_EQUAL(lines[0].node, NODE_SMART);
    CU_ASSERT_EQUAL(lines[1].node, NODE_GOVERNANCE);
    CU_ASSERT_EQUAL(lines[2].node, NODE_CENTRES);
    CU_ASSERT_EQUAL(lines[3].node, DGG_NONE);
    CU_ASSERT_EQUAL(lines[0].primary, 1);
    CU_ASSERT_EQUAL(lines[0].mention, 1);
    dgg_release(lines);
}

static void locations_stand_by_papers_then_by_name(void)
{
    dgg_line *lines = NULL;
    size_t count = 0;
    CU_ASSERT_EQUAL(dgg_lines_make(&library_graph, DGG_STUDIES, &lines, &count, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(count, 4);
    CU_ASSERT_EQUAL(lines[0].node, NODE_CHINA);
    CU_ASSERT_EQUAL(lines[1].node, NODE_GUIZHOU);
    CU_ASSERT_EQUAL(lines[2].node, NODE_PERU);
    dgg_release(lines);
}

static dgg_status make_and_release(void)
{
    dgg_line *lines = NULL;
    size_t count = 0;
    dgg_status status = dgg_lines_make(&library_graph, DGG_DISCUSSES, &lines, &count, NULL);
    dgg_release(lines);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(make_and_release());
}

SUITE("layouts/page/lines",
      { "records are papers, documents and events", records_are_papers_documents_and_events },
      { "themes stand in groups, the most discussed first",
        themes_stand_in_groups_the_most_discussed_first },
      { "locations stand by papers, then by name", locations_stand_by_papers_then_by_name },
      { "refused memory is told", refused_memory_is_told })
