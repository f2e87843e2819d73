/* backward.h - from the last level back: each place hands its share of the pairs to those that the
 * paths came through. A share over the paths that lead to its place is 1 / paths + what has been
 * handed to it (Brandes 2001). Half of the sources at a time: their doubles fill one line. */
#ifndef DGG_LEVELS_BACKWARD_H
#define DGG_LEVELS_BACKWARD_H

#include "graph/paths/levels/room.h"

/* One half of the sources. */
struct side {
    struct room *room;
    const dgg_ways *ways;
    double *passed;
    unsigned first;     /* source of the half */
    lane_shares copies; /* vertices that each source stands for */
};

/* The sources of a step that are of this half. */
static inline unsigned sources_of(const struct side *side, size_t step)
{
    return (unsigned)side->room->steps[step].sources >> side->first & ((1u << HALF) - 1);
}

static inline size_t ways_of_level(const struct side *side, size_t level)
{
    const struct room *room = side->room;
    size_t sum = 0;
    for (size_t i = room->levels[level]; i < room->levels[level + 1]; i++) {
        sum += sources_of(side, i) != 0 ? ways_of(side->ways, room->steps[i].place) : 0;
    }
    return sum;
}

/* Of what was handed to the place of a step: fills found[], which is what it hands back, and adds
 * up what passed through it. */
static inline void hand_on(const struct side *side, size_t level, size_t step, const shares *handed)
{
    struct room *room = side->room;
    uint32_t place = room->steps[step].place;
    unsigned sources = sources_of(side, step);
    const char *paths = (const char *)room->paths[place] + side->first * sizeof(DGG_NUMBER);
    double copies = dgg_ways_copies(side->ways, place);
    shares *found = room->found[step - room->levels[level]], sums[FOLDED / SHARES] = { { 0 } };
    for (size_t r = 0; r < SHARE_REGISTERS; r++) {
        few_counts own;
        shares chosen;
        memcpy(&own, paths + r * sizeof own, sizeof own);
        memcpy(&chosen, chosen_lanes[sources >> r * SHARES & ((1u << SHARES) - 1)], sizeof chosen);
        shares count = __builtin_convertvector(own, shares);
        sums[r % (FOLDED / SHARES)] += chosen * count * handed[r] * side->copies[r];
        /* Where no path leads yet, it must not be divided by 0. */
        found[r] = chosen * (1 / (count + (1 - chosen)) + handed[r]) * copies;
    }
    side->passed[place] +=
        (sums[0][0] + sums[0][1]) + (sums[2 / SHARES][2 % SHARES] + sums[3 / SHARES][3 % SHARES]);
}

static void push_back(const struct side *side, size_t level)
{
    struct room *room = side->room;
    const dgg_ways *ways = side->ways;
    for (size_t i = room->levels[level]; i < room->levels[level + 1]; i++) {
        struct step step = room->steps[i];
        unsigned sources = sources_of(side, i) << side->first;
        const shares *found = room->found[i - room->levels[level]];
        size_t end = sources != 0 ? ways->first[step.place + 1] : 0;
        for (size_t w = ways->first[step.place]; w < end; w++) {
            uint32_t to = ways->to[w];
            for (size_t r = 0; (room->fresh[to] & sources) != 0 && r < SHARE_REGISTERS; r++) {
                room->back[to][r] += found[r];
            }
        }
    }
}

/* From each place of a level to those of the level before it. */
static void push_level(const struct side *side, size_t level)
{
    struct room *room = side->room;
    for (size_t i = room->levels[level - 1]; i < room->levels[level]; i++) {
        room->fresh[room->steps[i].place] = room->steps[i].sources;
    }
    push_back(side, level);
    for (size_t i = room->levels[level - 1]; i < room->levels[level]; i++) {
        uint32_t place = room->steps[i].place;
        room->fresh[place] = 0;
        if (sources_of(side, i) != 0) {
            hand_on(side, level - 1, i, room->back[place]);
            memset(room->back[place], 0, sizeof *room->back);
        }
    }
}

static inline void gather_back(const struct side *side, uint32_t place, shares *sums)
{
    const dgg_ways *ways = side->ways;
    lane_shares sum = { { 0 } };
    for (size_t w = ways->first[place]; w < ways->first[place + 1]; w++) {
        const shares *from = side->room->back[ways->to[w]];
        for (size_t r = 0; r < SHARE_REGISTERS; r++) {
            sum[r] += from[r];
        }
    }
    memcpy(sums, sum, sizeof sum);
}

/* The same, but each place of the level before asks its neighbours. */
static void pull_level(const struct side *side, size_t level)
{
    struct room *room = side->room;
    size_t begin = room->levels[level], end = room->levels[level + 1];
    for (size_t i = begin; i < end; i++) {
        if (sources_of(side, i) != 0) {
            memcpy(room->back[room->steps[i].place], room->found[i - begin], sizeof *room->back);
        }
    }
    for (size_t i = room->levels[level - 1]; i < begin; i++) {
        if (sources_of(side, i) != 0) {
            lane_shares sums;
            gather_back(side, room->steps[i].place, sums);
            hand_on(side, level - 1, i, sums);
        }
    }
    for (size_t i = begin; i < end; i++) {
        memset(room->back[room->steps[i].place], 0, sizeof *room->back);
    }
}

static void come_back(const struct side *side)
{
    static const lane_shares nothing = { { 0 } };
    const struct room *room = side->room;
    size_t level = room->level - 1, going = ways_of_level(side, level);
    for (size_t i = room->levels[level]; i < room->levels[level + 1]; i++) {
        if (sources_of(side, i) != 0) {
            hand_on(side, level, i, nothing);
        }
    }
    for (; level > 1; level--) {
        size_t asking = ways_of_level(side, level - 1);
        if (2 * going < asking) {
            push_level(side, level);
        } else {
            pull_level(side, level);
        }
        going = asking;
    }
}

#endif
