/* Louvain: moves nodes between communities and merges these, level by level. It may leave a
 * community in pieces; they are taken apart afterwards. */
#include "graph/partition.h"
#include "graph/searching.h"

static igraph_error_t search(const igraph_t *graph, const igraph_vector_t *weights,
                             const dgg_analysis_options *options, igraph_vector_int_t *groups)
{
    return igraph_community_multilevel(graph, weights, options->resolution, groups, NULL, NULL);
}

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = dgg_search_run(search, network, options, membership, error);
    return status == DGG_OK ? dgg_quality_modularity.measure(network, membership,
                                                             options->resolution, quality, error)
                            : status;
}

const dgg_community_finder dgg_community_louvain = {
    { "louvain", "groups with more ties within than the configuration model expects",
      "maximises modularity at a resolution, level by level; communities in pieces are split",
      "Blondel, Guillaume, Lambiotte and Lefebvre 2008, J. Stat. Mech. P10008" },
    NULL,
    false,
    true,
    find
};
