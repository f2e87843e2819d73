#include <math.h>
#include <string.h>

#include "graph/bursts.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { STEPS = 10 };

static const dgg_burst_options usual = { 2, 2, 1 };
static const size_t twenty[STEPS] = { 20, 20, 20, 20, 20, 20, 20, 20, 20, 20 };

static dgg_error why; /* of the last refusal */

static dgg_status find(dgg_bursts *bursts, const size_t *hits, const size_t *all, size_t count,
                       const dgg_burst_options *options)
{
    const dgg_batches batches = { hits, all, count };
    return dgg_bursts_of_batches(bursts, &batches, options, &why);
}

/* Years of 20 records each: the states, their cost, and the weight of the one burst there is. */
static void expect(const size_t *hits, const char *states, double cost, double weight)
{
    dgg_bursts bursts = { 0 };
    CU_ASSERT_EQUAL_FATAL(find(&bursts, hits, twenty, STEPS, &usual), DGG_OK);
    for (size_t i = 0; i < STEPS; i++) {
        CU_ASSERT_EQUAL(bursts.states[i], (uint32_t)(states[i] - '0'));
    }
    CU_ASSERT_DOUBLE_EQUAL(bursts.total, cost, 5e-7);
    CU_ASSERT_EQUAL(bursts.count, weight > 0 ? 1 : 0);
    if (bursts.count == 1) {
        CU_ASSERT_DOUBLE_EQUAL(bursts.items[0].weight, weight, 5e-7);
    }
    dgg_bursts_destroy(&bursts);
}

/* Values found by going through all 1,024 rows of states. */
static void finds_bursts_exactly(void)
{
    static const size_t slow[STEPS] = { 1, 2, 1, 6, 5, 6, 5, 1, 2, 1 };
    static const size_t high[STEPS] = { 2, 2, 2, 8, 9, 8, 9, 2, 2, 2 };
    static const size_t low[STEPS] = { 2, 2, 2, 5, 5, 5, 5, 2, 2, 2 };
    expect(slow, "0001111000", 19.951241, 3.988189);
    expect(high, "0001111000", 23.879928, 7.245221);
    expect(low, "0000000000", 17.856418, 0);
}

static void what_is_too_common_is_refused_and_not_capped(void)
{
    static const size_t common[STEPS] = { 10, 10, 10, 10, 10, 10, 10, 10, 10, 10 };
    static const size_t all[STEPS] = { 20, 20, 20, 20, 20, 20, 20, 20, 20, 20 };
    const dgg_burst_options gentle = { 2, 1.5, 1 }, many = { 3, 1.5, 1 };
    dgg_bursts bursts = { 0 };
    CU_ASSERT_EQUAL(find(&bursts, common, twenty, STEPS, &usual), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(why.message, "p0 = 0.5"));
    CU_ASSERT_EQUAL(find(&bursts, all, twenty, STEPS, &gentle), DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(find(&bursts, common, twenty, STEPS, &many), DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(find(&bursts, common, twenty, STEPS, &gentle), DGG_OK);
    CU_ASSERT_EQUAL(bursts.count, 0);
    dgg_bursts_destroy(&bursts);
}

static void more_relevant_than_there_are_is_refused(void)
{
    const size_t hits[] = { 3 }, all[] = { 2 };
    dgg_bursts bursts = { 0 };
    CU_ASSERT_EQUAL(find(&bursts, hits, all, 1, &usual), DGG_BAD_REQUEST);
}

static void nothing_relevant_and_empty_steps_have_no_bursts(void)
{
    static const size_t none[STEPS] = { 0 };
    const size_t hits[] = { 0, 1, 0, 9, 0 }, all[] = { 0, 30, 0, 30, 30 };
    dgg_bursts bursts = { 0 };
    CU_ASSERT_EQUAL(find(&bursts, none, twenty, STEPS, &usual), DGG_OK);
    CU_ASSERT_EQUAL(bursts.count, 0);
    CU_ASSERT_EQUAL(bursts.total, 0);
    dgg_bursts_destroy(&bursts);
    CU_ASSERT_EQUAL(find(&bursts, none, none, STEPS, &usual), DGG_OK);
    dgg_bursts_destroy(&bursts);
    CU_ASSERT_EQUAL(find(&bursts, NULL, NULL, 0, &usual), DGG_OK);
    CU_ASSERT_EQUAL(bursts.count, 0);
    dgg_bursts_destroy(&bursts);
    CU_ASSERT_EQUAL(find(&bursts, hits, all, 5, &usual), DGG_OK);
    CU_ASSERT_FALSE(isnan(bursts.total));
    dgg_bursts_destroy(&bursts);
}

static dgg_status find_and_destroy(void)
{
    static const size_t high[STEPS] = { 2, 2, 2, 8, 9, 8, 9, 2, 2, 2 };
    dgg_bursts bursts = { 0 };
    dgg_status status = find(&bursts, high, twenty, STEPS, &usual);
    dgg_bursts_destroy(&bursts);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_destroy());
}

SUITE("graph/bursts/batches", { "finds bursts exactly", finds_bursts_exactly },
      { "what is too common is refused and not capped",
        what_is_too_common_is_refused_and_not_capped },
      { "more relevant than there are is refused", more_relevant_than_there_are_is_refused },
      { "nothing relevant and empty steps have no bursts",
        nothing_relevant_and_empty_steps_have_no_bursts },
      { "survives refused memory", survives_refused_memory })
