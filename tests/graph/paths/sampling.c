#include "graph/paths.h"

#include "tests/graph/grown.h"
#include "tests/graph/ready.h"

enum { NODES = 200, SEEDS = 12 };
static const double weights[] = { 1, 2, 3, 6 };

/* How far the sampled scores are from the exact ones at most, in shares of all pairs. */
static double error_of(dgg_network *network, dgg_length length, dgg_sampling *sampling)
{
    static double exact[NODES], sampled[NODES];
    double worst = 0;
    CU_ASSERT_EQUAL(dgg_paths_score(network, DGG_BETWEENNESS, length, exact, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_paths_sample(network, length, sampling, sampled, NULL), DGG_OK);
    for (size_t i = 0; i < network->vertex_count; i++) {
        double apart = fabs(exact[i] - sampled[i]) / sampling->pairs;
        worst = apart > worst ? apart : worst;
    }
    return worst;
}

/* One in ten seeds may lie outside; the bound is careful, so that none of twelve does. */
static void the_bound_holds(dgg_length length)
{
    struct grown grown;
    dgg_network network = { 0 };
    double worst = 0;
    grow_nodes(&grown, NODES);
    grow_ties(&grown, 3 * NODES / 2, weights, 4);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &grown.graph, "whole", NULL), DGG_OK);
    for (uint32_t seed = 0; seed < SEEDS; seed++) {
        dgg_sampling sampling = { .epsilon = .03, .delta = .1, .seed = seed };
        double error = error_of(&network, length, &sampling);
        worst = error > worst ? error : worst;
        CU_ASSERT(sampling.samples <= 1 + (size_t)(log(4 * NODES / .1) / (2 * .03 * .03)));
    }
    CU_ASSERT(worst <= .03);
    CU_ASSERT(worst > .001); /* or it would not be a sample */
    dgg_network_destroy(&network);
    fell(&grown);
}

static void the_bound_holds_where_ties_count_alike(void)
{
    the_bound_holds(DGG_LENGTH_ONE);
}

static void the_bound_holds_where_strong_ties_are_short(void)
{
    the_bound_holds(DGG_LENGTH_WEIGHT);
}

static void a_smaller_error_takes_more_paths(void)
{
    struct ready club;
    dgg_network network = { 0 };
    double scores[KARATE_NODES];
    dgg_sampling coarse = { .epsilon = .1, .delta = .1 }, fine = { .epsilon = .01, .delta = .1 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &club.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_paths_sample(&network, DGG_LENGTH_ONE, &coarse, scores, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_paths_sample(&network, DGG_LENGTH_ONE, &fine, scores, NULL), DGG_OK);
    CU_ASSERT(fine.samples > 10 * coarse.samples);
    CU_ASSERT_EQUAL(fine.pairs, 34 * 33 / 2);
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 231.07142857142858, .01 * fine.pairs);
    dgg_network_destroy(&network);
}

static void threads_make_no_difference(void)
{
    struct ready club;
    dgg_network network = { 0 };
    double one[KARATE_NODES], four[KARATE_NODES];
    dgg_sampling sampling = { .epsilon = .05, .delta = .1, .seed = 5 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &club.graph, "whole", NULL), DGG_OK);
    network.threads = 1;
    CU_ASSERT_EQUAL(dgg_paths_sample(&network, DGG_LENGTH_ONE, &sampling, one, NULL), DGG_OK);
    network.threads = 4;
    CU_ASSERT_EQUAL(dgg_paths_sample(&network, DGG_LENGTH_ONE, &sampling, four, NULL), DGG_OK);
    CU_ASSERT_EQUAL(memcmp(one, four, sizeof one), 0);
    dgg_network_destroy(&network);
}

static void an_error_too_small_is_refused(void)
{
    struct ready club;
    dgg_network network = { 0 };
    double scores[KARATE_NODES];
    dgg_sampling sampling = { .epsilon = 1e-9, .delta = .1 };
    MAKE_READY(&club, KARATE_NODES, karate);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &club.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_paths_sample(&network, DGG_LENGTH_ONE, &sampling, scores, NULL),
                    DGG_BAD_REQUEST);
    dgg_network_destroy(&network);
}

static dgg_status sample_and_forget(const dgg_graph *graph)
{
    dgg_network network = { 0 };
    double scores[KARATE_NODES];
    dgg_sampling sampling = { .epsilon = .2, .delta = .1 };
    dgg_status status = dgg_network_init(&network, graph, "whole", NULL);
    network.threads = 1;
    if (status == DGG_OK) {
        status = dgg_paths_sample(&network, DGG_LENGTH_ONE, &sampling, scores, NULL);
    }
    dgg_network_destroy(&network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(sample_and_forget(&club.graph));
}

SUITE("graph/paths/sampling",
      { "the bound holds where ties count alike", the_bound_holds_where_ties_count_alike },
      { "the bound holds where strong ties are short",
        the_bound_holds_where_strong_ties_are_short },
      { "a smaller error takes more paths", a_smaller_error_takes_more_paths },
      { "threads make no difference", threads_make_no_difference },
      { "an error too small is refused", an_error_too_small_is_refused },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
