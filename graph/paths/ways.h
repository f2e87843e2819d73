/* ways.h - a network laid out for walking: vertices that are near each other stand near each other.
 */
#ifndef DGG_WAYS_H
#define DGG_WAYS_H

#include "graph/paths.h"

typedef struct dgg_ways {
    size_t count;       /* places: the vertices that have ties */
    uint32_t *vertices; /* of the network, by place */
    size_t *first;      /* of each place, and one more: where its ways begin */
    uint32_t *to;       /* places, ascending for each place */
    double *lengths;    /* of each way; NULL if all are 1 */
    double unit;        /* a length times this is the distance */
    double slack;       /* lengths that differ by less than this part of them are equal */
} dgg_ways;

dgg_status dgg_ways_init(dgg_ways *ways, const dgg_network *network, dgg_length length,
                         dgg_error *error);
void dgg_ways_destroy(dgg_ways *ways);

#endif
