/* Kleinberg's automaton for a stream: each state emits with exponential gaps, the higher the state
 * the shorter they are. */
#include <math.h>

#include "base/memory.h"
#include "graph/bursts.h"

static dgg_status sum_up(const double *gaps, size_t count, double *total, double *least,
                         dgg_error *error)
{
    *total = 0;
    *least = INFINITY;
    for (size_t i = 0; i < count; i++) {
        if (!(gaps[i] > 0) || isinf(gaps[i])) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "a gap of %g: what happens at one time has no rate", gaps[i]);
        }
        *total += gaps[i];
        *least = gaps[i] < *least ? gaps[i] : *least;
    }
    return DGG_OK;
}

/* As many states as the shortest gap can need: 1 + log_s T + log_s (1 / shortest), rounded up. */
static dgg_status count_states(double total, double least, double ratio, uint32_t *states,
                               dgg_error *error)
{
    double wanted = ceil(1 + log(total) / log(ratio) - log(least) / log(ratio));
    if (wanted > DGG_BURST_MOST_STATES) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "with s = %g the gaps need %.0f states, and %d is the most: a greater "
                        "ratio s, or a number of states, may do",
                        ratio, wanted, DGG_BURST_MOST_STATES);
    }
    *states = wanted > 2 ? (uint32_t)wanted : 2;
    return DGG_OK;
}

dgg_status dgg_bursts_of_gaps(dgg_bursts *bursts, const double *gaps, size_t count,
                              const dgg_burst_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *costs = NULL, total = 0, least = 0;
    DGG_TRY(dgg_bursts_check(options, error));
    DGG_TRY(sum_up(gaps, count, &total, &least, error));
    uint32_t states = options->states > 0 ? options->states : 2;
    if (options->states == 0 && count > 0) {
        DGG_TRY(count_states(total, least, options->ratio, &states, error));
    }
    bursts->state_count = states;
    bursts->step_count = count;
    DGG_TRY(dgg_grow(&costs, count * states + 1, sizeof *costs, error));
    for (size_t step = 0; step < count; step++) {
        for (uint32_t i = 0; i < states; i++) {
            double rate = (double)count / total * pow(options->ratio, (double)i);
            costs[step * states + i] = rate * gaps[step] - log(rate);
        }
    }
    DGG_TRY(dgg_bursts_decode(bursts, costs, options->cost * log((double)(count > 0 ? count : 1)),
                              error));
done:
    dgg_release(costs);
    return status;
}
