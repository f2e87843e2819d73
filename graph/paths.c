/* Shortest paths: walks from all places, in parcels that do not depend on the number of threads.
 * Each parcel adds up on its own, and the sums of parcels are added in their order. */
#include "graph/paths.h"

#include <math.h>
#include <stdatomic.h>
#include <string.h>

#include "base/memory.h"
#include "base/parallel.h"
#include "graph/paths/effort.h"
#include "graph/paths/walkers.h"

enum {
    PARCELS = 32,
    FEW_WAYS = 1000000, /* to walk along in all, below which threads cost more than they bring */
};

struct work {
    const dgg_ways *ways;
    const dgg_walker *walker;
    dgg_findings findings; /* passed: PARCELS rows of one number a place */
    void **rooms;          /* by worker */
    size_t walks;          /* in all */
    atomic_bool is_beyond; /* there are more paths than the walker counts */
};

static double length_of(const dgg_ways *ways, size_t way)
{
    return ways->lengths != NULL ? ways->lengths[way] : 1;
}

/* Between two of the twins at the source, paths lead through the nearest neighbours alone. */
static void pass_between_twins(double *passed, const dgg_ways *ways, size_t source, double nearest)
{
    double twins = ways->copies[source], all = 0;
    double limit = nearest + nearest * ways->slack;
    for (size_t w = ways->first[source]; w < ways->first[source + 1]; w++) {
        all += length_of(ways, w) <= limit ? ways->copies[ways->to[w]] : 0;
    }
    for (size_t w = ways->first[source]; w < ways->first[source + 1]; w++) {
        passed[ways->to[w]] += length_of(ways, w) <= limit ? twins * (twins - 1) / all : 0;
    }
}

void dgg_findings_keep(dgg_findings *findings, const dgg_ways *ways, size_t source,
                       const dgg_reached *reached)
{
    dgg_reached all = *reached;
    double others = dgg_ways_copies(ways, source) - 1;
    if (others > 0) {
        double nearest = length_of(ways, ways->first[source]);
        for (size_t w = ways->first[source]; w < ways->first[source + 1]; w++) {
            nearest = length_of(ways, w) < nearest ? length_of(ways, w) : nearest;
        }
        all.count += others;
        all.lengths += others * 2 * nearest;
        all.inverses += others / (2 * nearest);
        if (findings->passed != NULL) {
            pass_between_twins(findings->passed, ways, source, nearest);
        }
    }
    double lengths = all.lengths * ways->unit;
    findings->closeness[source] = all.count > 0 ? all.count / lengths : 0;
    findings->harmonic[source] = all.inverses / ways->unit;
}

static dgg_status walk_parcel(void *context, size_t parcel, unsigned worker, dgg_error *error)
{
    struct work *work = context;
    dgg_status status = DGG_OK;
    const dgg_walker *walker = work->walker;
    dgg_findings findings = work->findings;
    size_t places = work->ways->count;
    if (work->rooms[worker] == NULL) {
        DGG_TRY(walker->prepare(&work->rooms[worker], work->ways, error));
    }
    if (findings.passed != NULL) {
        findings.passed += parcel * places;
        memset(findings.passed, 0, places * sizeof *findings.passed);
    }
    size_t end = work->walks * (parcel + 1) / PARCELS;
    for (size_t i = work->walks * parcel / PARCELS; i < end && !work->is_beyond; i++) {
        size_t source = i * walker->most, left = places - source;
        if (!walker->walk(work->rooms[worker], work->ways, source,
                          left < walker->most ? left : walker->most, &findings)) {
            work->is_beyond = walker->wider != NULL;
        }
    }
done:
    return status;
}

static dgg_status walk_all(struct work *work, const dgg_walker *walker, unsigned threads,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_ways *ways = work->ways;
    bool is_little = ways->first[ways->count] <= FEW_WAYS / ways->count;
    unsigned workers = is_little ? 1 : dgg_parallel_threads(threads);
    DGG_TRY(dgg_grow(&work->rooms, workers, sizeof *work->rooms, error));
    memset(work->rooms, 0, workers * sizeof *work->rooms);
    work->walker = walker;
    work->is_beyond = false;
    work->walks = (ways->count + work->walker->most - 1) / work->walker->most;
    status = dgg_parallel(PARCELS, workers, walk_parcel, work, error);
    for (unsigned i = 0; i < workers; i++) {
        work->walker->release(work->rooms[i]);
    }
done:
    dgg_release(work->rooms);
    work->rooms = NULL;
    return status;
}

