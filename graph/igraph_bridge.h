/* igraph_bridge.h - the only door to igraph: its errors, its types, its generator, its versions. */
#ifndef DGG_IGRAPH_BRIDGE_H
#define DGG_IGRAPH_BRIDGE_H

#include <igraph.h>

#include "graph/network.h"

#if IGRAPH_VERSION_MAJOR >= 1
typedef igraph_int_t dgg_int;
#else
typedef igraph_integer_t dgg_int;
#endif

/* What the caller of the library had set in igraph, to be put back when we leave. */
typedef struct dgg_igraph_visit {
    igraph_error_handler_t *on_error;
    igraph_warning_handler_t *on_warning;
    igraph_interruption_handler_t *on_interruption;
    igraph_rng_t own, copy, *callers; /* generators */
} dgg_igraph_visit;

/* Every entry to igraph stands between begin and end. Meanwhile its errors return instead of
 * aborting, it prints nothing, and other threads wait:
 * igraph keeps its handlers and its generator for the whole process. Visits do not nest. */
void dgg_igraph_begin(dgg_igraph_visit *visit);
void dgg_igraph_end(dgg_igraph_visit *visit);

/* Interrupts igraph when it has asked so many times whether to go on: a loop of its own that does
 * not end. Until the end of the visit. */
void dgg_igraph_limit(long most_questions);

/* Gives igraph a generator of our own until the end of the visit. */
dgg_status dgg_igraph_seed(dgg_igraph_visit *visit, uint32_t seed, dgg_error *error);

/* Inside the visit that failed. */
dgg_status dgg_igraph_fail(dgg_error *error, igraph_error_t code);
const char *dgg_igraph_reason(void); /* what igraph said first in this visit; "" if nothing */

/* Gives a network room for what igraph makes of it. */
dgg_status dgg_igraph_prepare(dgg_network *network, dgg_error *error);
void dgg_igraph_demolish(dgg_network *network);

typedef enum dgg_igraph_view {
    DGG_UNDIRECTED, /* network->edges */
    DGG_DIRECTED,   /* network->directed.edges; of an undirected network, the undirected view */
    DGG_IGRAPH_VIEW_COUNT
} dgg_igraph_view;

/* Inside a visit, before dgg_igraph_of: makes that view of the network, which it keeps. Vertices
 * have the same numbers, and edges the same order. */
dgg_status dgg_igraph_build(const dgg_network *network, dgg_igraph_view which, dgg_error *error);

/* NULL before dgg_igraph_build. */
const igraph_t *dgg_igraph_of(const dgg_network *network, dgg_igraph_view which);
const igraph_vector_t *dgg_igraph_weights(const dgg_network *network, dgg_igraph_view which);

typedef struct dgg_igraph_leiden {
    const igraph_vector_t *node_weights; /* NULL is 1 each */
    double resolution;
} dgg_igraph_leiden;

/* Its form differs between versions of igraph. One round of Leiden that goes on from `membership`,
 * on the undirected view, which must have been built. */
igraph_error_t dgg_igraph_leiden_round(const dgg_network *network, const dgg_igraph_leiden *leiden,
                                       igraph_vector_int_t *membership);

/* Like DGG_TRY, for a call into igraph; needs also a local `error`. */
#define DGG_TRY_IGRAPH(call)                                                                       \
    do {                                                                                           \
        igraph_error_t code_ = (call);                                                             \
        if (code_ != IGRAPH_SUCCESS) {                                                             \
            status = dgg_igraph_fail(error, code_);                                                \
            goto done;                                                                             \
        }                                                                                          \
    } while (0)

#endif
