/* Infomap: the partition that tells the steps of a walker in the shortest code. */
#include "graph/partition.h"
#include "graph/searching.h"

enum { TRIALS = 10 };

static igraph_error_t search(const igraph_t *graph, const igraph_vector_t *weights,
                             const dgg_analysis_options *options, igraph_vector_int_t *groups)
{
    (void)options;
    igraph_real_t length = 0;
    return igraph_community_infomap(graph, weights, NULL, TRIALS, groups, &length);
}

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = dgg_search_run(search, network, options, membership, error);
    return status == DGG_OK ? dgg_quality_modularity.measure(network, membership,
                                                             options->resolution, quality, error)
                            : status;
}

const dgg_community_finder dgg_community_infomap = {
    { "infomap", "groups that a walker along the ties stays in for long",
      "minimises the map equation: the mean length of the shortest code for the steps of a random "
      "walk, ten trials",
      "Rosvall and Bergstrom 2008, PNAS 105(4):1118-1123" },
    "none: the walk is described, nothing is compared with chance",
    false,
    false,
    find
};
