/* network.h - what measures see: some nodes of a graph, joined by weighted edges without repeats or
 * loops. Every network has undirected edges; a directed one knows too which way they lead. */
#ifndef DGG_NETWORK_H
#define DGG_NETWORK_H

#include "graph/analysis.h"

typedef struct dgg_edge {
    uint32_t from, to; /* vertices, from < to */
    double weight;     /* strength of the tie, above 0; a distance is 1 / weight */
} dgg_edge;

typedef struct dgg_arc {
    uint32_t to;   /* the vertex at the other end */
    uint32_t edge; /* which edge it is a side of */
} dgg_arc;

/* The edges of a directed network as they lead, a from to b and b from to a being two. Those that
 * lead out of vertex v are edges[first_out[v] .. first_out[v + 1]); those that lead into it are
 * edges[into[k]] with k in [first_in[v] .. first_in[v + 1]), by rising `from`. */
typedef struct dgg_directed {
    dgg_edge *edges; /* from → to, sorted by from, then to; citing → cited */
    size_t edge_count;
    size_t *first_out, *first_in; /* of each vertex, and one more */
    uint32_t *into;
} dgg_directed;

enum { DGG_SAID_ROOM = 200 };

/* What single measures are asked besides the network, and what they say; zero is the default. */
typedef struct dgg_measuring {
    const dgg_graph *graph; /* that the network is of */
    const bool *starts;     /* by vertex: where a reader starts anew; NULL is anywhere */
    const uint32_t *groups; /* by vertex: its community, 0 for none; NULL if none were found */
    double alpha;           /* of Katz; 0 lets it choose */
    double epsilon, delta;  /* of samples: how far off, how seldom farther */
    uint32_t seed;
    bool is_cited_first;      /* arcs of a ready network lead from the cited to the citing */
    char said[DGG_SAID_ROOM]; /* by the measure: what it chose or reached; "" if nothing */
} dgg_measuring;

typedef struct dgg_network {
    uint32_t *nodes; /* the node of the graph behind each vertex, ascending */
    size_t vertex_count, vertex_room;
    dgg_edge *edges; /* undirected: from < to, sorted by from, then to */
    size_t edge_count, edge_room;
    size_t *first_arcs; /* of each vertex, and one more: where its arcs begin, and the next one's */
    dgg_arc *arcs;      /* two for each edge; those of a vertex sorted by where they lead */
    bool is_directed;
    dgg_directed directed;   /* empty unless the network is directed */
    size_t loop_count;       /* ties of a node with itself: left out */
    size_t repeat_count;     /* ties between two that were tied already: their weights are added */
    size_t weightless_count; /* ties of a weight that is not above 0: left out */
    size_t hub_count;        /* things shared by so many that they tie nothing */
    uint8_t *modes;          /* of each vertex of a network of two kinds: 0 or 1; else NULL */
    double *occurrences;     /* of each vertex of a projection: in how many papers; else NULL */
    /* Of each edge (of directed.edges, if the network is directed), and one more: where what makes
     * it begins in `behind`. NULL if edges are links themselves, or too much is behind them. */
    size_t *first_behind;
    uint32_t *behind;               /* nodes that make the edges, ascending: mostly papers */
    struct dgg_igraph_views *views; /* owned; made by graph/igraph_bridge */
    struct dgg_paths *paths; /* owned; by length of ties; filled by graph/paths when asked for */
    unsigned threads;        /* for measures that use several; 0 is all */
    dgg_measuring *asked;    /* borrowed; NULL is the defaults */
    const struct dgg_network_former *former;
    dgg_text note;   /* how it was counted, normalised and cut, for people */
    dgg_text reason; /* why it has no ties; empty if it has some */
    struct dgg_arena *texts;
    const double *counts; /* while it is formed: of the options */
} dgg_network;

/* A row of graph/networks: which nodes and links of the graph become vertices and edges. */
typedef struct dgg_network_former {
    dgg_row row;
    bool (*belongs)(dgg_kind kind); /* nodes of that kind can be vertices */
    bool is_of_records;             /* its ties are told by records: without them there are none */
    dgg_status (*form)(dgg_network *network, const dgg_graph *graph, dgg_error *error);
    bool is_directed; /* ties lead from the first node to the other */
    /* Of a projection, which is formed along this path of kinds, and has no form and no belongs. */
    const char *path;
    const char *normalisation; /* that holds unless another is asked for; NULL is none */
    dgg_cited_by cited_by;     /* what the references of the corpus must be */
    bool is_of_phrases;        /* what its keywords must be: phrases of the texts */
    bool is_two_mode;          /* its links join records with others only; paths tell themselves */
} dgg_network_former;

