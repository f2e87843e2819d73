/* SplitMix64 (Steele, Lea and Flood 2014). */
#include "layouts/chance.h"

uint64_t dgg_chance_next(dgg_chance *chance)
{
    chance->state += UINT64_C(0x9E3779B97F4A7C15);
    uint64_t mixed = chance->state;
    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ (mixed >> 31);
}

double dgg_chance_share(dgg_chance *chance)
{
    return (double)(dgg_chance_next(chance) >> 11) / (double)(UINT64_C(1) << 53);
}

size_t dgg_chance_below(dgg_chance *chance, size_t count)
{
    return count > 0 ? (size_t)(dgg_chance_next(chance) % count) : 0;
}
