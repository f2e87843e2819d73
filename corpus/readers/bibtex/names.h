/* names.h - the people of an author field: "Jane Smith and van der Berg, Jan and {World Bank}". */
#ifndef DGG_BIB_NAMES_H
#define DGG_BIB_NAMES_H

#include "base/buffer.h"
#include "base/memory.h"

/* Makes the list in the arena: "Family, Given" as BibTeX finds the family (von and last part), a
 * third part ("Jr") behind the given name; what stands whole in braces, or is Chinese, stays in one
 * piece. "and others" is left out. */
dgg_status dgg_bib_names(dgg_text field, dgg_arena **arena, dgg_texts *names, dgg_error *error);

#endif
