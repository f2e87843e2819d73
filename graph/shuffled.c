/* Copies of a network for runs that must not depend on how vertices are numbered. */
#include "graph/shuffled.h"

#include <string.h>

#include "base/memory.h"
#include "graph/edges.h"
#include "graph/igraph_bridge.h"
#include "graph/paths.h"

static dgg_status copy_edges(dgg_network *copy, const dgg_network *network, const uint32_t *place,
                             const double *weights, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *copy = (dgg_network){ .vertex_count = network->vertex_count, .threads = network->threads };
    DGG_TRY(dgg_grow(&copy->edges, network->edge_count + 1, sizeof *copy->edges, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        dgg_edge edge = network->edges[i];
        uint32_t from = place ? place[edge.from] : edge.from, to = place ? place[edge.to] : edge.to;
        double weight = weights ? weights[i] : edge.weight;
        if (weight > 0) {
            copy->edges[copy->edge_count++] =
                (dgg_edge){ from < to ? from : to, from < to ? to : from, weight };
        }
    }
    DGG_TRY(dgg_edges_settle(copy->edges, &copy->edge_count, copy->vertex_count, error));
    DGG_TRY(dgg_edges_lay(copy, error));
    DGG_TRY(dgg_igraph_prepare(copy, error));
    DGG_TRY(dgg_grow(&copy->paths, DGG_LENGTH_COUNT, sizeof *copy->paths, error));
    memset(copy->paths, 0, DGG_LENGTH_COUNT * sizeof *copy->paths);
done:
    if (status != DGG_OK) {
        dgg_network_destroy(copy);
    }
    return status;
}

dgg_status dgg_network_shuffle(dgg_network *copy, const dgg_network *network, const uint32_t *place,
                               dgg_error *error)
{
    return copy_edges(copy, network, place, NULL, error);
}

dgg_status dgg_network_weigh(dgg_network *copy, const dgg_network *network, const double *weights,
                             dgg_error *error)
{
    return copy_edges(copy, network, NULL, weights, error);
}
