/* legend.h - what the shapes, lines and sizes of a concept map mean. */
#ifndef DGG_CONCEPT_LEGEND_H
#define DGG_CONCEPT_LEGEND_H

#include "layouts/pictures/concept/choice.h"

/* Adds rows below `top` between `left` and `right`, of what the map uses only; *bottom is where
 * they end. */
dgg_status dgg_concept_add_legend(const dgg_concept *map, dgg_scene *scene, dgg_box *area,
                                  dgg_error *error);

#endif
