/* backbones.h - what a row on the shelf of backbones must offer: which ties of a network stay. */
#ifndef DGG_BACKBONES_H
#define DGG_BACKBONES_H

#include "graph/network.h"

typedef struct dgg_backbone {
    dgg_row row;
    double level; /* that holds if none is given; 0 takes none */
    /* Marks the edges to keep; their order is settled, nothing is laid yet. */
    dgg_status (*choose)(const dgg_network *network, double level, bool *keeps, dgg_error *error);
} dgg_backbone;

/* Reads "pathfinder" or "disparity=0.01". */
dgg_status dgg_backbone_read(const char *text, const dgg_backbone **backbone, double *level,
                             dgg_error *error);

#define ROW(...) extern const dgg_backbone DGG_ROW(dgg_backbone_, __VA_ARGS__);
#include "graph/backbones.def"
#undef ROW

/* For rows: edges by falling weight, those of one weight in their order; and sets of vertices. */
dgg_status dgg_backbone_order(const dgg_network *network, uint32_t **order, dgg_error *error);
dgg_status dgg_backbone_sets(const dgg_network *network, uint32_t **sets, dgg_error *error);
uint32_t dgg_backbone_set_of(uint32_t *sets, uint32_t vertex);

/* For rows: marks ties that stand out at either end, or at both. Serrano et al. 2009. */
dgg_status dgg_backbone_filter(const dgg_network *network, double level, bool needs_both,
                               bool *keeps, dgg_error *error);

#endif
