/* paints.h - what the colours of a concept map mean: communities, years or kinds; and who stands
 * out. */
#ifndef DGG_CONCEPT_PAINTS_H
#define DGG_CONCEPT_PAINTS_H

#include "layouts/pictures/concept/choice.h"

/* Colours are communities, unless something else is asked for. */
bool dgg_concept_is_by(const dgg_concept *map, const char *meaning);

/* The hue of hulls and links of a community: grey if colours mean something else. */
unsigned dgg_concept_hue(const dgg_concept *map, uint32_t community);

/* The hue of a node. */
unsigned dgg_concept_node_hue(const dgg_concept *map, const dgg_concept_node *node);

/* The first and last year of what is drawn; false if no paper has one. */
bool dgg_concept_years(const dgg_concept *map, int *first, int *last);

/* The level of a paper's year, where colours mean years; false if it has none. */
bool dgg_concept_level(const dgg_concept *map, const dgg_concept_node *node, unsigned *level);

/* Paints a finished node anew: its year, and the outline of what stands out. */
void dgg_concept_paint(dgg_concept *map, dgg_concept_node *node);

#endif
