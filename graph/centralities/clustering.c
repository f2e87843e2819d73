/* Clustering coefficient: how many pairs of a node's neighbours are joined themselves. */
#include <math.h>

#include "graph/triangles.h"

static void take(void *context, const dgg_triangle *triangle)
{
    double *counts = context;
    for (int i = 0; i < 3; i++) {
        counts[triangle->vertices[i]]++;
    }
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = 0;
    }
    dgg_status status = dgg_triangles_find(network, take, scores, error);
    for (size_t i = 0; i < network->vertex_count; i++) {
        double degree = (double)(network->first_arcs[i + 1] - network->first_arcs[i]);
        scores[i] = degree > 1 ? 2 * scores[i] / (degree * (degree - 1)) : NAN;
    }
    return status;
}

const dgg_centrality dgg_centrality_clustering = {
    { "clustering", "how many pairs of a node's neighbours are joined themselves",
      "C(v) = 2 t(v) / (k(v) (k(v) - 1)); t = triangles through v, k = its neighbours",
      "Watts and Strogatz 1998, Nature 393:440-442" },
    .score = score,
    .convention = "weights do not count; of each node, not of the whole network",
    .undefined = "nodes with fewer than two neighbours, who make no pair",
    .reading = DGG_BOTH_WAYS
};
