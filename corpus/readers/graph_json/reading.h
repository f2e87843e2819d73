/* reading.h - a saved graph on its way from a document into a corpus. */
#ifndef DGG_GRAPH_JSON_READING_H
#define DGG_GRAPH_JSON_READING_H

#include "base/names.h"
#include "corpus/corpus.h"
#include "corpus/take.h"

/* Where a node stands in the corpus. */
typedef struct dgg_saved_node {
    dgg_kind kind;
    uint32_t entry;
} dgg_saved_node;

typedef struct dgg_saved_graph {
    dgg_corpus *corpus;
    dgg_json *json;
    dgg_names ids; /* of the nodes that were read: "theme:data-centres" */
    dgg_saved_node *nodes;
    size_t node_room;
    dgg_arena *lists; /* of one node */
} dgg_saved_graph;

/* In the order of kind and id, whatever their order in the document. */
dgg_status dgg_saved_read_nodes(dgg_saved_graph *g, const dgg_taking *document, dgg_error *error);

/* With their evidence. A quote that is not what the paper says there is told. */
dgg_status dgg_saved_read_links(dgg_saved_graph *g, const dgg_taking *document, dgg_error *error);

#endif
