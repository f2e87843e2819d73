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

/* Powers of distances. */
typedef struct dgg_powers {
    double attraction, repulsion; /* 2 and 1 here; VOSviewer offers others; 0 is the logarithm */
} dgg_powers;

/* *tension becomes the sum of s d^attraction / attraction over all ties less that of d^repulsion /
 * repulsion over all pairs; s is association strength; no two
 * places may be the same. The lower it is, the better places tell what is alike, by whatever they
 * were found. */
dgg_status dgg_similarities_tension(const dgg_similarities *of, const dgg_point *places,
                                    dgg_powers powers, double *tension, dgg_error *error);

/* Fills places[0 .. count) by visualisation of similarities (van Eck and Waltman 2007) on
 * association strength; parts without ties are held together loosely, outliers drawn in, the widest
 * way across lies flat. Any unit. Takes time and memory as the square of the count: not for more
 * than a few thousand. The same everywhere. */
dgg_status dgg_similarities_place(const dgg_similarities *of, dgg_point *places, dgg_error *error);

#endif
