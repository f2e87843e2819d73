/* granular.h - what biblatex takes out of an @xdata entry piece by piece: names ("Jane Smith and
 * xdata=team-author-2") and single fields (title = {xdata=series-title}). */
#ifndef DGG_BIB_GRANULAR_H
#define DGG_BIB_GRANULAR_H

#include "corpus/readers/bibtex/inherit.h"

/* Whether a field of people names some of another entry. */
bool dgg_bib_is_granular(dgg_text people);

/* Puts the people of other entries in place of such names; what no entry has is left out and told.
 */
dgg_status dgg_bib_granular_take(dgg_bib_family *family, dgg_bib_place place, long line,
                                 dgg_error *error);

/* Whether a field, of no people, is that of another entry; then what it takes, and from where. */
bool dgg_bib_part_points(const dgg_bib_field *field, dgg_bib_borrowing *borrowing);

/* Fills a part that the heir lacks; whether it did. */
bool dgg_bib_part_take(dgg_paper *heir, const dgg_paper *parent,
                       const dgg_bib_borrowing *borrowing);

#endif
