/* untangle.h - fewer crossings of straight ties, at hardly more stress. */
#ifndef DGG_UNTANGLE_H
#define DGG_UNTANGLE_H

#include "layouts/similarities.h"

/* Moves the places of a network, in units of one tie, where this undoes crossings and keeps the
 * distances about as the ways along its ties are long. Takes memory as the square of the count and
 * a fixed number of steps; more than a few hundred nodes are hardly bettered. The same everywhere.
 */
dgg_status dgg_untangle(const dgg_similarities *of, dgg_point *places, dgg_error *error);

#endif
