/* apart.h - records that a person keeps apart, whatever they share. */
#ifndef DGG_DUPLICATE_APART_H
#define DGG_DUPLICATE_APART_H

#include "corpus/duplicates/groups.h"

/* Finds the papers of the pairs that are kept apart. */
dgg_status dgg_apart_init(dgg_search *s, dgg_error *error);
void dgg_apart_destroy(dgg_search *s);

/* What one paper is kept apart from, the one that takes it in is kept apart from too. */
void dgg_apart_follow(dgg_search *s, uint32_t paper, uint32_t into);

/* Whether the two are kept apart, so that their likeness is no doubt. */
bool dgg_apart_settles(dgg_search *s, uint32_t paper, uint32_t other);

/* Whether the group may hold a pair that is kept apart. */
bool dgg_apart_concerns(const dgg_search *s, const dgg_candidate *group, size_t count);

#define DGG_FITS_ALL (UINT32_MAX - 1) /* the part of those that are kept apart from none */
#define DGG_FITS_SEVERAL UINT32_MAX   /* no part: may go with two that are kept apart */

/* Puts the group in the order of its parts, each of records that nobody keeps apart. */
dgg_status dgg_apart_split(dgg_search *s, dgg_candidate *group, size_t count, dgg_error *error);

#endif
