/* similar.h - the last pass: records that are nearly the same. */
#ifndef DGG_DUPLICATE_SIMILAR_H
#define DGG_DUPLICATE_SIMILAR_H

#include "corpus/duplicates/groups.h"

/* Merges what is surely one paper and tells what may be. Looks at pairs only that share the
 * beginning or end of a title, or the first author and year, or the place in a volume; of blocks
 * that are large, only at neighbours in the order of their titles. */
dgg_status dgg_search_merge_similar(dgg_search *s, dgg_error *error);

#endif
