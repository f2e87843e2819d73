#include "layouts/chance.h"

#include "tests/support/suite.h"

static void it_is_the_same_in_every_run(void)
{
    dgg_chance chance = { 1234567 }; /* the numbers of the published generator */
    CU_ASSERT_EQUAL(dgg_chance_next(&chance), UINT64_C(6457827717110365317));
    CU_ASSERT_EQUAL(dgg_chance_next(&chance), UINT64_C(3203168211198807973));
}

static void it_keeps_to_its_bounds(void)
{
    dgg_chance chance = { 42 };
    double sum = 0;
    size_t seen[3] = { 0 };
    for (int i = 0; i < 3000; i++) {
        double share = dgg_chance_share(&chance);
        CU_ASSERT_TRUE(share >= 0 && share < 1);
        sum += share;
        seen[dgg_chance_below(&chance, 3)]++;
    }
    CU_ASSERT_TRUE(sum > 1400 && sum < 1600);
    CU_ASSERT_TRUE(seen[0] > 800 && seen[1] > 800 && seen[2] > 800);
    CU_ASSERT_EQUAL(dgg_chance_below(&chance, 0), 0);
}

SUITE("layouts/chance", { "it is the same in every run", it_is_the_same_in_every_run },
      { "it keeps to its bounds", it_keeps_to_its_bounds })
