/* cards.h - the shape, size and texts of each node of a concept map. */
#ifndef DGG_CONCEPT_CARDS_H
#define DGG_CONCEPT_CARDS_H

#include "layouts/pictures/concept/choice.h"

/* Wraps the labels and makes each shape as large as its texts need; texts stand round the origin.
 */
dgg_status dgg_concept_make_cards(dgg_concept *map, dgg_error *error);

#endif
