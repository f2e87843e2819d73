/* types.h - what main information counts of types, works and keywords. */
#ifndef DGG_MAIN_TYPES_H
#define DGG_MAIN_TYPES_H

#include "base/table.h"
#include "corpus/corpus.h"

/* How many works the records cite, in the list or not. */
dgg_status dgg_main_works(const dgg_corpus *corpus, size_t *works, dgg_error *error);
/* How many records have keywords. */
size_t dgg_main_with_keywords(const dgg_corpus *corpus);

/* A row for each type of publication, the most frequent first: "Type: article", records, records
 * with any type. Types that differ by capitals are one. */
dgg_status dgg_main_add_types(dgg_table *table, const dgg_corpus *corpus, dgg_error *error);

#endif
