/* Sampling. Two nodes are drawn, and one of the shortest paths between them; how often paths lead
 * through a node is its betweenness in shares of all pairs (Riondato and Kornaropoulos 2016, Data
 * Min. Knowl. Discov. 30(2):438-475). After each round the exact bound of Chernoff (1952), which is
 * narrow for the many nodes that few paths lead through, tells for every node how far off it may
 * be; rounds end when that is below epsilon for all, or after as many paths as Hoeffding (1963)
 * asks for. Half of delta goes to the rounds in equal parts, half to the last; of each, a node gets
 * its share. */
#include "graph/paths.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/parallel.h"
#include "graph/paths/draws.h"

enum { PARCEL = 64, BISECTIONS = 50 };
static const double most_samples = 2e9;
static const double growth = 1.3; /* of the sample, from round to round */

struct work {
    const dgg_ways *ways;
    const dgg_drawer *drawer;
    uint32_t seed;
    size_t first, end; /* samples of the round */
    void **rooms;      /* by worker */
    uint64_t **passed; /* by worker: one number a place; sums of whole numbers have no order */
    uint64_t *sums;    /* by place, of all rounds */
};

/* Each sample has a generator of its own, so that no order of samples shows. */
static void draw_one(const struct work *work, size_t sample, unsigned worker, bool *is_beyond)
{
    uint32_t places = (uint32_t)work->ways->count;
    dgg_random seeds = { (uint64_t)work->seed << 32 ^ sample };
    dgg_draw draw = { .random = { dgg_random_next(&seeds) }, .passed = work->passed[worker] };
    draw.from = dgg_random_below(&draw.random, places);
    draw.to = dgg_random_below(&draw.random, places - 1);
    draw.to += draw.to >= draw.from;
    work->drawer->draw(work->rooms[worker], work->ways, &draw);
    *is_beyond |= draw.is_beyond;
}

static dgg_status draw_parcel(void *context, size_t parcel, unsigned worker, dgg_error *error)
{
    const struct work *work = context;
    dgg_status status = DGG_OK;
    bool is_beyond = false;
    if (work->rooms[worker] == NULL) {
        DGG_TRY(work->drawer->prepare(&work->rooms[worker], work->ways, error));
    }
    size_t first = work->first + parcel * PARCEL, end = first + PARCEL;
    for (size_t i = first; i < end && i < work->end; i++) {
        draw_one(work, i, worker, &is_beyond);
    }
    if (is_beyond) {
        return dgg_fail(error, DGG_BAD_INPUT, 0,
                        "betweenness: there are more shortest paths than can be counted");
    }
done:
    return status;
}

/* How far above `share` the true one may be, if so many samples lie so far off with a chance of no
 * more than exp(-rest). */
static double error_above(double share, double samples, double rest)
{
    double low = share, high = 1;
    for (int i = 0; i < BISECTIONS; i++) {
        double middle = (low + high) / 2, most = 0;
        most += share > 0 ? share * log(share / middle) : 0;
        most += share < 1 ? (1 - share) * log((1 - share) / (1 - middle)) : 0;
        if (samples * most <= rest) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return high - share;
}

static bool is_near_enough(const struct work *work, double epsilon, double rest)
{
    double samples = (double)work->end;
    uint64_t last = UINT64_MAX;
    for (size_t i = 0; i < work->ways->count; i++) {
        double share = (double)work->sums[i] / samples;
        bool is_far = work->sums[i] != last && (error_above(share, samples, rest) > epsilon ||
                                                error_above(1 - share, samples, rest) > epsilon);
        if (is_far) {
            return false;
        }
        last = work->sums[i];
    }
    return true;
}

static dgg_status draw_round(struct work *work, unsigned workers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t places = work->ways->count, parcels = (work->end - work->first + PARCEL - 1) / PARCEL;
    DGG_TRY(dgg_parallel(parcels, workers, draw_parcel, work, error));
    for (unsigned worker = 0; worker < workers; worker++) {
        for (size_t i = 0; i < places; i++) {
            work->sums[i] += work->passed[worker][i];
            work->passed[worker][i] = 0;
        }
    }
done:
    return status;
}

static dgg_status draw_all(struct work *work, dgg_sampling *sampling, unsigned workers,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    double epsilon = sampling->epsilon, claims = 4 * (double)work->ways->count / sampling->delta;
    double most = ceil(log(claims) / (2 * epsilon * epsilon)), next = ceil(log(claims) / epsilon);
    double rounds = 1 + ceil(log(most / next > 1 ? most / next : 1) / log(growth));
    double rest = log(claims * rounds);
    bool is_done = false;
    if (most > most_samples) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "an epsilon so small needs more paths than there are pairs of nodes to be "
                        "worth it: betweenness without samples is exact");
    }
    while (!is_done) {
        next = next < most ? next : most;
        work->first = work->end;
        work->end = (size_t)next;
        DGG_TRY(draw_round(work, workers, error));
        is_done = next >= most || is_near_enough(work, epsilon, rest);
        next = ceil(next * growth);
    }
    sampling->samples = work->end;
done:
    return status;
}

static dgg_status prepare(struct work *work, unsigned workers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t places = work->ways->count;
    DGG_TRY(dgg_grow(&work->rooms, workers, sizeof *work->rooms, error));
    memset(work->rooms, 0, workers * sizeof *work->rooms);
    DGG_TRY(dgg_grow(&work->passed, workers, sizeof *work->passed, error));
    memset(work->passed, 0, workers * sizeof *work->passed);
    DGG_TRY(dgg_grow(&work->sums, places, sizeof *work->sums, error));
    memset(work->sums, 0, places * sizeof *work->sums);
    for (unsigned i = 0; i < workers; i++) {
        DGG_TRY(dgg_grow(&work->passed[i], places, sizeof **work->passed, error));
        memset(work->passed[i], 0, places * sizeof **work->passed);
    }
done:
    return status;
}

static void release(struct work *work, unsigned workers)
{
    for (unsigned i = 0; i < workers; i++) {
        if (work->rooms != NULL) {
            work->drawer->release(work->rooms[i]);
        }
        if (work->rooms != NULL && work->passed != NULL) {
            dgg_release(work->passed[i]);
        }
    }
    dgg_release(work->rooms);
    dgg_release(work->passed);
    dgg_release(work->sums);
}

dgg_status dgg_paths_sample(const dgg_network *network, dgg_length length, dgg_sampling *sampling,
                            double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_ways ways = { 0 };
    unsigned workers = dgg_parallel_threads(network->threads);
    struct work work = { .ways = &ways, .drawer = &dgg_drawer_both_ends, .seed = sampling->seed };
    DGG_TRY(dgg_ways_init(&ways, network, length, error));
    work.drawer = ways.lengths != NULL ? &dgg_drawer_one_end : &dgg_drawer_both_ends;
    DGG_TRY(prepare(&work, workers, error));
    DGG_TRY(draw_all(&work, sampling, workers, error));
    sampling->pairs = (double)ways.count * ((double)ways.count - 1) / 2;
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = 0;
    }
    for (size_t i = 0; i < ways.count; i++) {
        scores[ways.vertices[i]] =
            (double)work.sums[i] / (double)sampling->samples * sampling->pairs;
    }
done:
    release(&work, workers);
    dgg_ways_destroy(&ways);
    return status;
}
