/* bends.h - the corners of a route, rounded off. */
#ifndef DGG_BENDS_H
#define DGG_BENDS_H

#include "layouts/routes/streets.h"

/* A corner of the way, and where the curve that rounds it begins and ends. */
typedef struct dgg_bend {
    dgg_point at, enters, leaves;
} dgg_bend;

/* The place that divides the segment: 0 is its start, 1 its end. */
dgg_point dgg_point_between(dgg_point from, dgg_point to, double share);

/* Rounds the middle one of three corners: as wide as can be without touching what the way goes
 * round. */
dgg_bend dgg_bend_round(const dgg_streets *streets, const dgg_plan_link *link,
                        const dgg_point way[3]);

#endif
