/* Paths between two places, sought from both ends level by level, always on from the end that has
 * fewer ways to go: so few places are looked at (Borassi and Natale 2016, ESA, 20:1-18). All
 * shortest paths cross the last level once. */
#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/paths/draws.h"

/* What is known from one end. */
struct side {
    double *paths;     /* how many shortest paths lead to a place */
    uint32_t *levels;  /* on which it was reached, from 1; 0 if it was not */
    uint32_t *reached; /* level after level */
    size_t begin, end; /* of the last level among them */
    size_t going;      /* ways that lead from there */
};

struct room {
    struct side sides[2];
};

static void release(void *place)
{
    struct room *room = place;
    for (int i = 0; room != NULL && i < 2; i++) {
        dgg_release(room->sides[i].paths);
        dgg_release(room->sides[i].levels);
        dgg_release(room->sides[i].reached);
    }
    dgg_release(room);
}

static dgg_status prepare(void **place, const dgg_ways *ways, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct room *room = NULL;
    DGG_TRY(dgg_grow(&room, 1, sizeof *room, error));
    *room = (struct room){ 0 };
    *place = room;
    for (int i = 0; i < 2; i++) {
        struct side *side = &room->sides[i];
        DGG_TRY(dgg_grow(&side->paths, ways->count, sizeof *side->paths, error));
        DGG_TRY(dgg_grow(&side->levels, ways->count, sizeof *side->levels, error));
        DGG_TRY(dgg_grow(&side->reached, ways->count, sizeof *side->reached, error));
        memset(side->levels, 0, ways->count * sizeof *side->levels);
    }
done:
    return status;
}

static size_t ways_of(const dgg_ways *ways, uint32_t place)
{
    return ways->first[place + 1] - ways->first[place];
}

static void begin(struct side *side, const dgg_ways *ways, uint32_t place)
{
    side->reached[0] = place;
    side->begin = 0;
    side->end = 1;
    side->paths[place] = 1;
    side->levels[place] = 1;
    side->going = ways_of(ways, place);
}

static void forget(struct side *side)
{
    for (size_t i = 0; i < side->end; i++) {
        side->levels[side->reached[i]] = 0;
    }
}

/* Goes one level on. */
static void advance(struct side *side, const dgg_ways *ways)
{
    size_t end = side->end;
    side->going = 0;
    for (size_t i = side->begin; i < end; i++) {
        uint32_t place = side->reached[i], level = side->levels[place] + 1;
        for (size_t w = ways->first[place]; w < ways->first[place + 1]; w++) {
            uint32_t to = ways->to[w];
            if (side->levels[to] == 0) {
                side->levels[to] = level;
                side->paths[to] = 0;
                side->reached[side->end++] = to;
                side->going += ways_of(ways, to);
            }
            side->paths[to] += side->levels[to] == level ? side->paths[place] : 0;
        }
    }
    side->begin = end;
}

/* How many paths cross the last level of the side, where the other has been too. */
static double meet(const struct side *side, const struct side *other)
{
    double paths = 0;
    for (size_t i = side->begin; i < side->end; i++) {
        uint32_t place = side->reached[i];
        paths += other->levels[place] > 0 ? side->paths[place] * other->paths[place] : 0;
    }
    return paths;
}

/* One of the places where they meet, by the number of paths through it. */
static uint32_t draw_meeting(const struct side *side, const struct side *other, double left)
{
    uint32_t last = 0;
    for (size_t i = side->begin; i < side->end; i++) {
        uint32_t place = side->reached[i];
        if (other->levels[place] > 0) {
            last = place;
            left -= side->paths[place] * other->paths[place];
            if (left < 0) {
                break;
            }
        }
    }
    return last;
}

/* Steps back to the end, each time to a place before by the number of paths to it. */
static void step_back(const struct side *side, const dgg_ways *ways, uint32_t place, dgg_draw *draw)
{
    while (side->levels[place] > 1) {
        double left = dgg_draw_share(&draw->random) * side->paths[place];
        uint32_t before = 0, level = side->levels[place] - 1;
        for (size_t w = ways->first[place]; w < ways->first[place + 1] && left >= 0; w++) {
            if (side->levels[ways->to[w]] == level) {
                before = ways->to[w];
                left -= side->paths[before];
            }
        }
        place = before;
        draw->passed[place] += level > 1;
    }
}

static void draw(void *place, const dgg_ways *ways, dgg_draw *draw)
{
    struct room *room = place;
    struct side *sides = room->sides;
    double paths = 0;
    int on = 0;
    begin(&sides[0], ways, draw->from);
    begin(&sides[1], ways, draw->to);
    while (paths == 0 && sides[0].begin < sides[0].end && sides[1].begin < sides[1].end) {
        on = sides[1].going < sides[0].going;
        advance(&sides[on], ways);
        paths = meet(&sides[on], &sides[1 - on]);
    }
    draw->is_beyond |= !isfinite(paths);
    if (paths > 0 && isfinite(paths)) {
        double share = dgg_draw_share(&draw->random) * paths;
        uint32_t middle = draw_meeting(&sides[on], &sides[1 - on], share);
        draw->passed[middle] += middle != draw->from && middle != draw->to;
        step_back(&sides[0], ways, middle, draw);
        step_back(&sides[1], ways, middle, draw);
    }
    forget(&sides[0]);
    forget(&sides[1]);
}

const dgg_drawer dgg_drawer_both_ends = { prepare, draw, release };
