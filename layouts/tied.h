/* tied.h - nodes as VOSviewer counts them: how many ties each has, and how strong they are
 * together. */
#ifndef DGG_TIED_H
#define DGG_TIED_H

#include "layouts/pairs.h"

typedef struct dgg_tied {
    dgg_pair *pairs;
    size_t pair_count;
    uint32_t *links;   /* of each node: pairs it is in */
    double *strengths; /* the sum of their weights */
} dgg_tied;

/* Zero it first. Pairs of no weight, or below zero, which VOSviewer refuses, are left out. */
dgg_status dgg_tied_make(dgg_tied *tied, const dgg_graph *graph, dgg_error *error);
void dgg_tied_destroy(dgg_tied *tied);

#endif
