/* Burt's constraint: how much a node depends on contacts that are tied to each other. igraph counts
 * ties of weight 0 as contacts; here such ties are no ties. */
#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/holes.h"

struct sums {
    dgg_holes holes;
    double *around; /* of each side of an edge: shares that lead there by way of a third */
};

/* The side of an edge that leads out of a vertex. */
static size_t side_of(const dgg_network *network, uint32_t edge, uint32_t vertex)
{
    return 2 * (size_t)edge + (network->edges[edge].from == vertex ? 0 : 1);
}

/* From i to j by way of the third. */
static void take(void *context, const dgg_triangle *triangle)
{
    const struct sums *sums = context;
    const dgg_network *network = sums->holes.network;
    for (int i = 0; i < 3; i++) {
        for (int step = 1; step < 3; step++) {
            int j = (i + step) % 3, third = 3 - i - j;
            uint32_t one = triangle->vertices[i], middle = triangle->vertices[third];
            double out = network->edges[triangle->edges[j]].weight / sums->holes.strengths[one];
            double on = network->edges[triangle->edges[i]].weight / sums->holes.strengths[middle];
            sums->around[side_of(network, triangle->edges[third], one)] += out * on;
        }
    }
}

static void add_up(const struct sums *sums, double *scores)
{
    const dgg_network *network = sums->holes.network;
    for (uint32_t i = 0; i < network->vertex_count; i++) {
        scores[i] = network->first_arcs[i] < network->first_arcs[i + 1] ? 0 : NAN;
        for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
            uint32_t edge = network->arcs[a].edge;
            double share = network->edges[edge].weight / sums->holes.strengths[i];
            double whole = share + sums->around[side_of(network, edge, i)];
            scores[i] += whole * whole;
        }
    }
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct sums sums = { 0 };
    DGG_TRY(dgg_holes_init(&sums.holes, network, error));
    DGG_TRY(dgg_grow(&sums.around, network->edge_count, 2 * sizeof *sums.around, error));
    memset(sums.around, 0, network->edge_count * 2 * sizeof *sums.around);
    DGG_TRY(dgg_triangles_find(network, take, &sums, error));
    add_up(&sums, scores);
done:
    dgg_release(sums.around);
    dgg_holes_destroy(&sums.holes);
    return status;
}

const dgg_centrality dgg_centrality_constraint = {
    { "constraint", "how much a node depends on contacts that are tied to each other",
      "C(i) = sum over contacts j of (p(i,j) + sum over q, not i or j, of p(i,q) p(q,j))^2; p(i,j) "
      "= w(i,j) / s(i)",
      "Burt 1992, Structural Holes, Harvard University Press" },
    .score = score,
    .convention = "low where a node bridges holes; j runs over the neighbours of i only; ties of "
                  "weight 0 are no ties",
    .undefined = "nodes without ties",
    .reading = DGG_BOTH_WAYS
};
