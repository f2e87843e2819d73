/* spread.h - a place for every node where no map has given one: for formats that must have some. */
#ifndef DGG_SPREAD_H
#define DGG_SPREAD_H

#include "graph/analysis.h"
#include "layouts/geometry.h"

/* Fills places[0 .. node_count): each community is a disc, its most linked node in the middle, the
 * largest community in the centre of all. No two nodes come nearer than 1. Takes time n log n; the
 * same analysis gives the same places. Whoever opens the file may lay it out anew. */
dgg_status dgg_spread(const dgg_analysis *analysis, dgg_point *places, dgg_error *error);

#endif
