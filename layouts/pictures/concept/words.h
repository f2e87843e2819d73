/* words.h - all that a concept map says in words. Texts are made in the arena of the map. */
#ifndef DGG_CONCEPT_WORDS_H
#define DGG_CONCEPT_WORDS_H

#include "layouts/pictures/concept/choice.h"

/* What stands on the card of a paper: its title (for an untitled one its first words, marked), and
 * year and venue; in short, author and year. */
dgg_status dgg_concept_paper_label(dgg_concept *map, const dgg_concept_node *node, dgg_text *title,
                                   dgg_text *origin, dgg_error *error);

dgg_status dgg_concept_title(dgg_concept *map, dgg_text *title, dgg_error *error);

/* How much of what is drawn, and by what method. */
dgg_status dgg_concept_subtitle(dgg_concept *map, dgg_text *subtitle, dgg_error *error);

/* What is not drawn, or not in full; empty if everything is. */
dgg_status dgg_concept_omissions(dgg_concept *map, dgg_text *omissions, dgg_error *error);

/* What stands apart; empty if nothing does. */
dgg_status dgg_concept_apart(dgg_concept *map, dgg_text *apart, dgg_error *error);
dgg_status dgg_concept_description(dgg_concept *map, dgg_text *description, dgg_error *error);

/* The name over the hull of a group; empty for a group that is no community. */
dgg_text dgg_concept_group_name(const dgg_concept *map, uint32_t group);

/* "+431 papers": what a counted node stands for. */
dgg_status dgg_concept_fold_label(dgg_concept *map, const dgg_concept_node *node, dgg_text *label,
                                  dgg_error *error);

#endif
