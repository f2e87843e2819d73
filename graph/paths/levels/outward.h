/* outward.h - from the sources outwards, level by level: how many shortest paths lead where. */
#ifndef DGG_LEVELS_OUTWARD_H
#define DGG_LEVELS_OUTWARD_H

#include "graph/paths/counter.h"
#include "graph/paths/levels/room.h"

/* Adds what has newly reached a place, and lets it hand that on, as often as vertices stand there;
 * returns what leads to one of them now. */
static inline void arrive(struct room *room, uint32_t place, double copies, counts *most)
{
    counts *paths = room->paths[place], *front = room->front[place], *next = room->next[place];
    bool is_first = room->seen[place] == 0;
    for (size_t r = 0; r < COUNT_REGISTERS; r++) {
        paths[r] = is_first ? next[r] : paths[r] + next[r];
        front[r] = next[r] * (DGG_NUMBER)copies;
        next[r] = (counts){ 0 };
        bits is_more = (bits)(paths[r] > *most);
        *most = (counts)(((bits)paths[r] & is_more) | ((bits)*most & ~is_more));
    }
}

/* Ends the level: the steps since it began are what was reached now. They hand on from here on. */
static void end_level(struct room *room, const dgg_ways *ways)
{
    counts most = { 0 };
    room->levels[++room->level] = room->step_count;
    room->going = 0;
    for (size_t i = room->levels[room->level - 1]; i < room->step_count; i++) {
        uint32_t place = room->steps[i].place;
        /* The sources are one vertex each, whatever their place. */
        arrive(room, place, room->level > 1 ? dgg_ways_copies(ways, place) : 1, &most);
        room->seen[place] |= room->steps[i].sources;
        room->fresh[place] = 0;
        room->going += ways_of(ways, place);
        room->asking -= room->seen[place] == room->all ? ways_of(ways, place) : 0;
    }
    for (size_t i = 0; i < COUNTS; i++) {
        room->is_beyond |= most[i] >= DGG_LARGEST_COUNT;
    }
}

static void begin(struct room *room, const dgg_ways *ways, size_t source, size_t count)
{
    room->all = (uint16_t)((1u << count) - 1);
    memset(room->seen, 0, ways->count * sizeof *room->seen);
    room->level = room->step_count = 0;
    room->levels[0] = 0;
    room->asking = ways->first[ways->count];
    for (size_t i = 0; i < count; i++) {
        uint32_t place = (uint32_t)(source + i);
        room->steps[room->step_count++] = (struct step){ place, (uint16_t)(1u << i) };
        room->next[place][i / COUNTS][i % COUNTS] = 1;
    }
    end_level(room, ways);
    for (size_t i = 0; i < ways->count; i++) {
        room->open[i] = (uint32_t)i;
    }
    room->open_count = ways->count;
}

static inline void push_one(struct room *room, const dgg_ways *ways, struct step step)
{
    const counts *from = room->front[step.place];
    for (size_t w = ways->first[step.place]; w < ways->first[step.place + 1]; w++) {
        uint32_t to = ways->to[w];
        uint16_t fresh = (uint16_t)(step.sources & ~room->seen[to]);
        if (fresh == 0) {
            continue;
        }
        if (room->fresh[to] == 0) {
            room->steps[room->step_count++].place = to;
        }
        room->fresh[to] |= fresh;
        for (size_t r = 0; r < COUNT_REGISTERS; r++) {
            room->next[to][r] += from[r];
        }
    }
}

/* From the places of the last level to their neighbours. */
static void push(struct room *room, const dgg_ways *ways)
{
    size_t end = room->step_count;
    for (size_t i = room->levels[room->level - 1]; i < end; i++) {
        push_one(room, ways, room->steps[i]);
    }
    for (size_t i = end; i < room->step_count; i++) {
        uint32_t place = room->steps[i].place;
        room->steps[i].sources = room->fresh[place];
        keep_only(room->next[place], room->fresh[place]);
    }
}

/* Adds up what the neighbours of a place hand on. */
static inline void gather(const struct room *room, const dgg_ways *ways, uint32_t place,
                          counts *sums)
{
    lane_counts sum = { { 0 } };
    for (size_t w = ways->first[place]; w < ways->first[place + 1]; w++) {
        const counts *from = room->front[ways->to[w]];
        for (size_t r = 0; r < COUNT_REGISTERS; r++) {
            sum[r] += from[r];
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
        uint16_t missing = (uint16_t)(room->all & ~room->seen[place]), found = 0;
        lane_counts sums;
        if (missing == 0) {
            continue;
        }
        gather(room, ways, place, sums);
        found = lanes_of(sums) & missing;
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

static void count_level(const struct room *room, const dgg_ways *ways, dgg_reached *reached,
                        size_t count)
{
    double level = (double)room->level - 1, twins[LANES] = { 0 };
    dgg_counter counter = { 0 };
    for (size_t i = room->levels[room->level - 1]; i < room->step_count; i++) {
        struct step step = room->steps[i];
        double others = dgg_ways_copies(ways, step.place) - 1;
        dgg_counter_add(&counter, step.sources);
        for (size_t l = 0; l < LANES && others > 0; l++) {
            twins[l] += step.sources >> l & 1 ? others : 0;
        }
    }
    for (size_t i = 0; i < count; i++) {
        double here = (double)dgg_counter_of(&counter, i) + twins[i];
        reached[i].count += here;
        reached[i].lengths += here * level;
        reached[i].inverses += here / level;
    }
}

/* Until nothing new is reached, or too much to count. */
static void go_out(struct room *room, const dgg_ways *ways, dgg_reached *reached, size_t count)
{
    for (bool is_done = false; !is_done;) {
        size_t before = room->step_count;
        /* Whoever asks meets many who have nothing: a way costs less there than in going. */
        if (3 * room->going < room->asking) {
            push(room, ways);
        } else {
            pull(room, ways);
        }
        clear_front(room, room->level - 1);
        is_done = room->step_count == before;
        if (!is_done) {
            end_level(room, ways);
            count_level(room, ways, reached, count);
        }
    }
}

#endif
