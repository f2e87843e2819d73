/* Structural holes: strengths and strongest ties, which both of Burt's measures divide by. */
#include "graph/holes.h"

#include "base/memory.h"

dgg_status dgg_holes_init(dgg_holes *holes, const dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count;
    *holes = (dgg_holes){ .network = network };
    DGG_TRY(dgg_grow(&holes->strengths, vertices + 1, sizeof *holes->strengths, error));
    DGG_TRY(dgg_grow(&holes->greatest, vertices + 1, sizeof *holes->greatest, error));
    for (size_t i = 0; i < vertices; i++) {
        holes->strengths[i] = holes->greatest[i] = 0;
        for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
            double weight = network->edges[network->arcs[a].edge].weight;
            holes->strengths[i] += weight;
            holes->greatest[i] = weight > holes->greatest[i] ? weight : holes->greatest[i];
        }
    }
done:
    if (status != DGG_OK) {
        dgg_holes_destroy(holes);
    }
    return status;
}

void dgg_holes_destroy(dgg_holes *holes)
{
    dgg_release(holes->strengths);
    dgg_release(holes->greatest);
    *holes = (dgg_holes){ 0 };
}
