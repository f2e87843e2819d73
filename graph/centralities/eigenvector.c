/* Eigenvector centrality of the largest component. Elsewhere it would be 0 or a matter of rounding:
 * the leading eigenvector of a network in several parts lives on one of them. */
#include "graph/igraph_bridge.h"

#include <string.h>

#include "base/memory.h"
#include "graph/partition.h"

/* places[v] becomes the place of v among the vertices of the largest component, UINT32_MAX outside;
 * of two as large the one with the smallest vertex. */
static dgg_status choose_largest(const dgg_network *network, uint32_t *places, size_t *count,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t *sizes = NULL, largest = 0, vertices = network->vertex_count;
    DGG_TRY(dgg_grow(&sizes, vertices, sizeof *sizes, error));
    memset(sizes, 0, vertices * sizeof *sizes);
    DGG_TRY(dgg_partition_components(network, places, error));
    for (size_t i = 0; i < vertices; i++) {
        sizes[places[i]]++;
    }
    for (size_t i = 0; i < vertices; i++) {
        largest = sizes[i] > sizes[largest] ? i : largest;
    }
    *count = 0;
    for (size_t i = 0; i < vertices; i++) {
        places[i] = places[i] == largest ? (uint32_t)(*count)++ : UINT32_MAX;
    }
done:
    dgg_release(sizes);
    return status;
}

/* The network of that component alone. */
static dgg_status cut_out(const dgg_network *network, const uint32_t *places, dgg_network *part,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&part->edges, network->edge_count, sizeof *part->edges, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        dgg_edge edge = network->edges[i];
        if (places[edge.from] != UINT32_MAX) {
            edge.from = places[edge.from];
            edge.to = places[edge.to];
            part->edges[part->edge_count++] = edge;
        }
    }
    DGG_TRY(dgg_igraph_build(part, error));
done:
    return status;
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *places = NULL;
    double *found = NULL;
    dgg_network part = { 0 };
    DGG_TRY(dgg_grow(&places, network->vertex_count, sizeof *places, error));
    DGG_TRY(choose_largest(network, places, &part.vertex_count, error));
    DGG_TRY(cut_out(network, places, &part, error));
    DGG_TRY(dgg_grow(&found, part.vertex_count, sizeof *found, error));
    DGG_TRY(dgg_igraph_score(&part, dgg_igraph_eigenvector, found, error));
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = places[i] != UINT32_MAX ? found[places[i]] : 0;
    }
done:
    dgg_network_destroy(&part);
    dgg_release(found);
    dgg_release(places);
    return status;
}

const dgg_centrality dgg_centrality_eigenvector = {
    { "eigenvector", "joined strongly with nodes that score high themselves",
      "l x(v) = sum of w(v,u) x(u) with the largest l, on the largest component, where the highest "
      "is 1; 0 elsewhere",
      "Bonacich 1972, J. Math. Sociol. 2(1):113-120" },
    true,
    score
};
