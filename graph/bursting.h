/* bursting.h - how much each node of a graph bursts: the weight of Kleinberg's bursts of the
 * records that tell of it. */
#ifndef DGG_BURSTING_H
#define DGG_BURSTING_H

#include "graph/graph.h"

/* Fills weights by node: of themes, locations, keywords, people, venues, institutions and countries
 * by the records they are linked with, of papers and references by the records that cite them; 0
 * where fewer than 3 records have a year. NAN for other nodes, and where the state of a burst would
 * have a probability of 1 or more. Two states, s = 2, gamma = 1, a batch a year. */
dgg_status dgg_bursting_fill(const dgg_graph *graph, double *weights, dgg_error *error);

/* Of a centrality from 0 to 1 and the weight of bursts (Chen et al. 2009, arXiv 0904.1439). */
double dgg_bursting_sigma(double centrality, double burst);

#endif
