#include "graph/surfing.h"

#include "tests/graph/ready.h"

static bool finds(const struct tie *ties, size_t count, const char *name, const bool *starts,
                  const double wanted[3])
{
    struct ready ready;
    dgg_network network = { 0 };
    double shares[3], sum = wanted[0] + wanted[1] + wanted[2];
    bool finds = true;
    make_ready(&ready, 3, ties, count);
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready.graph, name, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_surfing_find(&network, starts, shares, NULL), DGG_OK);
    for (int i = 0; i < 3; i++) {
        finds &= fabs(shares[i] - wanted[i] / sum) < 1e-15;
    }
    dgg_network_destroy(&network);
    return finds;
}

static const struct tie ties[] = { { 0, 1, 1 }, { 1, 2, 2 } };

/* Where nothing leads on he starts anew, so proportions are those of one who stops. */
static void ties_are_followed_as_they_lead(void)
{
    static const double wanted[] = { 1, 1.85, 1 + .85 * 1.85 };
    CU_ASSERT_TRUE(finds(ties, 2, "citation", NULL, wanted));
}

/* p1 = .15/3 + .85 (p0 + p2), p0 = .15/3 + .85 p1 / 3, p2 = .15/3 + .85 p1 2/3. */
static void an_undirected_network_is_walked_both_ways(void)
{
    const double middle = (.05 + .85 * .1) / (1 - .85 * .85);
    const double wanted[] = { .05 + .85 * middle / 3, middle, .05 + .85 * middle * 2 / 3 };
    CU_ASSERT_TRUE(finds(ties, 2, "whole", NULL, wanted));
}

static void he_starts_where_he_is_told(void)
{
    static const bool starts[] = { false, true, false };
    static const double wanted[] = { 0, 1, .85 };
    CU_ASSERT_TRUE(finds(ties, 2, "citation", starts, wanted));
}

SUITE("graph/surfing", { "ties are followed as they lead", ties_are_followed_as_they_lead },
      { "an undirected network is walked both ways", an_undirected_network_is_walked_both_ways },
      { "he starts where he is told", he_starts_where_he_is_told })
