/* merge.h - two records of one paper become one, field by field. */
#ifndef DGG_MERGE_H
#define DGG_MERGE_H

#include "corpus/corpus.h"

/* Adds what `other` knows: of a field the one that is filled, of two the longer, of two as long the
 * first in byte order; of lists the longer; of years the earlier; a paper before an event; of each
 * database the higher count of citations. What a paper says of its DOI, venue, year and place goes
 * before what its preprint says; if two records name two places (volume, issue, first page, DOI),
 * all of that is taken from one of them: the one with a DOI, then the fuller. File and line stay
 * those of `kept`, whose origins tell from then on which record each part comes from; they are made
 * in the arena of texts. */
dgg_status dgg_paper_merge(dgg_corpus *corpus, dgg_paper *kept, const dgg_paper *other,
                           dgg_error *error);

#endif
