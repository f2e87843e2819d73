#include "layouts/rings.h"

#include "tests/support/suite.h"

static void no_disc_covers_another(void)
{
    enum { DISCS = 60 };
    dgg_rings rings = { 0 };
    dgg_point middles[DISCS];
    for (int i = 0; i < DISCS; i++) {
        middles[i] = dgg_rings_next(&rings, 10.0 / (1 + i / 7));
    }
    CU_ASSERT_TRUE(dgg_distance(middles[0], (dgg_point){ 0, 0 }) <= 0);
    for (int i = 0; i < DISCS; i++) {
        for (int j = 0; j < i; j++) {
            double wanted = 10.0 / (1 + i / 7) + 10.0 / (1 + j / 7);
            CU_ASSERT_TRUE(dgg_distance(middles[i], middles[j]) > wanted * 0.98);
        }
    }
}

static void a_ring_is_filled_before_the_next(void)
{
    dgg_rings rings = { 0 };
    dgg_point first = dgg_rings_next(&rings, 5);
    for (int i = 0; i < 6; i++) {
        CU_ASSERT_DOUBLE_EQUAL(dgg_distance(first, dgg_rings_next(&rings, 4)), 9, 1e-9);
    }
    CU_ASSERT_DOUBLE_EQUAL(dgg_distance(first, dgg_rings_next(&rings, 4)), 17, 1e-9);
}

SUITE("layouts/rings", { "no disc covers another", no_disc_covers_another },
      { "a ring is filled before the next", a_ring_is_filled_before_the_next })
