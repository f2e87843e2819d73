/* contradictions.h - what speaks against two records of one title being one paper: who wrote it
 * first, and where it stands. */
#ifndef DGG_DUPLICATE_CONTRADICTIONS_H
#define DGG_DUPLICATE_CONTRADICTIONS_H

#include "corpus/duplicates/likeness.h"

/* "venue", "volume", "issue", "first page", "first author", "attributes": what both tell, and each
 * otherwise; NULL if there is nothing. Of a preprint only the author counts. The order of the two
 * does not matter. */
const char *dgg_contradiction_of(const dgg_known *one, const dgg_known *other);

/* Another title, another first author and another first page: two works under one number. */
bool dgg_known_are_two_works(const dgg_known *one, const dgg_known *other);

/* Whether something that both tell proves a title that many papers have: the first author, or the
 * place in a volume. */
bool dgg_known_prove(const dgg_known *one, const dgg_known *other);

/* One first author is written in Chinese characters, the other is not. */
bool dgg_known_has_translated_author(const dgg_known *one, const dgg_known *other);

/* Volume and first page are the same. */
bool dgg_known_has_same_place(const dgg_known *one, const dgg_known *other);

/* Each has a venue, and they are not the same: as of a paper of a conference and the article. */
bool dgg_known_has_other_venue(const dgg_known *one, const dgg_known *other);

#endif
