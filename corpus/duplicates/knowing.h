/* knowing.h - what records are compared by. */
#ifndef DGG_DUPLICATE_KNOWING_H
#define DGG_DUPLICATE_KNOWING_H

#include "corpus/duplicates/groups.h"
#include "corpus/duplicates/likeness.h"

/* Made in the arena of the search. */
dgg_status dgg_search_know(dgg_search *s, const dgg_paper *paper, dgg_known *known,
                           dgg_error *error);

#endif
