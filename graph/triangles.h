/* triangles.h - every three vertices that are joined with each other, once. */
#ifndef DGG_TRIANGLES_H
#define DGG_TRIANGLES_H

#include "graph/network.h"

typedef struct dgg_triangle {
    uint32_t vertices[3];
    uint32_t edges[3]; /* edges[i] lies opposite vertices[i] */
} dgg_triangle;

typedef void (*dgg_take_triangle)(void *context, const dgg_triangle *triangle);

/* Shows all triangles of the undirected edges to `take`, in an order that the network alone
 * decides. At most 2 sqrt(2 m) m steps for m edges, whatever hubs there are (Latapy 2008,
 * Theor. Comput. Sci. 407(1-3):458-473). */
dgg_status dgg_triangles_find(const dgg_network *network, dgg_take_triangle take, void *context,
                              dgg_error *error);

#endif
