/* Walktrap: nodes whose short random walks end alike belong together. */
#include "graph/partition.h"
#include "graph/searching.h"

enum { STEPS = 4 }; /* what the authors suggest */

static igraph_error_t walk(const igraph_t *graph, const igraph_vector_t *weights,
                           igraph_matrix_int_t *merges, igraph_vector_t *modularities,
                           igraph_vector_int_t *groups)
{
    return igraph_community_walktrap(graph, weights, STEPS, merges, modularities, groups);
}

static igraph_error_t search(const igraph_t *graph, const igraph_vector_t *weights,
                             const dgg_analysis_options *options, igraph_vector_int_t *groups)
{
    (void)options;
    return dgg_search_by_merges(walk, graph, weights, groups);
}

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = dgg_search_run(search, network, options, membership, error);
    return status == DGG_OK ? dgg_quality_modularity.measure(network, membership,
                                                             options->resolution, quality, error)
                            : status;
}

const dgg_community_finder dgg_community_walktrap = {
    { "walktrap", "groups that short walks stay in",
      "merges the neighbours whose walks of four steps end most alike (Ward); cut where modularity "
      "is highest",
      "Pons and Latapy 2006, J. Graph Algorithms Appl. 10(2):191-218" },
    NULL,
    false,
    false,
    find
};
