/* graph.h - what the corpus forms: typed nodes and typed links of one igraph network. */
#ifndef DGG_GRAPH_H
#define DGG_GRAPH_H

#include "corpus/corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dgg_node {
    dgg_kind kind;
    uint32_t entry; /* into the table of its kind in the corpus */
    dgg_text id;    /* "theme:data-centres", unique in the graph */
    dgg_text label;
    bool label_is_inferred; /* first words of an untitled record */
} dgg_node;

typedef struct dgg_graph_link {
    uint32_t source, target; /* nodes */
    dgg_link_type type;
    double weight;
    const dgg_link *link; /* in the corpus: evidence and salience; NULL of part_of, and in a ready
                             network */
} dgg_graph_link;

/* Nodes stand in the order of kind and id, links in the order of source, target and type. */
typedef struct dgg_graph {
    const dgg_corpus *corpus; /* borrowed, must outlive the graph */
    dgg_node *nodes;
    size_t node_count, node_room;
    dgg_graph_link *links;
    size_t link_count, link_room;
    struct dgg_arena *texts;
    /* Of a network that stands as a graph of its own, else NULL and false; all borrowed. What makes
     * link i are the nodes behind[first_behind[i] .. first_behind[i + 1]) of the full graph. */
    const struct dgg_graph *full;
    const size_t *first_behind;
    const uint32_t *behind;
    bool is_undirected; /* its links lead both ways */
} dgg_graph;

/* Which kinds become nodes: kinds[DGG_THEME] = true … */
typedef struct dgg_kinds {
    bool has[DGG_KIND_COUNT];
} dgg_kinds;

/* All but references, countries and bodies. */
dgg_kinds dgg_kinds_default(void);
/* Reads "paper,theme,location" or "all"; suggests the nearest name of a wrong one. */
dgg_status dgg_kinds_read(dgg_kinds *kinds, const char *list, dgg_error *error);

/* `kinds` may be NULL for the default. The corpus must be settled. A location is linked as part_of
 * to the nearest place containing it that is a node. */
dgg_status dgg_graph_init(dgg_graph *graph, const dgg_corpus *corpus, const dgg_kinds *kinds,
                          dgg_error *error);
void dgg_graph_destroy(dgg_graph *graph);

/* UINT32_MAX if no node has the id ("theme:data-centres"). */
uint32_t dgg_graph_find(const dgg_graph *graph, dgg_text id);

#ifdef __cplusplus
}
#endif

#endif
