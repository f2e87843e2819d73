/* ready.h - nodes and ties of a ready network, on their way from a file into a corpus. */
#ifndef DGG_READY_H
#define DGG_READY_H

#include "base/memory.h"
#include "corpus/corpus.h"

/* A tie of the file; its ends are places in the list of nodes. */
typedef struct dgg_ready_tie {
    uint32_t from, to;
    double weight;
} dgg_ready_tie;

/* Zero it first. */
typedef struct dgg_ready {
    dgg_entity *nodes; /* id and label, as the file names them */
    size_t node_count, node_room;
    dgg_ready_tie *ties;
    size_t tie_count, tie_room;
    dgg_arena *texts; /* of ids and labels */
} dgg_ready;

/* Adds a node; both texts are copied. */
dgg_status dgg_ready_add_node(dgg_ready *ready, const dgg_entity *node, dgg_error *error);
dgg_status dgg_ready_add_tie(dgg_ready *ready, const dgg_ready_tie *tie, dgg_error *error);

/* Moves all into the corpus, in the order that settling would give it. Labels that are all there
 * and all different become the ids. Fails with DGG_BAD_INPUT if two nodes have one id, or there is
 * no node at all. */
dgg_status dgg_ready_build(dgg_ready *ready, dgg_corpus *corpus, dgg_error *error);
void dgg_ready_destroy(dgg_ready *ready);

#endif
