/* Weighted clustering after Onnela: a triangle counts by the geometric mean of its three ties. */
#include <math.h>

#include "graph/triangles.h"

struct sums {
    const dgg_network *network;
    double *scores, most; /* the greatest weight */
};

static void take(void *context, const dgg_triangle *triangle)
{
    const struct sums *sums = context;
    double intensity = 1;
    for (int i = 0; i < 3; i++) {
        intensity *= sums->network->edges[triangle->edges[i]].weight / sums->most;
    }
    for (int i = 0; i < 3; i++) {
        sums->scores[triangle->vertices[i]] += cbrt(intensity);
    }
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    struct sums sums = { network, scores, 0 };
    for (size_t i = 0; i < network->edge_count; i++) {
        sums.most = network->edges[i].weight > sums.most ? network->edges[i].weight : sums.most;
    }
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = 0;
    }
    dgg_status status = dgg_triangles_find(network, take, &sums, error);
    for (size_t i = 0; i < network->vertex_count; i++) {
        double degree = (double)(network->first_arcs[i + 1] - network->first_arcs[i]);
        scores[i] = degree > 1 ? 2 * scores[i] / (degree * (degree - 1)) : NAN;
    }
    return status;
}

const dgg_centrality dgg_centrality_clustering_onnela = {
    { "clustering-onnela", "clustering, where triangles count by all three of their ties",
      "C(v) = 2 / (k(v) (k(v) - 1)) * sum over triangles v, j, h of (w'(v,j) w'(j,h) "
      "w'(v,h))^(1/3); w' = w / greatest w",
      "Onnela, Saramaki, Kertesz and Kaski 2005, Phys. Rev. E 71:065103" },
    .score = score,
    .convention = "the greatest weight of the whole network is the measure of all; equals "
                  "clustering where all weights are equal",
    .undefined = "nodes with fewer than two neighbours, who make no pair",
    .reading = DGG_BOTH_WAYS
};