/* From places to vertices; those without ties have 0. */
static dgg_status spread(double **scores, const dgg_ways *ways, const double *found,
                         size_t vertices, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(scores, vertices, sizeof **scores, error));
    for (size_t i = 0; i < vertices; i++) {
        (*scores)[i] = 0;
    }
    for (size_t i = 0; i < ways->vertex_count; i++) {
        (*scores)[ways->vertices[i]] = found[ways->places != NULL ? ways->places[i] : i];
    }
done:
    return status;
}

/* Every pair was met from both of its ends. */
static dgg_status add_parcels(double *passed, size_t places, dgg_error *error)
{
    for (size_t i = 0; i < places; i++) {
        for (size_t parcel = 1; parcel < PARCELS; parcel++) {
            passed[i] += passed[parcel * places + i];
        }
        passed[i] /= 2;
        if (!isfinite(passed[i])) {
            return dgg_fail(error, DGG_BAD_INPUT, 0,
                            "betweenness: there are more shortest paths than can be counted");
        }
    }
    return DGG_OK;
}

static const dgg_walker *choose_walker(const dgg_ways *ways, bool counts_paths)
{
    return ways->lengths != NULL ? &dgg_walker_nearest
           : counts_paths        ? dgg_walker_levels_best()
                                 : &dgg_walker_reach;
}

static dgg_status find(dgg_paths *paths, const dgg_network *network, const dgg_ways *ways,
                       bool counts_paths, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_walker *walker = choose_walker(ways, counts_paths);
    struct work work = { .ways = ways };
    dgg_findings *found = &work.findings;
    size_t vertices = network->vertex_count;
    if (counts_paths) {
        DGG_TRY(dgg_grow(&found->passed, ways->count, PARCELS * sizeof *found->passed, error));
    }
    DGG_TRY(dgg_grow(&found->closeness, ways->count, sizeof *found->closeness, error));
    DGG_TRY(dgg_grow(&found->harmonic, ways->count, sizeof *found->harmonic, error));
    do {
        DGG_TRY(walk_all(&work, walker, network->threads, error));
        walker = walker->wider;
    } while (work.is_beyond);
    if (counts_paths) {
        DGG_TRY(add_parcels(found->passed, ways->count, error));
        DGG_TRY(spread(&paths->scores[DGG_BETWEENNESS], ways, found->passed, vertices, error));
    }
    DGG_TRY(spread(&paths->scores[DGG_CLOSENESS], ways, found->closeness, vertices, error));
    DGG_TRY(spread(&paths->scores[DGG_HARMONIC], ways, found->harmonic, vertices, error));
done:
    dgg_release(found->passed);
    dgg_release(found->closeness);
    dgg_release(found->harmonic);
    return status;
}

dgg_status dgg_paths_score(const dgg_network *network, dgg_path_score which, dgg_length length,
                           double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_ways ways = { 0 };
    dgg_paths *paths = &network->paths[length];
    if (paths->scores[which] == NULL) {
        DGG_TRY(dgg_ways_init(&ways, network, length, error));
        DGG_TRY(dgg_ways_join_twins(&ways, error));
        DGG_TRY(dgg_effort_refuse(&ways, network, which, error));
        DGG_TRY(find(paths, network, &ways, which == DGG_BETWEENNESS, error));
    }
    memcpy(scores, paths->scores[which], network->vertex_count * sizeof *scores);
done:
    dgg_ways_destroy(&ways);
    return status;
}

void dgg_paths_destroy(dgg_paths *paths)
{
    for (int i = 0; i < DGG_PATH_SCORE_COUNT; i++) {
        dgg_release(paths->scores[i]);
    }
    *paths = (dgg_paths){ 0 };
}
