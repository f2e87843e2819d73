/* sparse_stress.h - places for the nodes of a large network: as far apart as ways along its ties
 * are long. */
#ifndef DGG_SPARSE_STRESS_H
#define DGG_SPARSE_STRESS_H

#include "layouts/similarities.h"

/* Fills places[0 .. count) by sparse stress (Ortmann, Klimenta and Brandes 2016), a tie being 1
 * long whatever its weight. Parts that no tie joins stand round the largest one. Takes time about
 * as the count and the ties: for tens of thousands. The same everywhere. */
dgg_status dgg_sparse_stress_place(const dgg_similarities *of, dgg_point *places, dgg_error *error);

#endif
