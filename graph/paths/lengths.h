/* lengths.h - how long ties are: whole numbers wherever the weights allow it. */
#ifndef DGG_LENGTHS_H
#define DGG_LENGTHS_H

#include "graph/paths.h"

typedef struct dgg_lengths {
    double *of_edges; /* owned; NULL if all are 1 */
    double unit;      /* a length times this is 1 / weight */
    bool are_exact;   /* whole numbers, and so are all distances */
} dgg_lengths;

dgg_status dgg_lengths_init(dgg_lengths *lengths, const dgg_network *network, dgg_error *error);
void dgg_lengths_destroy(dgg_lengths *lengths);

#endif
