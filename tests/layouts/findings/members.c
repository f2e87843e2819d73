#include "layouts/findings/members.h"

#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void stand_by_community_and_falling_score(void)
{
    dgg_members members = { 0 };
    size_t first = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_members_init(&members, &library, NULL), DGG_OK);
    CU_ASSERT_EQUAL(members.count, LIBRARY_NODES);
    CU_ASSERT_EQUAL(dgg_members_of(&members, 1, &first), 5);
    CU_ASSERT_EQUAL(members.items[first].node, NODE_SEMINAR);
    CU_ASSERT_EQUAL(members.items[first + 1].node, NODE_CHINA);
    CU_ASSERT_EQUAL(members.items[first + 2].node, NODE_SMART);
    /* equal scores: by label, "<" before "D" */
    CU_ASSERT_EQUAL(members.items[first + 3].node, NODE_HOSTILE);
    CU_ASSERT_EQUAL(members.items[first + 4].node, NODE_GOVERNANCE);
    CU_ASSERT_EQUAL(dgg_members_of(&members, 7, &first), 0);
    dgg_members_destroy(&members);
    dgg_members_destroy(&members);
}

static void records_of_all_kinds_count_as_papers(void)
{
    dgg_members members = { 0 };
    size_t first = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_members_init(&members, &library, NULL), DGG_OK);
    size_t count = dgg_members_of(&members, 1, &first);
    CU_ASSERT_EQUAL(dgg_members_count(&members, first, count, DGG_PAPER), 2);
    CU_ASSERT_EQUAL(dgg_members_count(&members, first, count, DGG_THEME), 2);
    CU_ASSERT_EQUAL(dgg_members_count(&members, first, count, DGG_LOCATION), 1);
    dgg_members_destroy(&members);
}

static void nodes_of_no_community_stand_last(void)
{
    dgg_members members = { 0 };
    size_t first = 0;
    uint32_t community[LIBRARY_NODES] = { 1, 0, 1, 1, 1, 1, 1, 1, 1, 1 };
    dgg_analysis analysis = library;
    analysis.community = community;
    CU_ASSERT_EQUAL_FATAL(dgg_members_init(&members, &analysis, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_members_of(&members, 0, &first), 1);
    CU_ASSERT_EQUAL(first, LIBRARY_NODES - 1);
    dgg_members_destroy(&members);
}

static void a_record_is_called_by_its_whole_title(void)
{
    const dgg_node cut = { DGG_PAPER, WANG, WORDS("paper:x"), WORDS("Data"), false };
    CU_ASSERT_TRUE(dgg_text_is(dgg_member_name(&library_corpus, &cut), "Data centres in Guizhou"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_member_name(&library_corpus, &library_nodes[NODE_SEMINAR]),
                               "A seminar on smart cities"));
    CU_ASSERT_TRUE(
        dgg_text_is(dgg_member_name(&library_corpus, &library_nodes[NODE_PERU]), "Peru"));
}

static dgg_status init_and_destroy(void)
{
    dgg_members members = { 0 };
    dgg_status status = dgg_members_init(&members, &library, NULL);
    dgg_members_destroy(&members);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(init_and_destroy());
}

SUITE("layouts/findings/members",
      { "stand by community and falling score", stand_by_community_and_falling_score },
      { "records of all kinds count as papers", records_of_all_kinds_count_as_papers },
      { "nodes of no community stand last", nodes_of_no_community_stand_last },
      { "a record is called by its whole title", a_record_is_called_by_its_whole_title },
      { "survives refused memory", survives_refused_memory })
