/* streets.h - the corners a route may turn at, and which of them see each other. */
#ifndef DGG_STREETS_H
#define DGG_STREETS_H

#include "layouts/plan.h"

/* A straight way between two places. */
typedef struct dgg_street {
    size_t to;
    double length;
    uint32_t group; /* whose hull it passes under longest */
    double under;   /* for how long */
} dgg_street;

typedef struct dgg_streets {
    const dgg_plan *plan; /* borrowed */
    dgg_box *walls;       /* what no street passes through: nodes, then names */
    uint32_t *owners;     /* the node behind a wall; UINT32_MAX for names */
    size_t wall_count;
    dgg_point *corners;  /* corners of walls, with some room around */
    dgg_point *outwards; /* away from the wall, one each way */
    size_t corner_count;
    dgg_street *items; /* corner by corner */
    size_t *first;     /* corner_count + 1 of them */
    size_t count, room;
} dgg_streets;

dgg_status dgg_streets_init(dgg_streets *streets, const dgg_plan *plan, dgg_error *error);
void dgg_streets_destroy(dgg_streets *streets);

/* True if nothing but the two nodes (UINT32_MAX for none) stands between the points. */
bool dgg_streets_are_clear(const dgg_streets *streets, dgg_point from, dgg_point to, uint32_t one,
                           uint32_t other);
dgg_street dgg_street_between(const dgg_streets *streets, dgg_point from, dgg_point to,
                              size_t number);

#endif
