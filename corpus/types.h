/* types.h - what the type of a record, as any source writes it, tells about it. */
#ifndef DGG_TYPES_H
#define DGG_TYPES_H

#include "corpus/corpus.h"

/* A document for "Report" or "Web Page"; a paper if nothing else is known. */
dgg_kind dgg_type_kind(dgg_text type);

/* Theses, reports and standards are known by the house they come from, not by a journal. */
bool dgg_type_has_house(dgg_text type);

#endif
