/* structured.h - texts that are data, not a list for people: known by their first lines. */
#ifndef DGG_STRUCTURED_H
#define DGG_STRUCTURED_H

#include "base/text.h"

/* The format that the text looks like ("RIS", "a table (CSV)"), whether there is a reader for it or
 * not; NULL for a text that may be a list. */
const char *dgg_structured_kind(dgg_text head);

/* Whether it is a partition or vector of Pajek (.clu, .vec): a number for each vertex of a network
 * that is in another file. */
bool dgg_structured_is_values(dgg_text head);

#endif
