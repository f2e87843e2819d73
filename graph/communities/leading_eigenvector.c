/* Leading eigenvector: halves groups by the signs of the eigenvector of the modularity matrix that
 * belongs to its largest eigenvalue. */
#include "graph/partition.h"
#include "graph/searching.h"

static igraph_error_t search(const igraph_t *graph, const igraph_vector_t *weights,
                             const dgg_analysis_options *options, igraph_vector_int_t *groups)
{
    (void)options;
    igraph_arpack_options_t arpack;
    igraph_arpack_options_init(&arpack);
    return igraph_community_leading_eigenvector(graph, weights, NULL, groups, igraph_vcount(graph),
                                                &arpack, NULL, false, NULL, NULL, NULL, NULL, NULL);
}

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = dgg_search_run(search, network, options, membership, error);
    return status == DGG_OK ? dgg_quality_modularity.measure(network, membership,
                                                             options->resolution, quality, error)
                            : status;
}

const dgg_community_finder dgg_community_leading_eigenvector = {
    { "leading_eigenvector", "groups halved as long as that raises modularity",
      "splits a group by the signs of the leading eigenvector of its modularity matrix",
      "Newman 2006, Phys. Rev. E 74:036104" },
    NULL,
    false,
    false,
    find
};
