#include "graph/trimming.h"

#include "tests/graph/formed.h"
#include "tests/graph/ready.h"

static const struct tie ties[] = {
    { 0, 1, 1 }, { 1, 2, 5 }, { 0, 2, 4 }, { 3, 4, 9 }, { 5, 5, 1 }
};

static void form(struct ready *ready, dgg_network *network, const dgg_network_options *options)
{
    MAKE_READY(ready, 6, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_form(network, &ready->graph, options, NULL), DGG_OK);
}

static void light_ties_go_and_their_ends_stay(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    form(&ready, &network, &(dgg_network_options){ .name = "whole", .minimum_weight = 4 });
    CU_ASSERT_EQUAL(network.vertex_count, 6);
    CU_ASSERT_EQUAL(network.edge_count, 3);
    CU_ASSERT_EQUAL(network.loop_count, 1);
    dgg_network_destroy(&network);
}

static void the_top_is_of_most_strength_and_of_equals_the_first(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    form(&ready, &network, &(dgg_network_options){ .name = "whole", .top = 3 });
    CU_ASSERT_EQUAL_FATAL(network.vertex_count, 3); /* 2, 3 and 4 of 9 each */
    CU_ASSERT_EQUAL(network.nodes[0], 2);
    CU_ASSERT_EQUAL(network.nodes[2], 4);
    CU_ASSERT_EQUAL(network.edge_count, 1);
    CU_ASSERT_EQUAL(network.edges[0].from, 1);
    dgg_network_destroy(&network);
    form(&ready, &network, &(dgg_network_options){ .name = "whole", .top = 2 });
    CU_ASSERT_EQUAL(network.nodes[1], 3);
    dgg_network_destroy(&network);
}

static void only_the_largest_component_stays(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    form(&ready, &network, &(dgg_network_options){ .name = "whole", .is_largest_component = true });
    CU_ASSERT_EQUAL(network.vertex_count, 3);
    CU_ASSERT_EQUAL(network.edge_count, 3);
    dgg_network_destroy(&network);
}

static void directed_networks_are_cut_too(void)
{
    struct ready ready;
    dgg_network network = { 0 };
    form(&ready, &network, &(dgg_network_options){ .name = "citation", .top = 2 });
    CU_ASSERT_EQUAL(network.directed.edge_count, 0); /* 2 and 3 */
    dgg_network_destroy(&network);
    form(&ready, &network,
         &(dgg_network_options){
             .name = "citation", .minimum_weight = 2, .is_largest_component = true });
    CU_ASSERT_EQUAL(network.vertex_count, 3);
    CU_ASSERT_EQUAL(network.directed.edge_count, 2);
    CU_ASSERT_EQUAL(network.edge_count, 2);
    dgg_network_destroy(&network);
}

static void what_stands_behind_moves_along(void)
{
    struct formed made;
    uint32_t first = make_golden(&made);
    const dgg_network_options options = { .name = "coupling", .normalisation = "none", .top = 2 };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 2);
    CU_ASSERT_EQUAL_FATAL(made.network.edge_count, 1);
    CU_ASSERT_EQUAL(made.network.first_behind[1], 2);
    CU_ASSERT_EQUAL(made.network.behind[1], first + 2);
    CU_ASSERT_EQUAL(made.network.occurrences[0], 3);
    const dgg_network_options tree = { .name = "cocitation", .backbone = "spanning-tree" };
    form_of(&made, &tree); /* without the first or the second of two equal ties */
    CU_ASSERT_EQUAL_FATAL(made.network.edge_count, 3);
    size_t behind = 0;
    for (size_t i = 0; i < 3; i++) {
        double count = (double)(made.network.first_behind[i + 1] - made.network.first_behind[i]);
        CU_ASSERT_EQUAL(count, made.network.edges[i].weight);
        behind += (size_t)count;
    }
    CU_ASSERT_EQUAL(made.network.first_behind[3], behind);
    dgg_network_destroy(&made.network);
}

static void of_two_kinds_each_has_a_top(void)
{
    struct formed made;
    make_chain(&made, DGG_THEME, DGG_DISCUSSES);
    const dgg_network_options options = { .name = "theme-paper", .top = 2 };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 4);
    CU_ASSERT_EQUAL(made.network.modes[0] + made.network.modes[3], 1);
    dgg_network_destroy(&made.network);
}

static dgg_status refuse(const dgg_network_options *options, const char *words)
{
    struct ready ready;
    dgg_network network = { 0 };
    dgg_error error = { 0 };
    MAKE_READY(&ready, 6, ties);
    dgg_status status = dgg_network_form(&network, &ready.graph, options, &error);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
    return status;
}

static void what_makes_no_sense_is_refused(void)
{
    CU_ASSERT_EQUAL(refuse(&(dgg_network_options){ .name = "whole", .counting = "fractional" },
                           "not counted fractional"),
                    DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(refuse(&(dgg_network_options){ .name = "citation", .normalisation = "salton" },
                           "lead one way"),
                    DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(refuse(&(dgg_network_options){ .name = "citation", .backbone = "pathfinder" },
                           "lead one way"),
                    DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(refuse(&(dgg_network_options){ .name = "whole", .backbone = "disparity=2" },
                           "between 0 and 1"),
                    DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(
        refuse(&(dgg_network_options){ .name = "whole", .normalisation = "saltn" }, "salton"),
        DGG_UNKNOWN_NAME);
}

static dgg_status form_and_destroy(struct ready *ready)
{
    dgg_network network = { 0 };
    const dgg_network_options options = { .name = "whole",
                                          .minimum_weight = 1,
                                          .top = 5,
                                          .normalisation = "salton",
                                          .backbone = "pathfinder",
                                          .is_largest_component = true };
    dgg_status status = dgg_network_form(&network, &ready->graph, &options, NULL);
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready ready;
    MAKE_READY(&ready, 6, ties);
    BRUTAL(form_and_destroy(&ready));
}

SUITE("graph/trimming", { "light ties go and their ends stay", light_ties_go_and_their_ends_stay },
      { "the top is of most strength and of equals the first",
        the_top_is_of_most_strength_and_of_equals_the_first },
      { "only the largest component stays", only_the_largest_component_stays },
      { "directed networks are cut too", directed_networks_are_cut_too },
      { "what stands behind moves along", what_stands_behind_moves_along },
      { "of two kinds each has a top", of_two_kinds_each_has_a_top },
      { "what makes no sense is refused", what_makes_no_sense_is_refused },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
