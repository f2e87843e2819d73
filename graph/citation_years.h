/* citation_years.h - from which year to which each citation of a corpus leads: to papers of the
 * list, and to works outside it, whose year their reference names. */
#ifndef DGG_CITATION_YEARS_H
#define DGG_CITATION_YEARS_H

#include "corpus/corpus.h"

/* The year a reference names: in brackets, or as its second part, or else the first that stands
 * alone, is no page, no end of a range, in no address and no day of access; from 1000 on (alone:
 * 1500) and not behind `latest`; 0 if it names none. */
int dgg_reference_year(dgg_text reference, int latest);

/* The year of what the link cites, 0 if unknown; no more than one behind that of the citing. */
int dgg_cited_year(const dgg_corpus *corpus, const dgg_link *cites);

#endif
