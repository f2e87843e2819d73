/* affiliations.h - what an entry of BibTeX says of its authors one by one, as Web of Science and
 * Scopus write it. */
#ifndef DGG_BIB_AFFILIATIONS_H
#define DGG_BIB_AFFILIATIONS_H

#include "corpus/attributing.h"

/* "Yan, Su-mei; Sun, Ji-qing, Univ X, City, China." a line: the address of these two; and "Univ X,
 * City, China; Univ Y, City, China", of nobody in particular. */
dgg_status dgg_bib_addresses(dgg_attributing *to, dgg_text field, dgg_error *error);

/* "O'Leary, James/0000-0001-9801-5312", a line each: of ORCID or ResearcherID. */
dgg_status dgg_bib_author_ids(dgg_attributing *to, dgg_text field, dgg_error *error);

#endif
