/* analysis.h - scores and groups of a graph: what is measured, on which network, and how. */
#ifndef DGG_ANALYSIS_H
#define DGG_ANALYSIS_H

#include "graph/graph.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const dgg_shelf dgg_networks;       /* concept, cotheme … */
extern const dgg_shelf dgg_countings;      /* full, fractional … */
extern const dgg_shelf dgg_normalisations; /* none, association, salton … */
extern const dgg_shelf dgg_backbones;      /* disparity, pathfinder … */
extern const dgg_shelf dgg_centralities;   /* degree, pagerank … */
extern const dgg_shelf dgg_communities;    /* leiden, louvain, components … */
extern const dgg_shelf dgg_qualities;      /* modularity, cpm: what Leiden maximises */

/* How the network is formed; zero means the default. */
typedef struct dgg_network_options {
    const char *name;          /* on the shelf dgg_networks, or a path: "theme-paper-location" */
    const char *counting;      /* on dgg_countings: "full" */
    const char *normalisation; /* on dgg_normalisations: the network's own, mostly "none" */
    double minimum_weight;     /* lighter ties, before normalising, are left out */
    uint32_t top;              /* only so many nodes of most occurrences, else strength; 0: all */
    const char *backbone;      /* on dgg_backbones, with a level: "disparity=0.01"; NULL: none */
    bool is_largest_component; /* only that */
    uint32_t hub;              /* what is shared by more than so many ties nothing; 0: 5000 */
    const double *counts;      /* one a node: how often it counts, 0 is not at all; NULL: once */
    const char *arcs;          /* of a ready network: "cited-citing"; NULL: citing-cited */
    unsigned threads;          /* 0: all */
} dgg_network_options;

/* How to analyse; zero means the default. */
typedef struct dgg_analysis_options {
    const char *network;     /* "concept"; "whole" for a graph with nodes of no known kind */
    const char *communities; /* "leiden" */
    const char *quality;     /* of Leiden: "modularity", "cpm", "barber"; NULL: by the network */
    double resolution;       /* 1 */
    uint32_t minimum_size;   /* smaller communities join others; 0 and 1: all stay */
    uint32_t consensus;      /* of so many runs; 0: one run is taken as it is */
    uint32_t seed;           /* 42; 0 is the default */
    bool seed_is_zero;       /* really seed 0 */
    bool leaves_out;         /* a measure that the network refuses has no scores, and `said` tells
                                why; so it is where measures is NULL; else there is no analysis */
    unsigned threads;
    const char *const *measures; /* names of centralities, NULL-ended; NULL is all of graph.json */
    const char *starts;          /* of pagerank-personalised: ids of nodes, "theme:a,theme:b" */
    double alpha;                /* of katz; chosen */
    double epsilon;              /* of sampled betweenness, in shares of all pairs: .01 */
    double delta;                /* how likely an error is larger: .1 */
    const struct dgg_network *given; /* formed of this graph already, and used; NULL: forms one */
    const dgg_network_options *forming; /* its name and threads do not count; NULL: as they come */
} dgg_analysis_options;

typedef struct dgg_score {
    const dgg_row *measure; /* on the shelf dgg_centralities */
    double *values;         /* one a node of the graph; NAN where the node is not in the network, or
                               the measure is not defined for it */
} dgg_score;

typedef struct dgg_community {
    dgg_text name; /* its two themes of highest PageRank: "Data centres · Local governance" */
    size_t size;   /* nodes */
} dgg_community;

typedef struct dgg_analysis {
    const dgg_graph *graph; /* borrowed */
    const dgg_row *network, *method;
    dgg_text network_note;   /* how it was counted, normalised and cut */
    dgg_text network_reason; /* why it has no ties; empty if it has some */
    size_t network_node_count, network_link_count;
    bool network_is_directed;
    bool *is_inside; /* by node: it is in the network */
    dgg_score *scores;
    dgg_text *said; /* by score: what the measure chose or reached; empty if nothing */
    size_t score_count;
    uint32_t *community; /* one a node: 1, 2 … by falling size, then by their first node; 0 for a
                            node outside the network or without ties in it */
    dgg_community *communities; /* communities[0] is community 1 */
    size_t community_count;
    const dgg_row *maximised; /* a quality; NULL if the method maximises none */
    double resolution;        /* the one used */
    uint32_t seed;            /* the one used */
    double modularity;      /* of the partition, weighted, resolution 1 (Newman and Girvan 2004) */
    double quality;         /* what the method maximised; equal to modularity for resolution 1 */
    const char *null_model; /* what the method compares with, said for people */
    struct dgg_arena *texts;
} dgg_analysis;

/* Fails with DGG_UNKNOWN_NAME if a name is on no shelf, with DGG_BAD_REQUEST if the options make no
 * sense together. `options` may be NULL. The graph must outlive the analysis. */
dgg_status dgg_analysis_init(dgg_analysis *analysis, const dgg_graph *graph,
                             const dgg_analysis_options *options, dgg_error *error);
void dgg_analysis_destroy(dgg_analysis *analysis);

/* The scores of the named measure; NULL if it was not among those asked for. */
const double *dgg_analysis_score(const dgg_analysis *analysis, const char *measure);

/* Fills ranks[0 .. node_count) with the place (1 is the highest; equal scores share a place and
 * leave the next ones free) of each node among those of its kind; 0 where it has no score. Scores
 * that differ by less than 1e-12 of their size are equal: they differ by rounding. Fails with
 * DGG_BAD_REQUEST if the measure was not asked for. */
dgg_status dgg_analysis_rank(const dgg_analysis *analysis, const char *measure, uint32_t *ranks,
                             dgg_error *error);

/* The same; nodes of the kinds that are marked have their places in one row. */
dgg_status dgg_analysis_rank_together(const dgg_analysis *analysis, const char *measure,
                                      const dgg_kinds *together, uint32_t *ranks, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
