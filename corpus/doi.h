/* doi.h - a DOI, however it is written: bare, as an address, behind "doi:". */
#ifndef DGG_DOI_H
#define DGG_DOI_H

#include "base/memory.h"
#include "base/text.h"

/* The first DOI in a text ("10.1080/x" of "see https://doi.org/10.1080/X."), as it stands there;
 * empty if there is none. */
dgg_text dgg_doi_find(dgg_text text);

/* Moves the first DOI of *text into the arena: bare, in lower case, percent signs undone. *text is
 * empty if it holds none. */
dgg_status dgg_doi_keep(dgg_arena **arena, dgg_text *text, dgg_error *error);

/* Whether a bare DOI in lower case is that of a preprint, by the server that gives it. */
bool dgg_doi_is_preprint(dgg_text doi);

#endif
