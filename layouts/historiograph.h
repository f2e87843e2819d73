/* historiograph.h - the most cited papers of a list as a graph in DOT: a row a year, and arrows
 * from the cited to the citing (Garfield, Pudovkin and Istomin 2003). */
#ifndef DGG_HISTORIOGRAPH_H
#define DGG_HISTORIOGRAPH_H

#include <stdio.h>

#include "corpus/corpus.h"

/* Of the `top` papers of highest LCS, those that tie with the last as well; 0 is all that are
 * cited. Papers without a year have no place and are counted in the label. Fails with
 * DGG_BAD_REQUEST if no paper with a year is cited. */
dgg_status dgg_historiograph_write(const dgg_corpus *corpus, size_t top, FILE *out,
                                   dgg_error *error);

#endif
