/* Shortest paths from 16 places at once, level by level (Brandes 2001). Of each place one number a
 * source stands side by side with the others, so that one look at a neighbour serves all sources;
 * sources near each other reach a place on nearly the same level. */
#define DGG_WIDTH 16
#define DGG_NUMBER float
#define DGG_BITS uint32_t
#define DGG_LARGEST_COUNT 16777216 /* 2^24 */
#include "graph/paths/levels/walk.h"

const dgg_walker dgg_walker_levels = { LANES, prepare, walk, release, &dgg_walker_levels_wide };

const dgg_walker *dgg_walker_levels_best(void)
{
#ifdef DGG_AVX2
    if (__builtin_cpu_supports("avx2")) {
        return &dgg_walker_levels_avx2;
    }
#endif
    return &dgg_walker_levels;
}
