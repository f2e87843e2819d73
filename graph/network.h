/* network.h - what measures see: some nodes of a graph, joined by undirected weighted edges without
 * repeats or loops. */
#ifndef DGG_NETWORK_H
#define DGG_NETWORK_H

#include "graph/analysis.h"

typedef struct dgg_edge {
    uint32_t from, to; /* vertices, from < to */
    double weight;     /* strength of the tie, above 0; a distance is 1 / weight */
} dgg_edge;

typedef struct dgg_network {
    uint32_t *nodes; /* the node of the graph behind each vertex, ascending */
    size_t vertex_count, vertex_room;
    dgg_edge *edges; /* sorted by from, then to */
    size_t edge_count, edge_room;
    void *igraph;              /* owned; made by graph/igraph_bridge */
    void *weights, *distances; /* owned; vectors of igraph, one a edge */
} dgg_network;

/* A row of graph/networks: which nodes and links of the graph become vertices and edges. */
typedef struct dgg_network_former {
    dgg_row row;
    dgg_status (*form)(dgg_network *network, const dgg_graph *graph, dgg_error *error);
} dgg_network_former;

/* A row of graph/centralities. */
typedef struct dgg_centrality {
    dgg_row row;
    bool is_in_graph_json; /* computed when no measure is named */
    /* Fills scores[0 .. vertex_count). */
    dgg_status (*score)(const dgg_network *network, double *scores, dgg_error *error);
} dgg_centrality;

/* A row of graph/communities. */
typedef struct dgg_community_finder {
    dgg_row row;
    const char *null_model;
    /* Fills membership[0 .. vertex_count) with any numbers, and *quality. */
    dgg_status (*find)(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error);
} dgg_community_finder;

dgg_status dgg_network_init(dgg_network *network, const dgg_graph *graph, const char *name,
                            dgg_error *error);
void dgg_network_destroy(dgg_network *network);

#endif
