/* counting.h - what a shared thing adds to each tie of a projection. */
#ifndef DGG_COUNTING_H
#define DGG_COUNTING_H

#include "graph/network.h"

typedef struct dgg_counting {
    dgg_row row;
    /* What a middle adds that leads to `ends` nodes at one end of the path, `others` at the other;
     * a network of one kind has but one. */
    double (*share)(size_t ends, size_t others, bool is_of_one_kind);
    const char *does; /* what each of those does: "adds 1 to every tie it makes" */
} dgg_counting;

/* NULL is "full". The error suggests the nearest name; NULL is returned if there is none. */
const dgg_counting *dgg_counting_find(const char *name, dgg_error *error);

#endif
