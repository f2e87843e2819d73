/* tooltips.h - what a reader learns by pointing at a node or a link of the concept map. */
#ifndef DGG_CONCEPT_TOOLTIPS_H
#define DGG_CONCEPT_TOOLTIPS_H

#include "layouts/pictures/concept/choice.h"

/* Made in the arena of the map. */
dgg_status dgg_concept_about_node(dgg_concept *map, size_t node, dgg_about *about,
                                  dgg_error *error);
dgg_status dgg_concept_about_link(dgg_concept *map, size_t link, dgg_about *about,
                                  dgg_error *error);
dgg_status dgg_concept_about_group(dgg_concept *map, uint32_t group, dgg_about *about,
                                   dgg_error *error);

#endif
