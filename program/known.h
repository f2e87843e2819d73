/* known.h - where things stood on an earlier picture, as the graph of a map remembers it. */
#ifndef DGG_KNOWN_PLACES_H
#define DGG_KNOWN_PLACES_H

#include "graph/earlier.h"
#include "layouts/pictures.h"

/* Makes *known the places of all nodes that have one; it borrows the ids, and is yours to release.
 */
dgg_status dgg_known_places(const dgg_earlier *earlier, dgg_known_place **known, size_t *count,
                            dgg_error *error);

#endif
