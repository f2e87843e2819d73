/* walk.h - the walk on levels, for any width of registers and size of numbers. What includes it
 * defines DGG_WIDTH, DGG_NUMBER, DGG_BITS (unsigned, of the same size) and DGG_LARGEST_COUNT. */
#ifndef DGG_LEVELS_WALK_H
#define DGG_LEVELS_WALK_H

#include "graph/paths/levels/backward.h"
#include "graph/paths/levels/outward.h"

static bool walk(void *place, const dgg_ways *ways, size_t source, size_t count,
                 dgg_findings *findings)
{
    struct room *room = place;
    dgg_reached reached[LANES] = { { 0 } };
    begin(room, ways, source, count);
    go_out(room, ways, reached, count);
    for (unsigned first = 0; first < count; first += HALF) {
        struct side side = { room, ways, findings->passed, first, { { 0 } } };
        for (size_t i = 0; i < HALF && first + i < count; i++) {
            side.copies[i / SHARES][i % SHARES] = dgg_ways_copies(ways, source + first + i);
        }
        come_back(&side);
    }
    for (size_t i = 0; i < count; i++) {
        dgg_findings_keep(findings, ways, source + i, &reached[i]);
    }
    return !room->is_beyond;
}

#endif
