/* draws.h - one of the shortest paths between two places, drawn by chance. */
#ifndef DGG_DRAWS_H
#define DGG_DRAWS_H

#include "base/random.h"
#include "graph/paths/ways.h"

/* Two places, and how often paths led through each place so far. */
typedef struct dgg_draw {
    uint32_t from, to;
    dgg_random random;
    uint64_t *passed; /* by place: 1 is added for each place between the ends */
    bool is_beyond;   /* becomes true if there are more paths than can be counted */
} dgg_draw;

/* A way of drawing. */
typedef struct dgg_drawer {
    dgg_status (*prepare)(void **room, const dgg_ways *ways, dgg_error *error);
    /* Each of the shortest paths is equally likely; nothing if there is none. */
    void (*draw)(void *room, const dgg_ways *ways, dgg_draw *draw);
    void (*release)(void *room); /* also of one that is half prepared, or NULL */
} dgg_drawer;

extern const dgg_drawer dgg_drawer_both_ends; /* ties of length 1 */
extern const dgg_drawer dgg_drawer_one_end;   /* ties of any length */

/* From 0 to below 1. */
static inline double dgg_draw_share(dgg_random *random)
{
    return (double)(dgg_random_next(random) >> 11) * 0x1p-53;
}

#endif
