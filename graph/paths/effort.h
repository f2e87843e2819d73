/* effort.h - what walks from all places would cost, told before they begin. */
#ifndef DGG_EFFORT_H
#define DGG_EFFORT_H

#include "graph/paths/ways.h"

/* In looks at a way by walks along ties of any length, some 2.5e-9 seconds of a processor each.
 * Every piece of the network is walked through from its own places only. */
double dgg_effort(const dgg_ways *ways, dgg_path_score which);

/* Fails with DGG_BAD_REQUEST where it would be half an hour of a processor and more, and names what
 * to ask for instead. A walk along 350,000 ties between 30,000 nodes is far below. */
dgg_status dgg_effort_refuse(const dgg_ways *ways, const dgg_network *network, dgg_path_score which,
                             dgg_error *error);

#endif
