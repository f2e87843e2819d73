#include "tests/graph/ready.h"

/* 0 is tied to and fro with 1; both lead to 2; 3 leads to itself, and 4 stands alone. */
static const struct tie ties[] = { { 0, 1, 2 }, { 1, 0, 3 }, { 0, 2, 5 },
                                   { 1, 2, 4 }, { 1, 2, 4 }, { 3, 3, 1 } };

static void repeats_are_added_and_loops_do_not_count(void)
{
    static const double wanted[] = { 3, 2, 13, 0, 0 };
    struct ready ready;
    MAKE_READY(&ready, 5, ties);
    check_scores_in("in-strength", &ready, wanted, ONE_WAY);
}

static void an_undirected_network_is_refused(void)
{
    struct ready ready;
    MAKE_READY(&ready, 5, ties);
    CU_ASSERT_TRUE(refuses("in-strength", &ready, (dgg_analysis_options){ 0 }, "--by strength"));
}

static void without_ties_it_is_0(void)
{
    static const double wanted[] = { 0, 0 };
    struct ready lonely;
    make_ready(&lonely, 2, NULL, 0);
    check_scores_in("in-strength", &lonely, wanted, ONE_WAY);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in_network("in-strength", &club, ONE_WAY));
}

SUITE("graph/centralities/in_strength",
      { "repeats are added and loops do not count", repeats_are_added_and_loops_do_not_count },
      { "an undirected network is refused", an_undirected_network_is_refused },
      { "without ties it is 0", without_ties_it_is_0 },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
