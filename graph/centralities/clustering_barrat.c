/* Weighted clustering after Barrat: triangles count by the ties of the node itself. */
#include <math.h>

#include "graph/triangles.h"

struct sums {
    const dgg_network *network;
    double *scores;
};

/* A triangle is met from both of the neighbours, so both of the ties count in full. */
static void take(void *context, const dgg_triangle *triangle)
{
    const struct sums *sums = context;
    const dgg_edge *edges = sums->network->edges;
    for (int i = 0; i < 3; i++) {
        double left = edges[triangle->edges[(i + 1) % 3]].weight;
        double right = edges[triangle->edges[(i + 2) % 3]].weight;
        sums->scores[triangle->vertices[i]] += left + right;
    }
}

static double strength_of(const dgg_network *network, size_t vertex)
{
    double strength = 0;
    for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
        strength += network->edges[network->arcs[a].edge].weight;
    }
    return strength;
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    struct sums sums = { network, scores };
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = 0;
    }
    dgg_status status = dgg_triangles_find(network, take, &sums, error);
    for (size_t i = 0; i < network->vertex_count; i++) {
        double degree = (double)(network->first_arcs[i + 1] - network->first_arcs[i]);
        scores[i] = degree > 1 ? scores[i] / (strength_of(network, i) * (degree - 1)) : NAN;
    }
    return status;
}

const dgg_centrality dgg_centrality_clustering_barrat = {
    { "clustering-barrat", "clustering, where triangles count by the ties of the node itself",
      "C(v) = 1 / (s(v) (k(v) - 1)) * sum over ordered pairs j, h of neighbours that are joined of "
      "(w(v,j) + w(v,h)) / 2",
      "Barrat, Barthelemy, Pastor-Satorras and Vespignani 2004, PNAS 101(11):3747-3752" },
    .score = score,
    .convention = "the weight of the tie between the neighbours does not count; equals clustering "
                  "where all weights are equal",
    .undefined = "nodes with fewer than two neighbours, who make no pair",
    .reading = DGG_BOTH_WAYS
};
