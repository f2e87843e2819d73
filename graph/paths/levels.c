/* Shortest paths from 8 places at once, level by level (Brandes 2001). Of each place one number a
 * source stands side by side with the others, so that one look at a neighbour serves all sources;
 * sources near each other reach a place on nearly the same level. */
#include <string.h>

#include "base/memory.h"
#include "graph/paths/counter.h"
#include "graph/paths/walkers.h"

enum { LANES = 8 };
typedef double lanes[LANES]; /* one number a source */

/* A place and the sources that reach it on some level. */
struct step {
    uint32_t place;
    uint8_t sources; /* a bit each */
};

struct room {
    lanes *paths;       /* how many shortest paths lead to a place */
    lanes *shares;      /* of the pairs whose paths lead through it */
    lanes *front;       /* what the places of one level hand on; 0 elsewhere */
    lanes *next;        /* what the next level has got; 0 elsewhere */
    uint8_t *seen;      /* sources that have reached a place */
    uint8_t *fresh;     /* sources that reach it now */
    struct step *steps; /* level after level */
    size_t *levels;     /* where each begins, and the next one */
    uint32_t *open;     /* places that some source has not reached */
    size_t level, step_count, open_count;
    size_t going, asking; /* ways from the last level, and of places not reached by all */
    uint8_t all;          /* the bits of all sources */
};

