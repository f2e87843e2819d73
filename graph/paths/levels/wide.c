/* The walk on levels where so many shortest paths lead to a place that only doubles count them. */
#include <float.h>

#define DGG_WIDTH 16
#define DGG_NUMBER double
#define DGG_BITS uint64_t
#define DGG_LARGEST_COUNT DBL_MAX
#include "graph/paths/levels/walk.h"

const dgg_walker dgg_walker_levels_wide = { LANES, prepare, walk, release, NULL };
