/* Shortest paths from one place along ties of any length: always on from the nearest place that has
 * not been left yet (Dijkstra 1959; paths counted as by Brandes 2001). */
#include <float.h>
#include <string.h>

#include "base/memory.h"
#include "graph/paths/heap.h"
#include "graph/paths/walkers.h"

struct room {
    double *lengths;   /* of the shortest way to a place */
    double *paths;     /* how many there are */
    double *shares;    /* of the pairs whose paths lead through it */
    dgg_heap heap;     /* of places that wait */
    uint32_t *order;   /* places as they were left */
    uint32_t *before;  /* the places before a place on its paths, where its ways begin */
    uint32_t *befores; /* how many there are */
    bool *is_left;     /* whether a place has been left */
    size_t order_count;
};

static void release(void *place)
{
    struct room *room = place;
    if (room != NULL) {
        dgg_release(room->lengths);
        dgg_release(room->paths);
        dgg_release(room->shares);
        dgg_release(room->heap.items);
        dgg_release(room->order);
        dgg_release(room->before);
        dgg_release(room->befores);
        dgg_release(room->is_left);
        dgg_release(room);
    }
}

static dgg_status prepare(void **place, const dgg_ways *ways, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct room *room = NULL;
    size_t count = ways->count;
    DGG_TRY(dgg_grow(&room, 1, sizeof *room, error));
    *room = (struct room){ 0 };
    *place = room;
    DGG_TRY(dgg_grow(&room->lengths, count, sizeof *room->lengths, error));
    DGG_TRY(dgg_grow(&room->paths, count, sizeof *room->paths, error));
    DGG_TRY(dgg_grow(&room->shares, count, sizeof *room->shares, error));
    DGG_TRY(dgg_grow(&room->heap.items, ways->first[count] + 1, sizeof *room->heap.items, error));
    DGG_TRY(dgg_grow(&room->order, count, sizeof *room->order, error));
    DGG_TRY(dgg_grow(&room->before, ways->first[count], sizeof *room->before, error));
    DGG_TRY(dgg_grow(&room->befores, count, sizeof *room->befores, error));
    DGG_TRY(dgg_grow(&room->is_left, count, sizeof *room->is_left, error));
done:
    return status;
}

/* A way from `from` to `to` of `length` in all. What has been left is as near already. */
static void consider(struct room *room, const dgg_ways *ways, uint32_t from, uint32_t to,
                     double length)
{
    double known = room->lengths[to], slack = known * ways->slack;
    if (length > known + slack || room->is_left[to]) {
        return;
    }
    if (length < known - slack) {
        room->lengths[to] = length;
        room->paths[to] = 0;
        room->befores[to] = 0;
        dgg_heap_put(&room->heap, to, length);
    }
    bool is_source = from == room->order[0]; /* one of its twins alone */
    room->paths[to] += room->paths[from] * (is_source ? 1 : dgg_ways_copies(ways, from));
    room->before[ways->first[to] + room->befores[to]++] = from;
}

static void leave(struct room *room, const dgg_ways *ways, uint32_t place)
{
    room->is_left[place] = true;
    room->shares[place] = 0;
    room->order[room->order_count++] = place;
    for (size_t w = ways->first[place]; w < ways->first[place + 1]; w++) {
        consider(room, ways, place, ways->to[w], room->lengths[place] + ways->lengths[w]);
    }
}

static void go_out(struct room *room, const dgg_ways *ways, size_t source)
{
    memset(room->is_left, 0, ways->count * sizeof *room->is_left);
    for (size_t i = 0; i < ways->count; i++) {
        room->lengths[i] = DBL_MAX;
    }
    room->order_count = room->heap.count = 0;
    room->lengths[source] = 0;
    room->paths[source] = 1;
    room->befores[source] = 0;
    dgg_heap_put(&room->heap, (uint32_t)source, 0);
    while (room->heap.count > 0) {
        uint32_t place = dgg_heap_take(&room->heap);
        if (!room->is_left[place]) {
            leave(room, ways, place);
        }
    }
}

static void come_back(struct room *room, const dgg_ways *ways, double *passed)
{
    double sources = dgg_ways_copies(ways, room->order[0]);
    for (size_t i = room->order_count; i > 1; i--) {
        uint32_t place = room->order[i - 1];
        double share = (1 + room->shares[place]) / room->paths[place];
        share *= dgg_ways_copies(ways, place);
        for (size_t b = 0; b < room->befores[place]; b++) {
            uint32_t before = room->before[ways->first[place] + b];
            room->shares[before] += room->paths[before] * share;
        }
        passed[place] += sources * room->shares[place];
    }
}

static bool walk(void *place, const dgg_ways *ways, size_t source, size_t count,
                 dgg_findings *findings)
{
    struct room *room = place;
    for (size_t s = source; s < source + count; s++) {
        dgg_reached reached = { 0 };
        go_out(room, ways, s);
        for (size_t i = 1; i < room->order_count; i++) {
            double length = room->lengths[room->order[i]];
            double copies = dgg_ways_copies(ways, room->order[i]);
            reached.count += copies;
            reached.lengths += copies * length;
            reached.inverses += copies / length;
        }
        if (findings->passed != NULL) {
            come_back(room, ways, findings->passed);
        }
        dgg_findings_keep(findings, ways, s, &reached);
    }
    return true;
}

const dgg_walker dgg_walker_nearest = { 16, prepare, walk, release, NULL };
