/* surfing.h - where a reader is found who follows ties as they lead and now and then starts anew.
 */
#ifndef DGG_SURFING_H
#define DGG_SURFING_H

#include "graph/network.h"

/* Fills the shares of PageRank, which sum to 1, with ties followed as they lead in a directed
 * network and both ways in another. A reader starts at asked->starts, or anywhere if there are
 * none, and from a vertex without ties to follow he starts anew. */
dgg_status dgg_surfing_find(const dgg_network *network, const bool *starts, double *shares,
                            dgg_error *error);

#endif
