/* Searches of igraph's for communities: all enter and leave it in the same way. */
#include "graph/searching.h"

#include "graph/partition.h"

/* Passes over all vertices. Honest runs need some tens; igraph before 0.10.15 could go round for
 * ever on rounding errors. */
enum { MOST_PASSES = 100000 };

static dgg_status visit_igraph(dgg_search search, const dgg_network *network,
                               const dgg_analysis_options *options, uint32_t *membership,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_int_t found = { 0 };
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    dgg_igraph_limit(MOST_PASSES);
    DGG_TRY(dgg_igraph_seed(&visit, options->seed, error));
    DGG_TRY(dgg_igraph_build(network, DGG_UNDIRECTED, error));
    DGG_TRY_IGRAPH(igraph_vector_int_init(&found, 0));
    DGG_TRY_IGRAPH(search(dgg_igraph_of(network, DGG_UNDIRECTED),
                          dgg_igraph_weights(network, DGG_UNDIRECTED), options, &found));
    for (size_t i = 0; i < network->vertex_count; i++) {
        membership[i] = (uint32_t)VECTOR(found)[i];
    }
done:
    igraph_vector_int_destroy(&found);
    dgg_igraph_end(&visit);
    return status;
}

dgg_status dgg_search_run(dgg_search search, const dgg_network *network,
                          const dgg_analysis_options *options, uint32_t *membership,
                          dgg_error *error)
{
    dgg_status status = visit_igraph(search, network, options, membership, error);
    return status == DGG_OK ? dgg_partition_split(network, membership, error) : status;
}

igraph_error_t dgg_search_by_merges(dgg_merger merger, const igraph_t *graph,
                                    const igraph_vector_t *weights, igraph_vector_int_t *groups)
{
    igraph_matrix_int_t merges = { 0 };
    igraph_vector_t modularities = { 0 };
    igraph_error_t code = igraph_matrix_int_init(&merges, 0, 0);
    code = code == IGRAPH_SUCCESS ? igraph_vector_init(&modularities, 0) : code;
    if (code == IGRAPH_SUCCESS) {
        code = merger(graph, weights, &merges, &modularities, groups);
    }
    igraph_vector_destroy(&modularities);
    igraph_matrix_int_destroy(&merges);
    return code;
}