/* How a measure reads a tie. Undirected networks have no choice. */
typedef enum dgg_reading {
    DGG_BOTH_WAYS,   /* whichever way it leads */
    DGG_AS_IT_LEADS, /* one way in a directed network */
    DGG_ONE_WAY      /* makes sense in directed networks only */
} dgg_reading;
/* A network of the shelf, or one along a path of kinds, made in the arena. The error suggests the
 * nearest name. */
dgg_status dgg_network_find(const char *name, struct dgg_arena **arena,
                            const dgg_network_former **former, dgg_error *error);
/* Nodes of that kind can be vertices. */
bool dgg_network_takes(const dgg_network_former *former, dgg_kind kind);
/* It has ties only between nodes of two kinds, never within one. */
bool dgg_network_is_two_mode(const dgg_network_former *former);
/* Marks the kinds without which it has no ties. */
void dgg_network_needs(const dgg_network_former *former, dgg_kinds *kinds);

/* A row of graph/centralities. */
typedef struct dgg_centrality {
    dgg_row row;
    bool is_in_graph_json; /* computed when no measure is named */
    /* Fills scores[0 .. vertex_count) of a network that has edges, with NAN where there is none. */
    dgg_status (*score)(const dgg_network *network, double *scores, dgg_error *error);
    /* Instead of it, where no network is looked at: fills one a node of asked->graph. */
    dgg_status (*score_nodes)(const dgg_measuring *asked, double *scores, dgg_error *error);
    const char *convention; /* what the formula leaves open; NULL if nothing */
    const char *undefined;  /* which nodes have no score: "nodes without ties"; NULL if all have */
    dgg_reading reading;
    const char *instead;    /* of DGG_ONE_WAY: what to ask of an undirected network */
    bool needs_communities; /* asked->groups */
    bool needs_starts;      /* asked->starts */
    bool is_sampled;        /* not exact: asked->epsilon and ->delta bound the error */
} dgg_centrality;

/* A row of graph/communities. */
typedef struct dgg_community_finder {
    dgg_row row;
    const char *null_model;     /* NULL is that of the quality it maximises */
    bool has_choice_of_quality; /* else it knows modularity only */
    bool has_resolution;
    /* Fills membership[0 .. vertex_count) of a network that has edges with any numbers below
     * vertex_count, each group connected, and *quality. The options are complete. */
    dgg_status (*find)(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error);
} dgg_community_finder;

/* The graph has papers, documents or events. */
bool dgg_network_has_records(const dgg_graph *graph);

/* Forms the named network; NULL is "concept", or "whole" for a graph with nodes of no known kind.
 */
dgg_status dgg_network_init(dgg_network *network, const dgg_graph *graph, const char *name,
                            dgg_error *error);
/* Options may be NULL. What is left out on the way is told in network->note. */
dgg_status dgg_network_form(dgg_network *network, const dgg_graph *graph,
                            const dgg_network_options *options, dgg_error *error);
void dgg_network_destroy(dgg_network *network);

/* For formers. Vertices come in ascending order of their nodes, and before ties. */
dgg_status dgg_network_add_vertex(dgg_network *network, uint32_t node, dgg_error *error);
/* Joins two nodes, in any order unless the network is directed; the weights of repeats are added.
 * No tie comes of a node that is no vertex, of a node and itself, or of a weight that is not above
 * 0. */
dgg_status dgg_network_add_tie(dgg_network *network, uint32_t node, uint32_t other, double weight,
                               dgg_error *error);

/* Of options that may be NULL: arcs of a ready network lead from the cited to the citing. */
bool dgg_network_is_cited_first(const dgg_network_options *options);

/* The name that NULL stands for. */
const char *dgg_network_default(const dgg_graph *graph);

#define ROW(...) extern const dgg_network_former DGG_ROW(dgg_network_, __VA_ARGS__);
#include "graph/networks.def"
#undef ROW

#define ROW(...) extern const dgg_centrality DGG_ROW(dgg_centrality_, __VA_ARGS__);
#include "graph/centralities.def"
#undef ROW

#define ROW(...) extern const dgg_community_finder DGG_ROW(dgg_community_, __VA_ARGS__);
#include "graph/communities.def"
#undef ROW

#endif
