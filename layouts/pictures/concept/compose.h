/* compose.h - the arranged map put on paper: title, hulls, links, nodes, what stands apart, legend.
 */
#ifndef DGG_CONCEPT_COMPOSE_H
#define DGG_CONCEPT_COMPOSE_H

#include "layouts/pictures/concept/choice.h"

dgg_status dgg_concept_compose(dgg_concept *map, dgg_scene *scene, dgg_error *error);

#endif
