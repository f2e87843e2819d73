#include "tests/graph/ready.h"

static void scores_the_karate_club_as_published(void)
{
    struct ready club;
    dgg_analysis analysis = { 0 };
    MAKE_READY(&club, KARATE_NODES, karate);
    const double *scores = scores_of(&analysis, &club, "pagerank");
    CU_ASSERT_DOUBLE_EQUAL(scores[0], 0.09699728538830413, 1e-14);
    CU_ASSERT_DOUBLE_EQUAL(scores[33], 0.10091918233261697, 1e-14);
    dgg_analysis_destroy(&analysis);
}

/* Two nodes share what one sends in parts of 3 and 1: solved by hand. */
static void strong_ties_carry_more(void)
{
    static const struct tie ties[] = { { 0, 1, 3 }, { 0, 2, 1 } };
    static const double d = .85, n = 3;
    double middle = (1 - d) / n * (1 + 2 * d) / (1 - d * d);
    double wanted[] = { middle, (1 - d) / n + d * middle * 3 / 4, (1 - d) / n + d * middle / 4 };
    struct ready star;
    MAKE_READY(&star, 3, ties);
    check_scores("pagerank", &star, wanted);
}

static double sum_of(const double *scores, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += scores[i];
    }
    return sum;
}

/* Solved by hand: x = (.15 + .85 * 2 x) / 4 for each of the two isolated. */
static void isolated_nodes_pass_on_to_all(void)
{
    static const struct tie ties[] = { { 0, 1, 7 } };
    double alone = .15 / (4 - .85 * 2);
    double wanted[] = { (1 - 2 * alone) / 2, (1 - 2 * alone) / 2, alone, alone };
    struct ready small;
    MAKE_READY(&small, 4, ties);
    check_scores("pagerank", &small, wanted);
}

static void sums_to_1_even_without_ties(void)
{
    static const double wanted[] = { .2, .2, .2, .2, .2 };
    struct ready lonely;
    make_ready(&lonely, 5, NULL, 0);
    check_scores("pagerank", &lonely, wanted);
    struct ready club;
    dgg_analysis analysis = { 0 };
    make_ready(&club, KARATE_NODES + 3, karate, sizeof karate / sizeof *karate);
    const double *scores = scores_of(&analysis, &club, "pagerank");
    CU_ASSERT_DOUBLE_EQUAL(sum_of(scores, club.graph.node_count), 1, 1e-14);
    dgg_analysis_destroy(&analysis);
}

/* The last passes on to all: 1, 1.85, 1 + .85 * 1.85 over their sum. */
static void a_directed_network_is_walked_as_its_ties_lead(void)
{
    static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 1 } };
    const double last = 1 + .85 * 1.85, sum = 2.85 + last;
    const double wanted[] = { 1 / sum, 1.85 / sum, last / sum };
    struct ready path;
    MAKE_READY(&path, 3, ties);
    check_scores_in("pagerank", &path, wanted, ONE_WAY);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("pagerank", &club));
}

SUITE("graph/centralities/pagerank",
      { "scores the karate club as published", scores_the_karate_club_as_published },
      { "strong ties carry more", strong_ties_carry_more },
      { "isolated nodes pass on to all", isolated_nodes_pass_on_to_all },
      { "sums to 1 even without ties", sums_to_1_even_without_ties },
      { "a directed network is walked as its ties lead",
        a_directed_network_is_walked_as_its_ties_lead },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
