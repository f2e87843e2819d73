/* similarities.h - places for what is alike: what is tied more than chance has it stands near. */
#ifndef DGG_SIMILARITIES_H
#define DGG_SIMILARITIES_H

#include "layouts/geometry.h"

typedef struct dgg_similarity {
    uint32_t from, to; /* below the count */
    double weight;     /* above 0, of a tie as it was counted */
} dgg_similarity;

typedef struct dgg_similarities {
    const dgg_similarity *ties;
    size_t tie_count, count; /* of what is tied */
    uint32_t seed;
} dgg_similarities;

/* Fills places[0 .. count) by visualisation of similarities (van Eck and Waltman 2007) on
 * association strength; parts without ties are held together loosely, outliers drawn in, the widest
 * way across lies flat. Any unit. Takes time and memory as the square of the count: not for more
 * than a few thousand. The same everywhere. */
dgg_status dgg_similarities_place(const dgg_similarities *of, dgg_point *places, dgg_error *error);

#endif
