#include "tests/graph/ready.h"

static const double golden = 0.6180339887498949; /* (sqrt(5) - 1) / 2 */

/* What 0 and 1 lead to; 4 and 5 are a part of their own, which leads less. */
static const struct tie ties[] = { { 0, 2, 1 }, { 1, 2, 1 }, { 1, 3, 1 }, { 4, 5, 1 } };

static void scores_a_network_worked_by_hand(void)
{
    const double wanted[] = { golden, 1, 0, 0, 0, 0, 0 };
    struct ready ready;
    MAKE_READY(&ready, 7, ties);
    check_scores_in("hubs", &ready, wanted, ONE_WAY);
}

/* Of two parts that lead alike neither is preferred. */
static void parts_that_are_alike_score_alike(void)
{
    static const struct tie pairs[] = { { 0, 1, 2 }, { 3, 2, 2 } };
    static const double wanted[] = { 1, 0, 0, 1 };
    struct ready ready;
    MAKE_READY(&ready, 4, pairs);
    check_scores_in("hubs", &ready, wanted, ONE_WAY);
}

static void an_undirected_network_is_refused(void)
{
    struct ready ready;
    MAKE_READY(&ready, 7, ties);
    CU_ASSERT_TRUE(refuses("hubs", &ready, (dgg_analysis_options){ 0 },
                           "hubs and authorities are both the eigenvector centrality"));
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in_network("hubs", &club, ONE_WAY));
}

SUITE("graph/centralities/hubs",
      { "scores a network worked by hand", scores_a_network_worked_by_hand },
      { "parts that are alike score alike", parts_that_are_alike_score_alike },
      { "an undirected network is refused", an_undirected_network_is_refused },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
