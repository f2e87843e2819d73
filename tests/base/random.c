#include "base/random.h"

#include "tests/support/suite.h"

/* The first numbers of the authors' own program from the seed 1234567. */
static void the_numbers_are_those_of_splitmix64(void)
{
    dgg_random random = { 1234567 };
    CU_ASSERT_EQUAL(dgg_random_next(&random), 6457827717110365317u);
    CU_ASSERT_EQUAL(dgg_random_next(&random), 3203168211198807973u);
    CU_ASSERT_EQUAL(dgg_random_next(&random), 9817491932198370423u);
}

static void each_number_below_a_limit_is_equally_likely(void)
{
    dgg_random random = { 42 };
    unsigned counts[7] = { 0 };
    for (int i = 0; i < 70000; i++) {
        uint32_t drawn = dgg_random_below(&random, 7);
        CU_ASSERT_FATAL(drawn < 7);
        counts[drawn]++;
    }
    for (int i = 0; i < 7; i++) {
        CU_ASSERT(counts[i] > 9600 && counts[i] < 10400);
    }
    CU_ASSERT_EQUAL(dgg_random_below(&random, 1), 0);
    CU_ASSERT_EQUAL(dgg_random_below(&random, 0), 0);
}

static void a_shuffle_keeps_every_number(void)
{
    uint32_t numbers[50], seen[50] = { 0 }, moved = 0;
    dgg_random random = { 42 };
    for (uint32_t i = 0; i < 50; i++) {
        numbers[i] = i;
    }
    dgg_random_shuffle(&random, numbers, 50);
    for (uint32_t i = 0; i < 50; i++) {
        seen[numbers[i]]++;
        moved += numbers[i] != i;
    }
    for (uint32_t i = 0; i < 50; i++) {
        CU_ASSERT_EQUAL(seen[i], 1);
    }
    CU_ASSERT(moved > 40);
    dgg_random_shuffle(&random, numbers, 0);
}

SUITE("base/random", { "the numbers are those of splitmix64", the_numbers_are_those_of_splitmix64 },
      { "each number below a limit is equally likely",
        each_number_below_a_limit_is_equally_likely },
      { "a shuffle keeps every number", a_shuffle_keeps_every_number })
