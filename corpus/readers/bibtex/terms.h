/* terms.h - the index terms of Scopus, as its BibTeX writes them. */
#ifndef DGG_BIB_TERMS_H
#define DGG_BIB_TERMS_H

#include "base/names.h"

/* Adds the terms of a decoded field. They are parted by ";", and where one vocabulary ends and the
 * next begins by ", "; but a term may be inverted and hold that itself: "Child, Preschool". */
dgg_status dgg_bib_terms(dgg_names *list, dgg_text field, dgg_error *error);

#endif
