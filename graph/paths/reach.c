/* Distances from 64 places at once, level by level: of each place one bit a source tells who has
 * been there. After Then et al. 2014, PVLDB 8(4):449-460. */
#include <string.h>

#include "base/memory.h"
#include "graph/paths/counter.h"
#include "graph/paths/walkers.h"

enum { LANES = 64 };

struct room {
    uint64_t *seen;  /* sources that have reached a place */
    uint64_t *front; /* those that did so on the last level */
    uint64_t *next;  /* those that do so now */
    uint32_t *open;  /* places that some source has not reached, as far as is known */
    uint32_t *level; /* places of the last level, then of this one */
    size_t open_count, level_count, reached_count;
    size_t going, asking; /* ways from the last level, and of places not reached by all */
    uint64_t all;         /* the bits of all sources */
};

static void release(void *place)
{
    struct room *room = place;
    if (room != NULL) {
        dgg_release(room->seen);
        dgg_release(room->front);
        dgg_release(room->next);
        dgg_release(room->open);
        dgg_release(room->level);
        dgg_release(room);
    }
}

static dgg_status prepare(void **place, const dgg_ways *ways, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct room *room = NULL;
    DGG_TRY(dgg_grow(&room, 1, sizeof *room, error));
    *room = (struct room){ 0 };
    *place = room;
    DGG_TRY(dgg_grow(&room->seen, ways->count, sizeof *room->seen, error));
    DGG_TRY(dgg_grow(&room->front, ways->count, sizeof *room->front, error));
    DGG_TRY(dgg_grow(&room->next, ways->count, sizeof *room->next, error));
    DGG_TRY(dgg_grow(&room->open, ways->count, sizeof *room->open, error));
    DGG_TRY(dgg_grow(&room->level, 2 * ways->count, sizeof *room->level, error));
    memset(room->front, 0, ways->count * sizeof *room->front);
    memset(room->next, 0, ways->count * sizeof *room->next);
done:
    return status;
}

static size_t ways_of(const dgg_ways *ways, uint32_t place)
{
    return ways->first[place + 1] - ways->first[place];
}

/* Some source has come to a place of the last level. */
static void arrive(struct room *room, const dgg_ways *ways, uint32_t place, uint64_t sources)
{
    room->front[place] = sources;
    room->seen[place] |= sources;
    room->going += ways_of(ways, place);
    room->asking -= room->seen[place] == room->all ? ways_of(ways, place) : 0;
}

static void begin(struct room *room, const dgg_ways *ways, size_t source, size_t count)
{
    room->all = count < LANES ? (UINT64_C(1) << count) - 1 : UINT64_MAX;
    room->asking = ways->first[ways->count];
    room->going = 0;
    memset(room->seen, 0, ways->count * sizeof *room->seen);
    for (size_t i = 0; i < count; i++) {
        room->level[i] = (uint32_t)(source + i);
        arrive(room, ways, room->level[i], UINT64_C(1) << i);
    }
    room->level_count = count;
    for (size_t i = 0; i < ways->count; i++) {
        room->open[i] = (uint32_t)i;
    }
    room->open_count = ways->count;
}

/* From the places of the last level to their neighbours. */
static void push(struct room *room, const dgg_ways *ways)
{
    for (size_t i = 0; i < room->level_count; i++) {
        uint32_t place = room->level[i];
        uint64_t front = room->front[place];
        for (size_t w = ways->first[place]; w < ways->first[place + 1]; w++) {
            uint32_t to = ways->to[w];
            uint64_t fresh = front & ~room->seen[to];
            if (fresh != 0 && room->next[to] == 0) {
                room->level[room->level_count + room->reached_count++] = to;
            }
            room->next[to] |= fresh;
        }
    }
}

/* From each open place to its neighbours, until all that are missing have been found. */
static void pull(struct room *room, const dgg_ways *ways)
{
    size_t kept = 0;
    for (size_t i = 0; i < room->open_count; i++) {
        uint32_t place = room->open[i];
        uint64_t missing = room->all & ~room->seen[place], found = 0;
        for (size_t w = ways->first[place];
             w < ways->first[place + 1] && (found & missing) != missing; w++) {
            found |= room->front[ways->to[w]];
        }
        found &= missing;
        if (found != 0) {
            room->next[place] = found;
            room->level[room->level_count + room->reached_count++] = place;
        }
        room->open[kept] = place;
        kept += found != missing;
    }
    room->open_count = kept;
}

/* What was reached now is the last level from here on. Twins at a place are counted apart. */
static void advance(struct room *room, const dgg_ways *ways, dgg_counter *counter, double *twins)
{
    for (size_t i = 0; i < room->level_count; i++) {
        room->front[room->level[i]] = 0;
    }
    memmove(room->level, room->level + room->level_count,
            room->reached_count * sizeof *room->level);
    room->level_count = room->reached_count;
    room->going = 0;
    for (size_t i = 0; i < room->level_count; i++) {
        uint32_t place = room->level[i];
        arrive(room, ways, place, room->next[place]);
        dgg_counter_add(counter, room->next[place]);
        double others = dgg_ways_copies(ways, place) - 1;
        for (size_t l = 0; l < LANES && others > 0; l++) {
            twins[l] += room->next[place] >> l & 1 ? others : 0;
        }
        room->next[place] = 0;
    }
    room->reached_count = 0;
}

static bool walk(void *place, const dgg_ways *ways, size_t source, size_t count,
                 dgg_findings *findings)
{
    struct room *room = place;
    dgg_reached reached[LANES] = { { 0 } };
    begin(room, ways, source, count);
    for (size_t level = 1; room->level_count > 0; level++) {
        dgg_counter counter = { 0 };
        double twins[LANES] = { 0 };
        /* Whoever asks meets many who have nothing: a way costs less there than in going. */
        if (3 * room->going < room->asking) {
            push(room, ways);
        } else {
            pull(room, ways);
        }
        advance(room, ways, &counter, twins);
        for (size_t i = 0; i < count && room->level_count > 0; i++) {
            double here = (double)dgg_counter_of(&counter, i) + twins[i];
            reached[i].count += here;
            reached[i].lengths += here * (double)level;
            reached[i].inverses += here / (double)level;
        }
    }
    for (size_t i = 0; i < count; i++) {
        dgg_findings_keep(findings, ways, source + i, &reached[i]);
    }
    return true;
}

const dgg_walker dgg_walker_reach = { LANES, prepare, walk, release, NULL };
