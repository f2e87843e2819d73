/* Burt's effective size: a node's contacts, less what they repeat of each other. */
#include <math.h>

#include "graph/holes.h"

struct sums {
    dgg_holes holes;
    double *scores;
};

/* What i gives to one end of the opposite tie is repeated by way of the other end. */
static void take(void *context, const dgg_triangle *triangle)
{
    const struct sums *sums = context;
    const dgg_network *network = sums->holes.network;
    for (int i = 0; i < 3; i++) {
        uint32_t self = triangle->vertices[i];
        double opposite = network->edges[triangle->edges[i]].weight;
        for (int step = 1; step < 3; step++) {
            int j = (i + step) % 3;
            double share = network->edges[triangle->edges[j]].weight / sums->holes.strengths[self];
            double tie = opposite / sums->holes.greatest[triangle->vertices[j]];
            sums->scores[self] -= share * tie;
        }
    }
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct sums sums = { .scores = scores };
    for (size_t i = 0; i < network->vertex_count; i++) {
        size_t degree = network->first_arcs[i + 1] - network->first_arcs[i];
        scores[i] = degree > 0 ? (double)degree : NAN;
    }
    DGG_TRY(dgg_holes_init(&sums.holes, network, error));
    DGG_TRY(dgg_triangles_find(network, take, &sums, error));
done:
    dgg_holes_destroy(&sums.holes);
    return status;
}

const dgg_centrality dgg_centrality_effective_size = {
    { "effective-size", "a node's contacts, less what they repeat of each other",
      "E(i) = sum over contacts j of (1 - sum over q, not i or j, of p(i,q) m(j,q)); p(i,q) = "
      "w(i,q) / s(i), m(j,q) = w(j,q) / greatest w of j",
      "Burt 1992, Structural Holes, Harvard University Press" },
    .score = score,
    .convention = "equals k - 2 t / k where all weights are equal, for k neighbours with t ties "
                  "among them (Borgatti 1997)",
    .undefined = "nodes without ties",
    .reading = DGG_BOTH_WAYS
};
