/* Fast greedy: merges groups, the best two at a time. */
#include "graph/partition.h"
#include "graph/searching.h"

static igraph_error_t search(const igraph_t *graph, const igraph_vector_t *weights,
                             const dgg_analysis_options *options, igraph_vector_int_t *groups)
{
    (void)options;
    return dgg_search_by_merges(igraph_community_fastgreedy, graph, weights, groups);
}

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = dgg_search_run(search, network, options, membership, error);
    return status == DGG_OK ? dgg_quality_modularity.measure(network, membership,
                                                             options->resolution, quality, error)
                            : status;
}

const dgg_community_finder dgg_community_fast_greedy = {
    { "fast_greedy", "groups made by the merges that raise modularity most",
      "merges two groups at a time, always those whose union raises modularity most; cut where it "
      "is highest",
      "Clauset, Newman and Moore 2004, Phys. Rev. E 70:066111" },
    NULL,
    false,
    false,
    find
};
