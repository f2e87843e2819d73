/* groups.h - which nodes of a concept map share a hull. */
#ifndef DGG_CONCEPT_GROUPS_H
#define DGG_CONCEPT_GROUPS_H

#include "layouts/pictures/concept/choice.h"

dgg_status dgg_concept_form_groups(dgg_concept *map, dgg_error *error);

#endif
