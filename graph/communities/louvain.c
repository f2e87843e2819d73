/* Louvain: moves nodes between communities and merges these, level by level. It may leave a
 * community in pieces; they are taken apart afterwards, which makes modularity no worse. */
#include "graph/igraph_bridge.h"
#include "graph/partition.h"

/* Passes over all vertices. Honest runs need some tens; igraph before 0.10.15 could go round for
 * ever on rounding errors. */
enum { MOST_PASSES = 100000 };

static dgg_status visit_igraph(const dgg_network *network, const dgg_analysis_options *options,
                               uint32_t *membership, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_int_t found = { 0 };
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    dgg_igraph_limit(MOST_PASSES);
    DGG_TRY(dgg_igraph_seed(&visit, options->seed, error));
    DGG_TRY(dgg_igraph_build(network, DGG_UNDIRECTED, error));
    DGG_TRY_IGRAPH(igraph_vector_int_init(&found, 0));
    DGG_TRY_IGRAPH(igraph_community_multilevel(dgg_igraph_of(network, DGG_UNDIRECTED),
                                               dgg_igraph_weights(network, DGG_UNDIRECTED),
                                               options->resolution, &found, NULL, NULL));
    for (size_t i = 0; i < network->vertex_count; i++) {
        membership[i] = (uint32_t)VECTOR(found)[i];
    }
done:
    igraph_vector_int_destroy(&found);
    dgg_igraph_end(&visit);
    return status;
}

static dgg_status find(const dgg_network *network, const dgg_analysis_options *options,
                       uint32_t *membership, double *quality, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(visit_igraph(network, options, membership, error));
    DGG_TRY(dgg_partition_split(network, membership, error));
    DGG_TRY(
        dgg_quality_modularity.measure(network, membership, options->resolution, quality, error));
done:
    return status;
}

const dgg_community_finder dgg_community_louvain = {
    { "louvain", "groups with more ties within than the configuration model expects",
      "maximises modularity at a resolution, level by level; communities in pieces are split",
      "Blondel, Guillaume, Lambiotte and Lefebvre 2008, J. Stat. Mech. P10008" },
    NULL,
    false,
    find
};
