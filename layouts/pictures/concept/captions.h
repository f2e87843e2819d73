/* captions.h - what stands below a concept map in an article. */
#ifndef DGG_CONCEPT_CAPTIONS_H
#define DGG_CONCEPT_CAPTIONS_H

#include "layouts/pictures/concept/choice.h"

dgg_status dgg_concept_add_captions(const dgg_concept *map, dgg_scene *scene, dgg_error *error);

#endif
