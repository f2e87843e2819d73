#include "tests/graph/grown.h"
#include "tests/graph/ready.h"

static void scores_the_karate_club_as_published(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "eigenvector");
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 0.9521323664766571, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(scores[33], 1, 0);
    CU_ASSERT_DOUBLE_EQUAL(scores[32], 0.8266588575205023, 1e-12);
    dgg_analysis_destroy(&analysis);
}

/* A star of weights 3 and 4 has the leading value 5. */
static void strong_ties_count_more(void)
{
    static const struct tie ties[] = { { 0, 1, 3 }, { 0, 2, 4 } };
    static const double wanted[] = { 1, .6, .8 };
    struct ready star;
    MAKE_READY(&star, 3, ties);
    check_scores("eigenvector", &star, wanted);
}

static void outside_the_largest_component_it_is_0(void)
{
    static const struct tie ties[] = { { 0, 1, 100 }, { 2, 3, 1 }, { 3, 4, 1 } };
    static const double wanted[] = { 0, 0, .7071067811865476, 1, .7071067811865476, 0 };
    struct ready parts;
    MAKE_READY(&parts, 6, ties);
    check_scores("eigenvector", &parts, wanted);
}

static void of_two_as_large_the_first_is_scored(void)
{
    static const struct tie ties[] = { { 1, 3, 1 }, { 0, 2, 1 } };
    static const double wanted[] = { 1, 0, 1, 0 };
    struct ready parts;
    MAKE_READY(&parts, 4, ties);
    check_scores("eigenvector", &parts, wanted);
}

/* The leading vector of a path of n nodes is sin(i pi / (n + 1)). The next one is nearly as good:
 * ARPACK does not get there in time. */
static void a_long_path_is_no_trouble(void)
{
    enum { NODES = 1501 };
    static double scores[NODES];
    static const double pi = 3.14159265358979323846;
    struct grown path;
    dgg_network network = { 0 };
    grow_nodes(&path, NODES);
    for (uint32_t i = 1; i < NODES; i++) {
        grow_tie(&path, i - 1, i, 2);
    }
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &path.graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_centrality_eigenvector.score(&network, scores, NULL), DGG_OK);
    double worst = 0;
    for (int i = 0; i < NODES; i++) {
        double apart = fabs(scores[i] - sin((i + 1) * pi / (NODES + 1)));
        worst = apart > worst ? apart : worst;
    }
    CU_ASSERT(worst < 1e-8);
    dgg_network_destroy(&network);
    fell(&path);
}

static void without_ties_it_is_0(void)
{
    static const double wanted[READY_NODES] = { 0 };
    struct ready lonely;
    make_ready(&lonely, 2, NULL, 0);
    check_scores("eigenvector", &lonely, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("eigenvector", &club));
}

SUITE("graph/centralities/eigenvector",
      { "scores the karate club as published", scores_the_karate_club_as_published },
      { "strong ties count more", strong_ties_count_more },
      { "outside the largest component it is 0", outside_the_largest_component_it_is_0 },
      { "of two as large the first is scored", of_two_as_large_the_first_is_scored },
      { "a long path is no trouble", a_long_path_is_no_trouble },
      { "without ties it is 0", without_ties_it_is_0 },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
