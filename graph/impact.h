/* impact.h - indices of how often the papers of a person, a venue or anything else are cited. */
#ifndef DGG_IMPACT_H
#define DGG_IMPACT_H

#include "graph/graph.h"

typedef enum dgg_impact {
    DGG_INDEX_H, /* so many papers have so many citations each */
    DGG_INDEX_G, /* the most cited so many have its square together */
    DGG_INDEX_M, /* h by the years since the first of the papers */
} dgg_impact;

/* Fills scores by node: of persons, institutions, countries, venues, keywords, themes and
 * locations. Citations are those that the database tells which tells of most papers; papers it
 * tells nothing of are left out. NAN for papers, and where nothing is told. */
dgg_status dgg_impact_fill(const dgg_graph *graph, dgg_impact which, double *scores,
                           dgg_error *error);

#endif
