/* changing.h - changes as they are found. */
#ifndef DGG_CHANGING_H
#define DGG_CHANGING_H

#include "graph/changes.h"

/* The two graphs that are compared. */
typedef struct dgg_changing {
    dgg_changes *changes;
    const dgg_earlier *earlier;
    const dgg_analysis *analysis;
    uint32_t *now; /* by node of the earlier graph: the same node now, UINT32_MAX if it is gone */
} dgg_changing;

/* Adds a change; its texts are copied. */
dgg_status dgg_changing_add(dgg_changing *c, dgg_change change, dgg_error *error);

/* Adds what has become of communities. */
dgg_status dgg_changing_communities(dgg_changing *c, dgg_error *error);

#endif