static void release(void *place)
{
    struct room *room = place;
    if (room != NULL) {
        dgg_release(room->paths);
        dgg_release(room->shares);
        dgg_release(room->front);
        dgg_release(room->next);
        dgg_release(room->seen);
        dgg_release(room->fresh);
        dgg_release(room->steps);
        dgg_release(room->levels);
        dgg_release(room->open);
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
    DGG_TRY(dgg_grow(&room->paths, count, sizeof *room->paths, error));
    DGG_TRY(dgg_grow(&room->shares, count, sizeof *room->shares, error));
    DGG_TRY(dgg_grow(&room->front, count, sizeof *room->front, error));
    DGG_TRY(dgg_grow(&room->next, count, sizeof *room->next, error));
    DGG_TRY(dgg_grow(&room->seen, count, sizeof *room->seen, error));
    DGG_TRY(dgg_grow(&room->fresh, count, sizeof *room->fresh, error));
    DGG_TRY(dgg_grow(&room->steps, count * LANES, sizeof *room->steps, error));
    DGG_TRY(dgg_grow(&room->levels, count + 2, sizeof *room->levels, error));
    DGG_TRY(dgg_grow(&room->open, count, sizeof *room->open, error));
    memset(room->front, 0, count * sizeof *room->front);
    memset(room->next, 0, count * sizeof *room->next);
    memset(room->fresh, 0, count * sizeof *room->fresh);
done:
    return status;
}

static size_t ways_of(const dgg_ways *ways, uint32_t place)
{
    return ways->first[place + 1] - ways->first[place];
}

/* Ends the level: the steps since it began are what was reached now. They hand on from here on. */
static void end_level(struct room *room, const dgg_ways *ways)
{
    room->levels[++room->level] = room->step_count;
    room->going = 0;
    for (size_t i = room->levels[room->level - 1]; i < room->step_count; i++) {
        uint32_t place = room->steps[i].place;
        bool is_first = room->seen[place] == 0;
        for (size_t l = 0; l < LANES; l++) {
            double paths = is_first ? 0 : room->paths[place][l];
            room->shares[place][l] = is_first ? 0 : room->shares[place][l];
            room->paths[place][l] = paths + room->next[place][l];
            room->front[place][l] = room->next[place][l];
            room->next[place][l] = 0;
        }
        room->seen[place] |= room->steps[i].sources;
        room->fresh[place] = 0;
        room->going += ways_of(ways, place);
        room->asking -= room->seen[place] == room->all ? ways_of(ways, place) : 0;
    }
}

static void begin(struct room *room, const dgg_ways *ways, size_t source, size_t count)
{
    room->all = (uint8_t)((1u << count) - 1);
    memset(room->seen, 0, ways->count * sizeof *room->seen);
    room->level = room->step_count = 0;
    room->levels[0] = 0;
    room->asking = ways->first[ways->count];
    for (size_t i = 0; i < count; i++) {
        uint32_t place = (uint32_t)(source + i);
        room->steps[room->step_count++] = (struct step){ place, (uint8_t)(1u << i) };
        room->next[place][i] = 1;
    }
    end_level(room, ways);
    for (size_t i = 0; i < ways->count; i++) {
        room->open[i] = (uint32_t)i;
    }
    room->open_count = ways->count;
}

/* Forgets what has reached a place for sources that had been there before. */
static void keep_only(double *numbers, uint8_t sources)
{
    for (size_t l = 0; l < LANES; l++) {
        numbers[l] = sources >> l & 1 ? numbers[l] : 0;
    }
}

/* From the places of the last level to their neighbours. */
static void push(struct room *room, const dgg_ways *ways)
{
    size_t end = room->step_count;
    for (size_t i = room->levels[room->level - 1]; i < end; i++) {
        struct step step = room->steps[i];
        const double *from = room->front[step.place];
        for (size_t w = ways->first[step.place]; w < ways->first[step.place + 1]; w++) {
            uint32_t to = ways->to[w];
            uint8_t fresh = (uint8_t)(step.sources & ~room->seen[to]);
            if (fresh == 0) {
                continue;
            }
            if (room->fresh[to] == 0) {
                room->steps[room->step_count++].place = to;
            }
            room->fresh[to] |= fresh;
            for (size_t l = 0; l < LANES; l++) {
                room->next[to][l] += from[l];
            }
        }
    }
    for (size_t i = end; i < room->step_count; i++) {
        uint32_t place = room->steps[i].place;
        room->steps[i].sources = room->fresh[place];
        keep_only(room->next[place], room->fresh[place]);
    }
}

/* Adds up what the neighbours of a place hand on. */
static void gather(const struct room *room, const dgg_ways *ways, uint32_t place, lanes sums)
{
    lanes sum = { 0 };
    for (size_t w = ways->first[place]; w < ways->first[place + 1]; w++) {
        const double *from = room->front[ways->to[w]];
        for (size_t l = 0; l < LANES; l++) {
            sum[l] += from[l];
        }
    }
    memcpy(sums, sum, sizeof sum);
}

/* From each open place to its neighbours. */
static void pull(struct room *room, const dgg_ways *ways)
{
    size_t kept = 0;
    for (size_t i = 0; i < room->open_count; i++) {
        uint32_t place = room->open[i];
        uint8_t missing = (uint8_t)(room->all & ~room->seen[place]), found = 0;
        lanes sums;
        if (missing == 0) {
            continue;
        }
        gather(room, ways, place, sums);
        for (size_t l = 0; l < LANES; l++) {
            found = (uint8_t)(found | (sums[l] > 0) << l);
        }
        found &= missing;
        if (found != 0) {
            keep_only(sums, found);
            memcpy(room->next[place], sums, sizeof sums);
            room->steps[room->step_count++] = (struct step){ place, found };
        }
        room->open[kept] = place;
        kept += found != missing;
    }
    room->open_count = kept;
}

static void clear_front(struct room *room, size_t level)
{
    for (size_t i = room->levels[level]; i < room->levels[level + 1]; i++) {
        memset(room->front[room->steps[i].place], 0, sizeof *room->front);
    }
}

static void count_level(const struct room *room, dgg_reached *reached, size_t count)
{
    double level = (double)room->level - 1;
    dgg_counter counter = { 0 };
    for (size_t i = room->levels[room->level - 1]; i < room->step_count; i++) {
        dgg_counter_add(&counter, room->steps[i].sources);
    }
    for (size_t i = 0; i < count; i++) {
        double here = (double)dgg_counter_of(&counter, i);
        reached[i].count += here;
        reached[i].lengths += here * level;
        reached[i].inverses += here / level;
    }
}

/* Outwards: how many paths lead where. */
static void go_out(struct room *room, const dgg_ways *ways, dgg_reached *reached, size_t count)
{
    for (;;) {
        size_t before = room->step_count;
        /* Whoever asks meets many who have nothing: a way costs less there than in going. */
        if (3 * room->going < room->asking) {
            push(room, ways);
        } else {
            pull(room, ways);
        }
        clear_front(room, room->level - 1);
        if (room->step_count == before) {
            return;
        }
        end_level(room, ways);
        count_level(room, reached, count);
    }
}

/* Back: each place hands its share to those that the paths came through. */
static void come_back(struct room *room, const dgg_ways *ways, double *passed)
{
    for (size_t level = room->level - 1; level > 1; level--) {
        for (size_t i = room->levels[level]; i < room->levels[level + 1]; i++) {
            struct step step = room->steps[i];
            for (size_t l = 0; l < LANES; l++) {
                double share = (1 + room->shares[step.place][l]) / room->paths[step.place][l];
                room->front[step.place][l] = step.sources >> l & 1 ? share : 0;
            }
        }
        for (size_t i = room->levels[level - 1]; i < room->levels[level]; i++) {
            struct step step = room->steps[i];
            lanes sums;
            double sum = 0;
            gather(room, ways, step.place, sums);
            for (size_t l = 0; l < LANES; l++) {
                double share = room->paths[step.place][l] * sums[l];
                share = step.sources >> l & 1 ? share : 0;
                room->shares[step.place][l] += share;
                sum += share;
            }
            passed[step.place] += sum;
        }
        clear_front(room, level);
    }
}

static void walk(void *place, const dgg_ways *ways, size_t source, size_t count,
                 dgg_findings *findings)
{
    struct room *room = place;
    dgg_reached reached[LANES] = { { 0 } };
    begin(room, ways, source, count);
    go_out(room, ways, reached, count);
    come_back(room, ways, findings->passed);
    for (size_t i = 0; i < count; i++) {
        dgg_findings_keep(findings, ways, source + i, &reached[i]);
    }
}

const dgg_walker dgg_walker_levels = { LANES, prepare, walk, release };
