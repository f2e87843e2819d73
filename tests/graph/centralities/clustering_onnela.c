#include "tests/graph/ready.h"

/* Weights are 1, 1/8 and 1 of the greatest: their geometric mean is 1/2. */
static void triangles_count_by_all_their_ties(void)
{
    static const struct tie ties[] = { { 0, 1, 8 }, { 1, 2, 1 }, { 0, 2, 8 }, { 2, 3, 1 } };
    static const double wanted[] = { .5, .5, .5 / 3, NAN, NAN };
    struct ready kite;
    MAKE_READY(&kite, 5, ties);
    check_scores("clustering-onnela", &kite, wanted);
}

static void equal_weights_make_it_clustering(void)
{
    static const struct tie ties[] = { { 0, 1, 7 }, { 1, 2, 7 }, { 0, 2, 7 }, { 2, 3, 7 } };
    static const double wanted[] = { 1, 1, 1 / 3., NAN };
    struct ready kite;
    MAKE_READY(&kite, 4, ties);
    check_scores("clustering-onnela", &kite, wanted);
}

static void weights_near_the_limits_are_no_trouble(void)
{
    static const struct tie ties[] = { { 0, 1, 1e-90 }, { 1, 2, 1e-90 }, { 0, 2, 1e-90 } };
    static const double wanted[] = { 1, 1, 1 };
    struct ready kite;
    MAKE_READY(&kite, 3, ties);
    check_scores("clustering-onnela", &kite, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("clustering-onnela", &club));
}

SUITE("graph/centralities/clustering_onnela",
      { "triangles count by all their ties", triangles_count_by_all_their_ties },
      { "equal weights make it clustering", equal_weights_make_it_clustering },
      { "weights near the limits are no trouble", weights_near_the_limits_are_no_trouble },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
