#include "layouts/table_lines.h"

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

static void the_links_of_a_record_stand_together(void)
{
    dgg_stretch links = { 0 };
    size_t records = 0;
    CU_ASSERT_TRUE(dgg_stretch_next(&library_graph, &links));
    CU_ASSERT_EQUAL(links.paper, NODE_WANG);
    CU_ASSERT_EQUAL(links.start, WANG_CENTRES);
    CU_ASSERT_EQUAL(links.end, WANG_GUIZHOU + 1);
    do {
        records++;
    } while (dgg_stretch_next(&library_graph, &links));
    CU_ASSERT_EQUAL(records, 4);
}

static void a_record_without_links_is_met(void)
{
    dgg_graph bare = library_graph;
    dgg_stretch links = { 0 };
    bare.link_count = 0;
    for (size_t i = 0; i < 4; i++) {
        CU_ASSERT_TRUE(dgg_stretch_next(&bare, &links));
        CU_ASSERT_EQUAL(links.start, links.end);
    }
    CU_ASSERT_FALSE(dgg_stretch_next(&bare, &links));
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

SUITE("layouts/table_lines",
      { "records are papers, documents and events", records_are_papers_documents_and_events },
      { "the links of a record stand together", the_links_of_a_record_stand_together },
      { "a record without links is met", a_record_without_links_is_met },
      { "themes stand in groups, the most discussed first",
        themes_stand_in_groups_the_most_discussed_first },
      { "locations stand by papers, then by name", locations_stand_by_papers_then_by_name },
      { "refused memory is told", refused_memory_is_told })
