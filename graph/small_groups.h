/* small_groups.h - groups that are too small to speak of join others. */
#ifndef DGG_SMALL_GROUPS_H
#define DGG_SMALL_GROUPS_H

#include "graph/network.h"

/* A group (numbers below vertex_count) of fewer than `least` vertices joins the one that it has the
 * strongest ties to (of equal ones the one with the smaller number), the smallest group first. One
 * without ties to another stays as it is. */
dgg_status dgg_small_groups_merge(const dgg_network *network, size_t least, uint32_t *membership,
                                  dgg_error *error);

#endif
