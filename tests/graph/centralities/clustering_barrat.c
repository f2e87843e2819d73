#include "tests/graph/ready.h"

/* Node 2 has ties of 4, 1 and 1; the pair of 4 and 1 is joined: (4 + 1) / (6 * 2). */
static void triangles_count_by_the_ties_of_the_node(void)
{
    static const struct tie ties[] = { { 0, 1, 9 }, { 1, 2, 1 }, { 0, 2, 4 }, { 2, 3, 1 } };
    static const double wanted[] = { 1, 1, 5 / 12., NAN, NAN };
    struct ready kite;
    MAKE_READY(&kite, 5, ties);
    check_scores("clustering-barrat", &kite, wanted);
}

static void equal_weights_make_it_clustering(void)
{
    static const struct tie ties[] = { { 0, 1, 7 }, { 1, 2, 7 }, { 0, 2, 7 }, { 2, 3, 7 } };
    static const double wanted[] = { 1, 1, 1 / 3., NAN };
    struct ready kite;
    MAKE_READY(&kite, 4, ties);
    check_scores("clustering-barrat", &kite, wanted);
}

static void survives_the_refusal_of_memory(void)
{
    struct ready club;
    MAKE_READY(&club, KARATE_NODES, karate);
    BRUTAL(refuse_in("clustering-barrat", &club));
}

SUITE("graph/centralities/clustering_barrat",
      { "triangles count by the ties of the node", triangles_count_by_the_ties_of_the_node },
      { "equal weights make it clustering", equal_weights_make_it_clustering },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
