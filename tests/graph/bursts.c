#include "graph/bursts.h"

#include <math.h>
#include <string.h>

#include "base/random.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { STEPS = 12 };

/* The cost of a row of states, by its definition. */
static double cost_of(const double *costs, const uint32_t *row, size_t steps, uint32_t states,
                      double rise)
{
    double sum = 0;
    uint32_t before = 0;
    for (size_t i = 0; i < steps; i++) {
        sum += costs[i * states + row[i]] + (row[i] > before ? (row[i] - before) * rise : 0);
        before = row[i];
    }
    return sum;
}

/* The next row of states as a number of that base; false behind the last. */
static bool count_up(uint32_t *row, size_t steps, uint32_t states)
{
    for (size_t i = 0; i < steps; i++) {
        if (++row[i] < states) {
            return true;
        }
        row[i] = 0;
    }
    return false;
}

static double least_of_all(const double *costs, size_t steps, uint32_t states, double rise)
{
    uint32_t row[STEPS] = { 0 };
    double least = INFINITY;
    do {
        double here = cost_of(costs, row, steps, states, rise);
        least = here < least ? here : least;
    } while (count_up(row, steps, states));
    return least;
}

static void compare_with_all(size_t steps, uint32_t states, uint64_t seed)
{
    double costs[STEPS * 4], rise = 0.7;
    dgg_random random = { seed };
    dgg_bursts bursts = { .step_count = steps, .state_count = states };
    for (size_t i = 0; i < steps * states; i++) {
        costs[i] = (double)(dgg_random_next(&random) >> 11) * 0x1p-53 * 3;
    }
    CU_ASSERT_EQUAL_FATAL(dgg_bursts_decode(&bursts, costs, rise, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(bursts.total, least_of_all(costs, steps, states, rise), 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(bursts.total, cost_of(costs, bursts.states, steps, states, rise), 1e-12);
    dgg_bursts_destroy(&bursts);
}

static void no_row_of_states_is_cheaper(void)
{
    for (uint64_t seed = 1; seed <= 40; seed++) {
        compare_with_all(1 + seed % STEPS, 2, seed);
        compare_with_all(1 + seed % 8, 3, seed);
        compare_with_all(1 + seed % 6, 4, seed);
    }
}

static void levels_of_bursts_nest(void)
{
    const double costs[] = { 0, 5, 5, 5, 0, 9, 9, 9, 0, 9, 9, 0, 5, 0, 5, 0, 5, 5 };
    dgg_bursts bursts = { .step_count = 6, .state_count = 3 };
    CU_ASSERT_EQUAL_FATAL(dgg_bursts_decode(&bursts, costs, 0.1, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(bursts.count, 2);
    CU_ASSERT_EQUAL(bursts.items[0].level, 1);
    CU_ASSERT_EQUAL(bursts.items[0].first, 1);
    CU_ASSERT_EQUAL(bursts.items[0].last, 4);
    CU_ASSERT_DOUBLE_EQUAL(bursts.items[0].weight, 5 + 0 + 0 + 5, 1e-12);
    CU_ASSERT_EQUAL(bursts.items[1].level, 2);
    CU_ASSERT_EQUAL(bursts.items[1].first, 2);
    CU_ASSERT_EQUAL(bursts.items[1].last, 3);
    CU_ASSERT_DOUBLE_EQUAL(bursts.items[1].weight, 18, 1e-12);
    dgg_bursts_destroy(&bursts);
}

static void numbers_without_sense_are_refused(void)
{
    const dgg_burst_options wrong[] = { { 1, 2, 1 },   { 65, 2, 1 },       { 2, 1, 1 },
                                        { 2, NAN, 1 }, { 2, INFINITY, 1 }, { 2, 2, -1 },
                                        { 2, 2, NAN } };
    const dgg_burst_options right = { 2, 2, 0 };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        dgg_error error = { 0 };
        CU_ASSERT_EQUAL(dgg_bursts_check(&wrong[i], &error), DGG_BAD_REQUEST);
        CU_ASSERT_TRUE(strlen(error.message) > 20);
    }
    CU_ASSERT_EQUAL(dgg_bursts_check(&right, NULL), DGG_OK);
}

static void nothing_has_no_bursts(void)
{
    dgg_bursts bursts = { .state_count = 2 };
    CU_ASSERT_EQUAL(dgg_bursts_decode(&bursts, NULL, 1, NULL), DGG_OK);
    CU_ASSERT_EQUAL(bursts.count, 0);
    CU_ASSERT_EQUAL(bursts.total, 0);
    dgg_bursts_destroy(&bursts);
}

static dgg_status decode_and_destroy(void)
{
    const double costs[] = { 0, 5, 5, 0, 5, 0 };
    dgg_bursts bursts = { .step_count = 3, .state_count = 2 };
    dgg_status status = dgg_bursts_decode(&bursts, costs, 1, NULL);
    CU_ASSERT_TRUE(status != DGG_OK || bursts.count == 1);
    dgg_bursts_destroy(&bursts);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(decode_and_destroy());
}

SUITE("graph/bursts", { "no row of states is cheaper", no_row_of_states_is_cheaper },
      { "levels of bursts nest", levels_of_bursts_nest },
      { "numbers without sense are refused", numbers_without_sense_are_refused },
      { "nothing has no bursts", nothing_has_no_bursts },
      { "survives refused memory", survives_refused_memory })
