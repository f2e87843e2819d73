#include "layouts/writers/dot/signs.h"

#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void a_link_is_drawn_by_what_it_says(void)
{
    CU_ASSERT_STRING_EQUAL(dgg_sign_of_link(&analysed_links[0]), "solid");
    CU_ASSERT_STRING_EQUAL(dgg_sign_of_link(&analysed_links[2]), "dashed");
    CU_ASSERT_STRING_EQUAL(dgg_sign_of_link(&analysed_links[1]), "dotted");
    CU_ASSERT_STRING_EQUAL(dgg_sign_of_link(&analysed_links[4]), "dotted");
    CU_ASSERT_STRING_EQUAL(dgg_sign_of_link(&(dgg_graph_link){ .type = DGG_LINK }), "solid");
}

static void every_sign_that_is_seen_is_explained(void)
{
    dgg_buffer legend = { 0 };
    CU_ASSERT_EQUAL(dgg_signs_explain(&analysed, &legend, NULL), DGG_OK);
    CU_ASSERT_TRUE(
        dgg_text_is(dgg_buffer_text(&legend),
                    "boxes: papers · ellipses: themes · hexagons: locations · colour: community · "
                    "size: PageRank\nitalic: no title in the source · dashed: mentioned only · "
                    "dotted: published in, related to, part of and the like"));
    dgg_buffer_destroy(&legend);
}

static void no_other_sign_is_explained(void)
{
    dgg_graph graph = analysed_graph;
    dgg_analysis themes = { .graph = &graph };
    dgg_buffer legend = { 0 };
    graph.nodes = analysed_nodes + 3;
    graph.node_count = 1;
    graph.link_count = 0;
    CU_ASSERT_EQUAL(dgg_signs_explain(&themes, &legend, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&legend), "ellipses: themes"));
    legend.length = 0;
    graph.node_count = 0;
    graph.links = analysed_links;
    graph.link_count = 1;
    CU_ASSERT_EQUAL(dgg_signs_explain(&themes, &legend, NULL), DGG_OK);
    CU_ASSERT_EQUAL(legend.length, 0);
    dgg_buffer_destroy(&legend);
}

static dgg_status explain_and_forget(void)
{
    dgg_buffer legend = { 0 };
    dgg_status status = dgg_signs_explain(&analysed, &legend, NULL);
    dgg_buffer_destroy(&legend);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(explain_and_forget());
}

SUITE("layouts/writers/dot/signs",
      { "a link is drawn by what it says", a_link_is_drawn_by_what_it_says },
      { "every sign that is seen is explained", every_sign_that_is_seen_is_explained },
      { "no other sign is explained", no_other_sign_is_explained },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
