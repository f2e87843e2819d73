/* product.h - ties of nodes that share something: the product of two sparse matrices, row by row,
 * never dense and never all pairs. */
#ifndef DGG_PRODUCT_H
#define DGG_PRODUCT_H

#include "graph/incidence.h"
#include "graph/network.h"

enum {
    DGG_MOST_TIES = 60000000,    /* of a projection: some gigabytes */
    DGG_MOST_BEHIND = 400000000, /* nodes behind all ties together; else none are kept */
};

/* A tie of vertices i and j is the sum of the shares of all middles m in out[i] with j in back[m].
 * Vertices of a network of two modes are joined with those of the other mode alone. */
typedef struct dgg_product {
    const dgg_incidence *out[2];  /* by the mode of a vertex: the middles it leads to */
    const dgg_incidence *back[2]; /* and what these lead to */
    const double *shares;         /* one a node of the graph: what a middle adds; 0 leaves it out */
    bool is_directed;             /* ties of i with any j; else each pair is met once */
    double minimum_weight;        /* lighter ties are left out; 0 keeps all */
    unsigned threads;             /* 0 is all */
} dgg_product;

/* Gives a network, whose vertices and modes are there, its edges, sorted, and the middles behind
 * each. The same on any number of threads. Fails with DGG_BAD_REQUEST if there are more ties than
 * DGG_MOST_TIES: a greater minimum weight helps. */
dgg_status dgg_product_fill(const dgg_product *product, dgg_network *network, size_t node_count,
                            dgg_error *error);

#endif
