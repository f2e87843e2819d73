/* affiliations.h - what a record says of some of its authors: where they work, their ids. Each item
 * of dgg_paper.addresses and dgg_paper.author_ids is a text behind the numbers of the authors it is
 * of, counted from 1: "[1 3] Univ X, Oslo, Norway", "[2] orcid:0000-0002-1825-0097". An address
 * without numbers is of the record, it is not known of whom. */
#ifndef DGG_AFFILIATIONS_H
#define DGG_AFFILIATIONS_H

#include "base/buffer.h"
#include "base/memory.h"

/* All behind the numbers. */
dgg_text dgg_affiliation_text(dgg_text item);

/* Cuts off the first number; 0 if there is none (left). */
size_t dgg_affiliation_number(dgg_text *item);

bool dgg_affiliation_has_numbers(dgg_text item);

/* The items without their numbers, in a list of the arena: of authors that are not these. */
dgg_status dgg_affiliations_unbind(dgg_arena **arena, dgg_texts *items, dgg_error *error);

#endif
