/* Label propagation: nodes call themselves as their neighbours do. On dense networks all may end
 * with one label. */
#include "graph/partition.h"
#include "graph/searching.h"

static igraph_error_t search(const igraph_t *graph, const igraph_vector_t *weights,
                             const dgg_analysis_options *options, igraph_vector_int_t *groups)
{
    (void)options;
    return igraph_community_label_propagation(graph, groups, IGRAPH_ALL, weights, NULL, NULL);
}

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = dgg_search_run(search, network, options, membership, error);
    return status == DGG_OK ? dgg_quality_modularity.measure(network, membership,
                                                             options->resolution, quality, error)
                            : status;
}

const dgg_community_finder dgg_community_label_propagation = {
    { "label_propagation", "groups whose nodes call themselves as most of their neighbours do",
      "each node takes the label of the greatest weight among its neighbours, until none wants "
      "another; ties by the seed",
      "Raghavan, Albert and Kumara 2007, Phys. Rev. E 76:036106" },
    "none: neighbours alone decide",
    false,
    false,
    find
};
