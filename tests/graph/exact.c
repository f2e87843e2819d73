#include "graph/exact.h"

#include <math.h>

#include "tests/support/suite.h"

static double fisher(size_t a, size_t n, size_t b, size_t m)
{
    return dgg_fisher((dgg_share){ a, n }, (dgg_share){ b, m });
}

/* Of 8 cups, 3 of the 4 with milk first were told: (16 + 16 + 1 + 1) / 70. */
static void fishers_lady_tastes_tea(void)
{
    CU_ASSERT_DOUBLE_EQUAL(fisher(3, 4, 1, 4), 34.0 / 70, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(fisher(4, 4, 0, 4), 2.0 / 70, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(fisher(2, 4, 2, 4), 1, 1e-12);
}

/* 2 of 3 against 0 of 7: of C(10, 2) = 45 ways to draw, C(3, 2) = 3 are this, 21 both of the
 * other, 21 mixed. And 1 of 1 against 0 of 2: one of three. */
static void uneven_margins_are_as_worked_by_hand(void)
{
    CU_ASSERT_DOUBLE_EQUAL(fisher(2, 3, 0, 7), 3.0 / 45, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(fisher(1, 1, 0, 2), 1.0 / 3, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(fisher(0, 7, 2, 3), 3.0 / 45, 1e-12);
}

static void nothing_to_tell_is_one(void)
{
    CU_ASSERT_EQUAL(fisher(0, 0, 0, 0), 1);
    CU_ASSERT_EQUAL(fisher(0, 5, 0, 9), 1);
    CU_ASSERT_EQUAL(fisher(5, 5, 9, 9), 1);
    CU_ASSERT_EQUAL(fisher(0, 0, 3, 9), 1);
}

static void large_groups_do_not_overflow(void)
{
    double p = fisher(50000, 100000, 50000, 100000), none = fisher(100000, 100000, 0, 100000);
    CU_ASSERT_DOUBLE_EQUAL(p, 1, 1e-9);
    CU_ASSERT(none >= 0 && none < 1e-300);
}

/* The fifteen of Benjamini and Hochberg 1995, section 3.2: four are rejected at .05. */
static void false_discoveries_are_those_of_the_paper(void)
{
    static const double p[15] = { .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344,
                                  .0459, .3240, .4262, .5719, .6528, .7590, 1.0 };
    double q[15];
    dgg_false_discoveries(p, q, 15);
    CU_ASSERT_DOUBLE_EQUAL(q[0], .0015, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(q[3], .035625, 1e-12);
    CU_ASSERT(q[3] < .05 && q[4] > .05);
    CU_ASSERT_DOUBLE_EQUAL(q[4], .0201 * 15 / 5, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(q[5], .0298 * 15 / 7, 1e-12); /* of the next: its own is greater */
    CU_ASSERT_EQUAL(q[14], 1);
    for (size_t i = 1; i < 15; i++) {
        CU_ASSERT(q[i] >= q[i - 1]);
    }
}

/* Newcombe 1998, table II, contrast (a), method 10: 56/70 - 48/80 is from .0524 to .3339; and
 * (h), 10/10 - 0/10, from .6075 to 1. */
static void intervals_are_those_of_newcombe(void)
{
    dgg_interval found = dgg_newcombe((dgg_share){ 56, 70 }, (dgg_share){ 48, 80 });
    CU_ASSERT_DOUBLE_EQUAL(found.low, .0524, 5e-5);
    CU_ASSERT_DOUBLE_EQUAL(found.high, .3339, 5e-5);
    found = dgg_newcombe((dgg_share){ 10, 10 }, (dgg_share){ 0, 10 });
    CU_ASSERT_DOUBLE_EQUAL(found.low, .6075, 5e-5);
    CU_ASSERT_DOUBLE_EQUAL(found.high, 1, 1e-12);
}

/* 81 of 263: Newcombe 1998, Stat. Med. 17:857-872, table I, score method without correction. */
static void intervals_of_one_share_are_those_of_wilson(void)
{
    dgg_interval found = dgg_wilson((dgg_share){ 81, 263 });
    CU_ASSERT_DOUBLE_EQUAL(found.low, .2553, .00005);
    CU_ASSERT_DOUBLE_EQUAL(found.high, .3662, .00005);
    found = dgg_wilson((dgg_share){ 0, 20 });
    CU_ASSERT_DOUBLE_EQUAL(found.low, 0, 1e-15);
    CU_ASSERT_DOUBLE_EQUAL(found.high, .1611, .00005);
}

SUITE("graph/exact", { "Fisher's lady tastes tea", fishers_lady_tastes_tea },
      { "uneven margins are as worked by hand", uneven_margins_are_as_worked_by_hand },
      { "nothing to tell is one", nothing_to_tell_is_one },
      { "large groups do not overflow", large_groups_do_not_overflow },
      { "false discoveries are those of the paper", false_discoveries_are_those_of_the_paper },
      { "intervals of one share are those of Wilson", intervals_of_one_share_are_those_of_wilson },
      { "intervals are those of Newcombe", intervals_are_those_of_newcombe })
