/* abstracts.h - an untitled record and another of the same abstract are one paper. */
#ifndef DGG_DUPLICATE_ABSTRACTS_H
#define DGG_DUPLICATE_ABSTRACTS_H

#include "corpus/duplicates/groups.h"

dgg_status dgg_search_merge_by_abstract(dgg_search *s, dgg_error *error);

#endif
