/* ways.h - a network laid out for walking: vertices that are near each other stand near each other.
 */
#ifndef DGG_WAYS_H
#define DGG_WAYS_H

#include "graph/paths.h"

typedef struct dgg_ways {
    size_t count; /* places: the vertices that have ties, or groups of twins */
    size_t vertex_count;
    uint32_t *vertices; /* of the network: all that have ties; by place if there are no twins */
    uint32_t *places;   /* of each of these; NULL if there are no twins */
    double *copies;     /* by place: how many vertices stand there; NULL if all are 1 */
    size_t *first;      /* of each place, and one more: where its ways begin */
    uint32_t *to;       /* places, ascending for each place */
    double *lengths;    /* of each way; NULL if all are 1 */
    double unit;        /* a length times this is the distance */
    double slack;       /* lengths that differ by less than this part of them are equal */
} dgg_ways;

dgg_status dgg_ways_init(dgg_ways *ways, const dgg_network *network, dgg_length length,
                         dgg_error *error);
/* Vertices with the same neighbours at the same lengths become one place: paths lead through each
 * of them alike. A star of 200,000 nodes has two places. */
dgg_status dgg_ways_join_twins(dgg_ways *ways, dgg_error *error);
static inline double dgg_ways_copies(const dgg_ways *ways, size_t place)
{
    return ways->copies != NULL ? ways->copies[place] : 1;
}

void dgg_ways_destroy(dgg_ways *ways);

#endif
