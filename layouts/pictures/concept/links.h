/* links.h - the links of a concept map as curves. */
#ifndef DGG_CONCEPT_LINKS_H
#define DGG_CONCEPT_LINKS_H

#include "layouts/pictures/concept/choice.h"

/* Adds a curve a link, round nodes and names that are in the way. */
dgg_status dgg_concept_add_links(dgg_concept *map, dgg_scene *scene, dgg_error *error);

#endif
