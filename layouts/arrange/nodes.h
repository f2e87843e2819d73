/* nodes.h - the nodes of one group: near each other, none over another. */
#ifndef DGG_ARRANGE_NODES_H
#define DGG_ARRANGE_NODES_H

#include "layouts/arrange/grounds.h"

/* Draws the nodes of the group together by `scale`, then moves them apart until there are at least
 * `gap` between any two; dots are left out. */
void dgg_nodes_part(const dgg_grounds *grounds, uint32_t group, double scale, double gap);

/* Puts all dots into the middle of what they are linked with in their group. */
void dgg_dots_aim(const dgg_grounds *grounds);

/* Gives each dot of the group a free place near where it is; those with known places come first. */
void dgg_dots_place(const dgg_grounds *grounds, uint32_t group);

#endif
