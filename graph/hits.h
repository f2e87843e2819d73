/* hits.h - hubs and authorities: both sides of one reckoning. */
#ifndef DGG_HITS_H
#define DGG_HITS_H

#include "graph/network.h"

typedef enum dgg_side { DGG_HUBS, DGG_AUTHORITIES } dgg_side;

/* Fills the scores of one side of a directed network; the highest is 1. */
dgg_status dgg_hits_find(const dgg_network *network, dgg_side side, double *scores,
                         dgg_error *error);

#endif
