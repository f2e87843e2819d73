#include "graph/projected.h"

#include "tests/graph/formed.h"

static void nodes_and_ties_become_a_graph_of_their_own(void)
{
    struct formed made;
    dgg_projected projected = { 0 };
    uint32_t first = make_golden(&made);
    const dgg_network_options options = { .name = "coupling", .normalisation = "none" };
    CU_ASSERT_EQUAL_FATAL(dgg_projected_init(&projected, &made.graph, &options, NULL), DGG_OK);
    const dgg_graph *graph = &projected.graph;
    CU_ASSERT_EQUAL_FATAL(graph->node_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(graph->nodes[2].id, "paper:2"));
    CU_ASSERT_EQUAL_FATAL(graph->link_count, 3);
    CU_ASSERT_EQUAL(graph->links[0].weight, 2);
    CU_ASSERT_TRUE(graph->is_undirected);
    CU_ASSERT_EQUAL(graph->first_behind[1], 2);
    CU_ASSERT_EQUAL(graph->behind[0], first + 1);
    CU_ASSERT_PTR_EQUAL(graph->full, &made.graph);
    dgg_projected_destroy(&projected);
    dgg_projected_destroy(&projected);
}

static void its_analysis_takes_the_network_as_it_is(void)
{
    static const char *const measures[] = { "strength", NULL };
    struct formed made;
    dgg_projected projected = { 0 };
    dgg_analysis analysis = { 0 };
    make_chain(&made, DGG_THEME, DGG_DISCUSSES);
    const dgg_network_options forming = { .name = "theme-theme", .minimum_weight = 1 };
    CU_ASSERT_EQUAL_FATAL(dgg_projected_init(&projected, &made.graph, &forming, NULL), DGG_OK);
    const dgg_analysis_options options = { .given = &projected.network, .measures = measures };
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &projected.graph, &options, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(analysis.network->name, "theme-paper-theme");
    CU_ASSERT_EQUAL(dgg_analysis_score(&analysis, "strength")[1], 2);
    CU_ASSERT_EQUAL(analysis.network_link_count, 3);
    dgg_analysis_destroy(&analysis);
    CU_ASSERT_EQUAL(projected.network.edge_count, 3); /* whose owner destroys it */
    dgg_projected_destroy(&projected);
}

static void a_directed_network_leads(void)
{
    struct formed made = { 0 };
    dgg_projected projected = { 0 };
    add_nodes_of(&made, DGG_PAPER, 2);
    add_link_of(&made, DGG_CITES, 1, 0);
    const dgg_network_options options = { .name = "paper-paper" };
    CU_ASSERT_EQUAL_FATAL(dgg_projected_init(&projected, &made.graph, &options, NULL), DGG_OK);
    CU_ASSERT_FALSE(projected.graph.is_undirected);
    CU_ASSERT_EQUAL_FATAL(projected.graph.link_count, 1);
    CU_ASSERT_EQUAL(projected.graph.links[0].source, 1);
    dgg_projected_destroy(&projected);
}

static dgg_status init_and_destroy(const struct formed *made)
{
    dgg_projected projected = { 0 };
    const dgg_network_options options = { .name = "coupling" };
    dgg_status status = dgg_projected_init(&projected, &made->graph, &options, NULL);
    dgg_projected_destroy(&projected);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct formed made;
    make_golden(&made);
    BRUTAL(init_and_destroy(&made));
}

SUITE("graph/projected",
      { "nodes and ties become a graph of their own", nodes_and_ties_become_a_graph_of_their_own },
      { "its analysis takes the network as it is", its_analysis_takes_the_network_as_it_is },
      { "a directed network leads", a_directed_network_leads },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
