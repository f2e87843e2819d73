/* granular.h - names that biblatex takes out of an @xdata entry one by one: "Jane Smith and
 * xdata=team-author-2". */
#ifndef DGG_BIB_GRANULAR_H
#define DGG_BIB_GRANULAR_H

#include "corpus/readers/bibtex/inherit.h"

/* Whether a field of people names some of another entry. */
bool dgg_bib_is_granular(dgg_text people);

/* Puts the people of other entries in place of such names; what no entry has is left out and told.
 */
dgg_status dgg_bib_granular_take(dgg_bib_family *family, dgg_bib_place place, long line,
                                 dgg_error *error);

#endif
