/* two_mode.h - networks of two sides, ties only between them: papers and their themes. */
#ifndef DGG_TWO_MODE_H
#define DGG_TWO_MODE_H

#include "graph/partition.h"

/* Fills sides[0 .. vertex_count) with 0 and 1, in each component the side of its first vertex being
 * 0. Fails with DGG_BAD_REQUEST if a tie stays on one side. */
dgg_status dgg_two_mode_sides(const dgg_network *network, uint8_t *sides, dgg_error *error);

extern const dgg_quality dgg_quality_barber;

/* Fills membership with connected groups of high Barber modularity. */
dgg_status dgg_two_mode_find(const dgg_network *network, double resolution, uint32_t seed,
                             uint32_t *membership, dgg_error *error);

#endif
