/* Paths between two places along ties of any length: on from one end, always from the nearest
 * place, until the other is the nearest (Dijkstra 1959). */
#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/paths/draws.h"
#include "graph/paths/heap.h"

enum { UNSEEN, WAITING, LEFT };

struct room {
    double *lengths; /* of the shortest way to a place */
    double *paths;   /* how many there are */
    uint8_t *states; /* UNSEEN … */
    uint32_t *turns; /* when it was left: a short tie may not show beside a long way */
    uint32_t turn;
    uint32_t *touched; /* places that are not unseen */
    size_t touched_count;
    dgg_heap heap;
};

static void release(void *place)
{
    struct room *room = place;
    if (room != NULL) {
        dgg_release(room->lengths);
        dgg_release(room->paths);
        dgg_release(room->states);
        dgg_release(room->turns);
        dgg_release(room->touched);
        dgg_release(room->heap.items);
        dgg_release(room);
    }
}

static dgg_status prepare(void **place, const dgg_ways *ways, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct room *room = NULL;
    size_t count = ways->count, most = ways->first[count] + 1;
    DGG_TRY(dgg_grow(&room, 1, sizeof *room, error));
    *room = (struct room){ 0 };
    *place = room;
    DGG_TRY(dgg_grow(&room->lengths, count, sizeof *room->lengths, error));
    DGG_TRY(dgg_grow(&room->paths, count, sizeof *room->paths, error));
    DGG_TRY(dgg_grow(&room->states, count, sizeof *room->states, error));
    DGG_TRY(dgg_grow(&room->turns, count, sizeof *room->turns, error));
    DGG_TRY(dgg_grow(&room->touched, count, sizeof *room->touched, error));
    DGG_TRY(dgg_grow(&room->heap.items, most, sizeof *room->heap.items, error));
    memset(room->states, UNSEEN, count * sizeof *room->states);
done:
    return status;
}

static void touch(struct room *room, uint32_t place, double length)
{
    room->states[place] = WAITING;
    room->touched[room->touched_count++] = place;
    room->lengths[place] = length;
    room->paths[place] = 0;
}

/* A way from `from` to `to` of `length` in all. What has been left is as near already. */
static void consider(struct room *room, const dgg_ways *ways, uint32_t from, uint32_t to,
                     double length)
{
    bool is_new = room->states[to] == UNSEEN;
    if (is_new) {
        touch(room, to, length);
    }
    double known = room->lengths[to], slack = known * ways->slack;
    if (length > known + slack || room->states[to] == LEFT) {
        return;
    }
    if (is_new || length < known - slack) {
        room->lengths[to] = length;
        room->paths[to] = 0;
        dgg_heap_put(&room->heap, to, length);
    }
    room->paths[to] += room->paths[from];
}

/* Until `to` is the nearest; false if nothing leads there. */
static bool seek(struct room *room, const dgg_ways *ways, uint32_t from, uint32_t to)
{
    touch(room, from, 0);
    room->paths[from] = 1;
    dgg_heap_put(&room->heap, from, 0);
    while (room->heap.count > 0) {
        uint32_t place = dgg_heap_take(&room->heap);
        if (room->states[place] == LEFT) {
            continue;
        }
        room->turns[place] = room->turn++;
        if (place == to) {
            return true;
        }
        room->states[place] = LEFT;
        for (size_t w = ways->first[place]; w < ways->first[place + 1]; w++) {
            consider(room, ways, place, ways->to[w], room->lengths[place] + ways->lengths[w]);
        }
    }
    return false;
}

/* One of the places before, by the number of paths to it. */
static uint32_t draw_before(const struct room *room, const dgg_ways *ways, uint32_t place,
                            double left)
{
    double slack = room->lengths[place] * ways->slack;
    uint32_t before = place;
    for (size_t w = ways->first[place]; w < ways->first[place + 1] && left >= 0; w++) {
        uint32_t other = ways->to[w];
        double length = room->lengths[other] + ways->lengths[w];
        bool is_before = room->states[other] == LEFT && room->turns[other] < room->turns[place];
        if (is_before && fabs(length - room->lengths[place]) <= slack) {
            before = other;
            left -= room->paths[other];
        }
    }
    return before;
}

static void draw(void *room_of_all, const dgg_ways *ways, dgg_draw *draw)
{
    struct room *room = room_of_all;
    uint32_t place = draw->to;
    room->touched_count = room->heap.count = room->turn = 0;
    bool is_there = seek(room, ways, draw->from, draw->to);
    draw->is_beyond |= is_there && !isfinite(room->paths[place]);
    while (is_there && !draw->is_beyond && place != draw->from) {
        double left = dgg_draw_share(&draw->random) * room->paths[place];
        uint32_t before = draw_before(room, ways, place, left);
        is_there = before != place;
        place = before;
        draw->passed[place] += place != draw->from;
    }
    for (size_t i = 0; i < room->touched_count; i++) {
        room->states[room->touched[i]] = UNSEEN;
    }
}

const dgg_drawer dgg_drawer_one_end = { prepare, draw, release };
