/* folds.h - of a literature too large to be drawn the strongest papers of each community stay; the
 * rest becomes one counted node in each. */
#ifndef DGG_CONCEPT_FOLDS_H
#define DGG_CONCEPT_FOLDS_H

#include "layouts/pictures/concept/choice.h"

/* Takes papers out of is_drawn[] until at most so many nodes are left, but one of each community at
 * least; fills map->folded[] by community. */
dgg_status dgg_concept_fold(dgg_concept *map, bool *is_drawn, size_t most, dgg_error *error);

/* Adds the counted nodes behind all others. */
dgg_status dgg_concept_add_folds(dgg_concept *map, dgg_error *error);

#endif
