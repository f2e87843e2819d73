/* chance.h - numbers that look like chance and are the same in every run: for layouts only. */
#ifndef DGG_CHANCE_H
#define DGG_CHANCE_H

#include "base/base.h"

typedef struct dgg_chance {
    uint64_t state; /* starts as the seed */
} dgg_chance;

uint64_t dgg_chance_next(dgg_chance *chance);
double dgg_chance_share(dgg_chance *chance);               /* from 0 to below 1 */
size_t dgg_chance_below(dgg_chance *chance, size_t count); /* 0 .. count - 1 */

#endif
