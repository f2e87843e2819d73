/* The cheapest row of states by Viterbi with back-pointers: a step that follows only the cheapest
 * state so far begins bursts too late, or misses them. */
#include "graph/bursts.h"

#include <math.h>

#include "base/memory.h"

dgg_status dgg_bursts_check(const dgg_burst_options *options, dgg_error *error)
{
    if (options->states == 1 || options->states > DGG_BURST_MOST_STATES) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%u states of bursts: they are 2 to %d",
                        options->states, DGG_BURST_MOST_STATES);
    }
    if (!(options->ratio > 1) || isinf(options->ratio)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "a ratio of %g between states of bursts: it must be above 1",
                        options->ratio);
    }
    if (!(options->cost >= 0) || isinf(options->cost)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "a cost (gamma) of %g for a rise: it must be 0 or more", options->cost);
    }
    return DGG_OK;
}

/* The cheapest state to come from. */
static uint32_t best_before(const double *before, uint32_t states, uint32_t state, double rise,
                            double *cost)
{
    uint32_t best = 0;
    *cost = INFINITY;
    for (uint32_t from = 0; from < states; from++) {
        double here = before[from] + (state > from ? (double)(state - from) * rise : 0);
        if (here < *cost) {
            *cost = here;
            best = from;
        }
    }
    return best;
}

static void walk_back(dgg_bursts *bursts, const uint32_t *came_from, const double *last)
{
    uint32_t states = bursts->state_count, state = 0;
    for (uint32_t i = 1; i < states; i++) {
        state = last[i] < last[state] ? i : state;
    }
    bursts->total = last[state];
    for (size_t step = bursts->step_count; step > 0; step--) {
        bursts->states[step - 1] = state;
        state = came_from[(step - 1) * states + state];
    }
}

static dgg_status find_states(dgg_bursts *bursts, const double *costs, double rise,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t states = bursts->state_count, *came_from = NULL;
    double rows[2][DGG_BURST_MOST_STATES] = { { 0 } };
    DGG_TRY(dgg_grow(&came_from, bursts->step_count * states + 1, sizeof *came_from, error));
    for (uint32_t i = 0; i < states; i++) {
        rows[0][i] = i == 0 ? 0 : INFINITY;
    }
    for (size_t step = 0; step < bursts->step_count; step++) {
        const double *before = rows[step % 2];
        double *now = rows[(step + 1) % 2];
        for (uint32_t i = 0; i < states; i++) {
            size_t place = step * states + i;
            came_from[place] = best_before(before, states, i, rise, &now[i]);
            now[i] += costs[place];
        }
    }
    walk_back(bursts, came_from, rows[bursts->step_count % 2]);
done:
    dgg_release(came_from);
    return status;
}

/* The run of that level which begins at that step. */
static dgg_status add_run(dgg_bursts *bursts, const double *costs, size_t first, uint32_t level,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_burst burst = { .first = first, .level = level };
    for (size_t i = first; i < bursts->step_count && bursts->states[i] >= level; i++) {
        const double *here = &costs[i * bursts->state_count];
        burst.last = i;
        burst.weight += here[0] - here[level];
    }
    DGG_TRY(dgg_reserve(&bursts->items, &bursts->room, bursts->count + 1, sizeof burst, error));
    bursts->items[bursts->count++] = burst;
done:
    return status;
}

dgg_status dgg_bursts_decode(dgg_bursts *bursts, const double *costs, double rise, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&bursts->states, bursts->step_count + 1, sizeof *bursts->states, error));
    DGG_TRY(find_states(bursts, costs, rise, error));
    for (size_t i = 0; i < bursts->step_count; i++) {
        uint32_t before = i > 0 ? bursts->states[i - 1] : 0;
        for (uint32_t level = before + 1; level <= bursts->states[i]; level++) {
            DGG_TRY(add_run(bursts, costs, i, level, error));
        }
    }
done:
    return status;
}

void dgg_bursts_destroy(dgg_bursts *bursts)
{
    dgg_release(bursts->states);
    dgg_release(bursts->items);
    *bursts = (dgg_bursts){ 0 };
}
