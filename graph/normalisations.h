/* normalisations.h - what a row on the shelf of normalisations must offer. */
#ifndef DGG_NORMALISATIONS_H
#define DGG_NORMALISATIONS_H

#include "graph/network.h"

/* Which sizes of two nodes their tie is weighed by. */
typedef enum dgg_sizes {
    DGG_NO_SIZES,
    DGG_OCCURRENCES,             /* papers that each is in: a projection knows them */
    DGG_OCCURRENCES_OR_STRENGTH, /* the same; total link strength where nothing occurs */
    DGG_TOTAL_STRENGTH,          /* sum of the weights of all its ties */
} dgg_sizes;

typedef struct dgg_tie {
    double weight;
    double one, other; /* sizes of its two ends */
    double whole;      /* sum of the sizes of all nodes: 2m for strengths */
    double vertices;   /* nodes in the network */
} dgg_tie;

typedef struct dgg_normalisation {
    dgg_row row;
    dgg_sizes sizes;
    double (*normalise)(const dgg_tie *tie);
} dgg_normalisation;

/* Changes the weights of the edges. Fails with DGG_BAD_REQUEST for a directed network, or one that
 * does not know the sizes. `used` says which sizes it were. */
dgg_status dgg_normalise(const dgg_normalisation *how, dgg_network *network, dgg_sizes *used,
                         dgg_error *error);

#define ROW(...) extern const dgg_normalisation DGG_ROW(dgg_normalisation_, __VA_ARGS__);
#include "graph/normalisations.def"
#undef ROW

#endif
