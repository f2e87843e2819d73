/* holes.h - structural holes: what a node's neighbours are to each other. */
#ifndef DGG_HOLES_H
#define DGG_HOLES_H

#include "graph/triangles.h"

/* What is known of each vertex, and of each side of an edge. Zero it first. */
typedef struct dgg_holes {
    const dgg_network *network; /* borrowed */
    double *strengths;          /* of each vertex */
    double *greatest;           /* the weight of its strongest tie */
} dgg_holes;

dgg_status dgg_holes_init(dgg_holes *holes, const dgg_network *network, dgg_error *error);
void dgg_holes_destroy(dgg_holes *holes);

#endif
