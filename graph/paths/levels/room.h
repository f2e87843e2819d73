/* room.h - what a walk on levels needs besides the ways, and keeps from one walk to the next. */
#ifndef DGG_LEVELS_ROOM_H
#define DGG_LEVELS_ROOM_H

#include <string.h>

#include "base/memory.h"
#include "graph/paths/levels/lanes.h"
#include "graph/paths/walkers.h"

/* A place and the sources that reach it on some level. */
struct step {
    uint32_t place;
    uint16_t sources; /* a bit each */
};

/* By place, unless something else is said. */
struct room {
    lane_counts *paths; /* how many shortest paths lead there */
    lane_counts *front; /* what the places of one level hand on; 0 elsewhere */
    lane_counts *next;  /* what the next level has got; 0 elsewhere */
    lane_shares *back;  /* what is handed back, and 0 elsewhere */
    lane_shares *found; /* by step of a level: the same */
    void *blocks[5];    /* that these begin in, each at a line */
    uint16_t *seen;     /* sources that have reached a place */
    uint16_t *fresh;    /* sources that reach it now */
    struct step *steps; /* level after level */
    size_t *levels;     /* where each begins, and the next one */
    uint32_t *open;     /* places that some source has not reached */
    size_t level, step_count, open_count;
    size_t going, asking; /* ways from the last level, and of places not reached by all */
    uint16_t all;         /* the bits of all sources */
    bool is_beyond;       /* paths were more than a DGG_NUMBER counts exactly */
};

static void release(void *place)
{
    struct room *room = place;
    if (room != NULL) {
        for (size_t i = 0; i < sizeof room->blocks / sizeof *room->blocks; i++) {
            dgg_release(room->blocks[i]);
        }
        dgg_release(room->seen);
        dgg_release(room->fresh);
        dgg_release(room->steps);
        dgg_release(room->levels);
        dgg_release(room->open);
        dgg_release(room);
    }
}

/* Zeroed memory that begins where a line of the cache does: else each place would lie in two. */
static dgg_status take_lines(void **block, void *place, size_t size, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(block, size + LINE, 1, error));
    char *start = (char *)*block + (LINE - (uintptr_t)*block % LINE) % LINE;
    memset(start, 0, size);
    memcpy(place, &start, sizeof start);
done:
    return status;
}

static dgg_status take_all_lines(struct room *room, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t counts_size = count * sizeof(lane_counts), shares_size = count * sizeof(lane_shares);
    DGG_TRY(take_lines(&room->blocks[0], &room->paths, counts_size, error));
    DGG_TRY(take_lines(&room->blocks[1], &room->front, counts_size, error));
    DGG_TRY(take_lines(&room->blocks[2], &room->next, counts_size, error));
    DGG_TRY(take_lines(&room->blocks[3], &room->back, shares_size, error));
    DGG_TRY(take_lines(&room->blocks[4], &room->found, shares_size, error));
done:
    return status;
}

static dgg_status prepare(void **place, const dgg_ways *ways, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct room *room = NULL;
    size_t count = ways->count;
    DGG_TRY(dgg_grow(&room, 1, sizeof *room, error));
    *room = (struct room){ 0 };
    *place = room;
    DGG_TRY(take_all_lines(room, count, error));
    DGG_TRY(dgg_grow(&room->seen, count, sizeof *room->seen, error));
    DGG_TRY(dgg_grow(&room->fresh, count, sizeof *room->fresh, error));
    DGG_TRY(dgg_grow(&room->steps, count * LANES, sizeof *room->steps, error));
    DGG_TRY(dgg_grow(&room->levels, count + 2, sizeof *room->levels, error));
    DGG_TRY(dgg_grow(&room->open, count, sizeof *room->open, error));
    memset(room->fresh, 0, count * sizeof *room->fresh);
done:
    return status;
}

static inline size_t ways_of(const dgg_ways *ways, uint32_t place)
{
    return ways->first[place + 1] - ways->first[place];
}

#endif
