#include "graph/leading.h"

#include "tests/graph/grown.h"
#include "tests/graph/ready.h"

/* A star of weights 3 and 4 has the leading value 5. */
static void value_and_vector_of_a_star(void)
{
    static const struct tie ties[] = { { 0, 1, 3 }, { 0, 2, 4 } };
    struct ready star;
    dgg_network network = { 0 };
    double vector[] = { 1, 1, 1, 0 }, value = 0;
    MAKE_READY(&star, 4, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &star.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_leading_find(&network, vector, &value, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(value, 5, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(vector[0], sqrt(.5), 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(vector[1], .6 * sqrt(.5), 1e-12);
    CU_ASSERT_EQUAL(vector[3], 0);
    dgg_network_destroy(&network);
}

static void parts_that_lead_alike_keep_their_proportion(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 2, 3, 1 } };
    struct ready pairs;
    dgg_network network = { 0 };
    double vector[] = { 1, 1, 3, 3 }, value = 0;
    MAKE_READY(&pairs, 4, ties);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &pairs.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_leading_find(&network, vector, &value, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(value, 1, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(vector[2], 3 * vector[0], 1e-12);
    dgg_network_destroy(&network);
}

/* How far A x is from l x, of the greatest of x. */
static double wrong_in(const dgg_network *network, const double *vector, double value)
{
    double worst = 0, most = 0;
    for (size_t i = 0; i < network->vertex_count; i++) {
        double sum = 0;
        for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
            const dgg_arc *arc = &network->arcs[a];
            sum += network->edges[arc->edge].weight * vector[arc->to];
        }
        double apart = fabs(sum - value * vector[i]);
        worst = apart > worst ? apart : worst;
        most = vector[i] > most ? vector[i] : most;
    }
    return worst / (value * most);
}

/* Near the end the search goes by noise: once it took the last vector for the best. */
static void it_is_what_it_says_in_random_networks(void)
{
    static const double weights[] = { 1, 1, 2, 5 };
    static double vector[4000];
    double worst = 0, value = 0;
    for (size_t nodes = 50; nodes < 4000; nodes += 79) {
        struct grown grown;
        dgg_network network = { 0 };
        grow_nodes(&grown, nodes);
        grow_ties(&grown, 3 * nodes, weights, 4);
        CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &grown.graph, "whole", NULL), DGG_OK);
        for (size_t i = 0; i < nodes; i++) {
            vector[i] = 1;
        }
        CU_ASSERT_EQUAL(dgg_leading_find(&network, vector, &value, NULL), DGG_OK);
        double wrong = wrong_in(&network, vector, value);
        worst = wrong > worst ? wrong : worst;
        dgg_network_destroy(&network);
        fell(&grown);
    }
    CU_ASSERT(worst < 1e-12);
}

SUITE("graph/leading", { "value and vector of a star", value_and_vector_of_a_star },
      { "parts that lead alike keep their proportion",
        parts_that_lead_alike_keep_their_proportion },
      { "it is what it says in random networks", it_is_what_it_says_in_random_networks })
