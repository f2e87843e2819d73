/* merge.h - two records of one paper become one, field by field. */
#ifndef DGG_MERGE_H
#define DGG_MERGE_H

#include "corpus/corpus.h"

/* Adds what `other` knows: of a field the one that is filled, of two the longer, of two as long the
 * first in byte order; of lists the longer; of years the earlier; a paper before an event. So the
 * order of merging does not matter. File and line stay those of `kept`. */
void dgg_paper_merge(dgg_paper *kept, const dgg_paper *other);

#endif
