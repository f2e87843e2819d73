#include <math.h>
#include <string.h>

#include "graph/bursts.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Ten quiet gaps, ten short ones, ten quiet ones. */
static void fill(double gaps[30])
{
    for (size_t i = 0; i < 30; i++) {
        gaps[i] = i / 10 == 1 ? 0.1 : 1;
    }
}

static void a_row_of_short_gaps_is_a_burst(void)
{
    double gaps[30];
    const dgg_burst_options two = { 2, 4, 1 };
    dgg_bursts bursts = { 0 };
    fill(gaps);
    CU_ASSERT_EQUAL_FATAL(dgg_bursts_of_gaps(&bursts, gaps, 30, &two, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(bursts.count, 1);
    CU_ASSERT_EQUAL(bursts.items[0].first, 10);
    CU_ASSERT_EQUAL(bursts.items[0].last, 19);
    /* ten times ln 4 less what the higher rate costs: 3 / 0.7 * 0.1 each */
    CU_ASSERT_DOUBLE_EQUAL(bursts.items[0].weight, 10 * (log(4) - 3 / 0.7 * 0.1), 1e-9);
    dgg_bursts_destroy(&bursts);
}

static void there_are_as_many_states_as_gaps_tell_apart(void)
{
    double gaps[30];
    const dgg_burst_options free_states = { 0, 2, 1 };
    dgg_bursts bursts = { 0 };
    fill(gaps);
    CU_ASSERT_EQUAL_FATAL(dgg_bursts_of_gaps(&bursts, gaps, 30, &free_states, NULL), DGG_OK);
    CU_ASSERT_EQUAL(bursts.state_count, 9); /* 1 + log2 21 + log2 10 = 8.71 */
    dgg_bursts_destroy(&bursts);
}

static void more_states_than_there_are_is_refused(void)
{
    double gaps[30];
    const dgg_burst_options close = { 0, 1.01, 1 };
    dgg_bursts bursts = { 0 };
    dgg_error error = { 0 };
    fill(gaps);
    CU_ASSERT_EQUAL(dgg_bursts_of_gaps(&bursts, gaps, 30, &close, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "states"));
    dgg_bursts_destroy(&bursts);
}

static void even_gaps_have_no_burst(void)
{
    const double gaps[] = { 2, 2, 2, 2 };
    const dgg_burst_options two = { 2, 2, 1 };
    dgg_bursts bursts = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_bursts_of_gaps(&bursts, gaps, 4, &two, NULL), DGG_OK);
    CU_ASSERT_EQUAL(bursts.count, 0);
    dgg_bursts_destroy(&bursts);
}

static void a_gap_of_nothing_is_refused(void)
{
    const double gaps[][2] = { { 1, 0 }, { 1, -1 }, { NAN, 1 }, { INFINITY, 1 } };
    const dgg_burst_options two = { 2, 2, 1 };
    for (size_t i = 0; i < 4; i++) {
        dgg_bursts bursts = { 0 };
        dgg_error error = { 0 };
        CU_ASSERT_EQUAL(dgg_bursts_of_gaps(&bursts, gaps[i], 2, &two, &error), DGG_BAD_REQUEST);
        CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "gap"));
    }
}

static void no_gaps_have_no_bursts(void)
{
    const dgg_burst_options free_states = { 0, 2, 1 };
    dgg_bursts bursts = { 0 };
    CU_ASSERT_EQUAL(dgg_bursts_of_gaps(&bursts, NULL, 0, &free_states, NULL), DGG_OK);
    CU_ASSERT_EQUAL(bursts.count, 0);
    dgg_bursts_destroy(&bursts);
}

static dgg_status find_and_destroy(void)
{
    double gaps[30];
    const dgg_burst_options two = { 2, 4, 1 };
    dgg_bursts bursts = { 0 };
    fill(gaps);
    dgg_status status = dgg_bursts_of_gaps(&bursts, gaps, 30, &two, NULL);
    dgg_bursts_destroy(&bursts);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_destroy());
}

SUITE("graph/bursts/gaps", { "a row of short gaps is a burst", a_row_of_short_gaps_is_a_burst },
      { "there are as many states as gaps tell apart",
        there_are_as_many_states_as_gaps_tell_apart },
      { "more states than there are is refused", more_states_than_there_are_is_refused },
      { "even gaps have no burst", even_gaps_have_no_burst },
      { "a gap of nothing is refused", a_gap_of_nothing_is_refused },
      { "no gaps have no bursts", no_gaps_have_no_bursts },
      { "survives refused memory", survives_refused_memory })
