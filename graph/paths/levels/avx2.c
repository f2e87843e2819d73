/* The walk on levels with registers twice as wide, for processors that have them: equal results. */
#define DGG_WIDTH 32
#define DGG_NUMBER float
#define DGG_BITS uint32_t
#define DGG_LARGEST_COUNT 16777216 /* 2^24 */
#include "graph/paths/levels/walk.h"

const dgg_walker dgg_walker_levels_avx2 = { LANES, prepare, walk, release,
                                            &dgg_walker_levels_wide };
