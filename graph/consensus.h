/* consensus.h - what many runs on shuffled vertices agree on. */
#ifndef DGG_CONSENSUS_H
#define DGG_CONSENSUS_H

#include "graph/finding.h"

/* Runs the finder options.consensus times, each on another order of the vertices and with another
 * seed. Each tie then weighs the share of runs that have its ends in one group; ties below one half
 * go; and again, until all runs agree on every tie that is left (Lancichinetti and Fortunato 2012,
 * Sci. Rep. 2:336, of ties only), 20 times at most. What ties join at the end is a group. */
dgg_status dgg_consensus_find(const dgg_finding *finding, const dgg_network *network,
                              uint32_t *membership, dgg_error *error);

#endif
