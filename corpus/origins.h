/* origins.h - which records a merged paper was made of. */
#ifndef DGG_ORIGINS_H
#define DGG_ORIGINS_H

#include "base/memory.h"
#include "corpus/corpus.h"

/* How many records a paper was made of: one that was not merged is its own origin. */
size_t dgg_origins_of(const dgg_paper *paper);

/* For how many origins there is room where a paper keeps so many: so that a paper made of very many
 * records is not copied for each. All rows of origins in a corpus are made with it. */
size_t dgg_origins_room(size_t count);

/* *joined becomes the origins of both, those of `kept` first: in its own row if there is room, else
 * in the arena. */
dgg_status dgg_origins_join(dgg_arena **arena, dgg_origin **joined, const dgg_paper *kept,
                            const dgg_paper *other, dgg_error *error);

/* What the merged paper says otherwise than one of the two is no more of that one, whose origins
 * these are. What is kept of all (times cited, attributes) stays. */
void dgg_origins_drop(dgg_origin *origins, size_t count, const dgg_paper *paper,
                      const dgg_paper *merged);

#endif
