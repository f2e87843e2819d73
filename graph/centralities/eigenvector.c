/* Eigenvector centrality of the largest component. Elsewhere it would be 0 or a matter of rounding:
 * the leading eigenvector of a network in several parts lives on one of them. */
#include <string.h>

#include "base/memory.h"
#include "graph/leading.h"
#include "graph/partition.h"

/* Starts from the strengths in the largest component, of two as large the one with the first
 * vertex; from there nothing reaches the others. `room` holds two numbers a vertex. */
static dgg_status choose_start(const dgg_network *network, double *start, uint32_t *room,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = network->vertex_count;
    uint32_t *parts = room, *sizes = room + count, largest = 0;
    DGG_TRY(dgg_partition_components(network, parts, error));
    memset(sizes, 0, count * sizeof *sizes);
    for (size_t i = 0; i < count; i++) {
        sizes[parts[i]]++;
    }
    for (uint32_t i = 0; i < count; i++) {
        largest = sizes[i] > sizes[largest] ? i : largest;
    }
    for (size_t i = 0; i < count; i++) {
        double strength = 0;
        for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
            strength += network->edges[network->arcs[a].edge].weight;
        }
        start[i] = parts[i] == largest ? strength : 0;
    }
done:
    return status;
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *room = NULL;
    double most = 0, value = 0;
    DGG_TRY(dgg_grow(&room, network->vertex_count, 2 * sizeof *room, error));
    DGG_TRY(choose_start(network, scores, room, error));
    DGG_TRY(dgg_leading_find(network, scores, &value, error));
    for (size_t i = 0; i < network->vertex_count; i++) {
        most = scores[i] > most ? scores[i] : most;
    }
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] /= most;
    }
done:
    dgg_release(room);
    return status;
}

const dgg_centrality dgg_centrality_eigenvector = {
    { "eigenvector", "joined strongly with nodes that score high themselves",
      "l x(v) = sum of w(v,u) x(u) with the largest l, on the largest component, where the highest "
      "is 1; 0 elsewhere",
      "Bonacich 1972, J. Math. Sociol. 2(1):113-120" },
    .is_in_graph_json = true,
    .score = score,
    .convention = "the highest is 1; of two components as large, the one with the first node",
    .reading = DGG_BOTH_WAYS
};
