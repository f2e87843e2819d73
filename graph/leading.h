/* leading.h - the leading eigenvector of the weights of a network. */
#ifndef DGG_LEADING_H
#define DGG_LEADING_H

#include "graph/network.h"

/* `vector` holds where to begin, a number that is not negative for each vertex, of which two
 * neighbours are above 0; it becomes the leading vector of all that the start reaches, of length 1:
 * where several parts lead alike, in the proportions that the start has of each. *value becomes the
 * eigenvalue. Looks at the undirected edges. */
dgg_status dgg_leading_find(const dgg_network *network, double *vector, double *value,
                            dgg_error *error);

#endif
