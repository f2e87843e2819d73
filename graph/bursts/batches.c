/* Kleinberg's automaton for batches: each state emits relevant records with a probability of its
 * own, binomially. */
#include <math.h>

#include "base/memory.h"
#include "graph/bursts.h"

/* ln of "hits out of all", summed from the small side. */
static double ways_to_choose(size_t hits, size_t all)
{
    size_t few = hits < all - hits ? hits : all - hits;
    double sum = 0;
    for (size_t i = 1; i <= few; i++) {
        sum += log((double)(all - few + i) / (double)i);
    }
    return sum;
}

static void fill_costs(double *costs, const dgg_batches *batches, uint32_t states, double base,
                       double ratio)
{
    for (size_t step = 0; step < batches->count; step++) {
        size_t hits = batches->hits[step], all = batches->all[step];
        double ways = ways_to_choose(hits, all), share = base;
        for (uint32_t i = 0; i < states; i++) {
            double likely = (double)hits * log(share) + (double)(all - hits) * log1p(-share);
            costs[step * states + i] = base > 0 ? -(ways + likely) : 0;
            share *= ratio;
        }
    }
}

static dgg_status check_batches(const dgg_batches *batches, double *base, dgg_error *error)
{
    size_t hits = 0, all = 0;
    for (size_t i = 0; i < batches->count; i++) {
        if (batches->hits[i] > batches->all[i]) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "%zu relevant of %zu records of a step: no more can be than there are",
                            batches->hits[i], batches->all[i]);
        }
        hits += batches->hits[i];
        all += batches->all[i];
    }
    *base = all > 0 ? (double)hits / (double)all : 0;
    return DGG_OK;
}

dgg_status dgg_bursts_of_batches(dgg_bursts *bursts, const dgg_batches *batches,
                                 const dgg_burst_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *costs = NULL, base = 0;
    size_t count = batches->count;
    uint32_t states = options->states > 0 ? options->states : 2;
    DGG_TRY(dgg_bursts_check(options, error));
    DGG_TRY(check_batches(batches, &base, error));
    if (base * pow(options->ratio, (double)(states - 1)) >= 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "p0 = %.3g of all records, and p0 s^%u with s = %g is 1 or more: so common "
                        "a thing cannot burst; a smaller ratio s or fewer states may do",
                        base, states - 1, options->ratio);
    }
    bursts->state_count = states;
    bursts->step_count = count;
    DGG_TRY(dgg_grow(&costs, count * states + 1, sizeof *costs, error));
    fill_costs(costs, batches, states, base, options->ratio);
    DGG_TRY(dgg_bursts_decode(bursts, costs, options->cost * log((double)(count > 0 ? count : 1)),
                              error));
done:
    dgg_release(costs);
    return status;
}
