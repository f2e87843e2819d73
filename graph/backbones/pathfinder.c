/* Pathfinder with r infinite and q = n - 1: a tie stays unless a detour joins its ends by ties that
 * are all stronger. What stays is the union of all maximum spanning trees, so no powers of matrices
 * are needed: ties come from the strongest, those of one weight together. */
#include "base/memory.h"
#include "graph/backbones.h"

static double weight_of(const dgg_network *network, const uint32_t *order, size_t place)
{
    return network->edges[order[place]].weight;
}

static size_t end_of_run(const dgg_network *network, const uint32_t *order, size_t begin)
{
    size_t end = begin;
    while (end < network->edge_count &&
           weight_of(network, order, end) == weight_of(network, order, begin)) {
        end++;
    }
    return end;
}

static dgg_status choose(const dgg_network *network, double level, bool *keeps, dgg_error *error)
{
    (void)level;
    dgg_status status = DGG_OK;
    uint32_t *order = NULL, *sets = NULL;
    DGG_TRY(dgg_backbone_order(network, &order, error));
    DGG_TRY(dgg_backbone_sets(network, &sets, error));
    for (size_t begin = 0, end = 0; begin < network->edge_count; begin = end) {
        end = end_of_run(network, order, begin);
        for (size_t i = begin; i < end; i++) {
            const dgg_edge *edge = &network->edges[order[i]];
            keeps[order[i]] =
                dgg_backbone_set_of(sets, edge->from) != dgg_backbone_set_of(sets, edge->to);
        }
        for (size_t i = begin; i < end; i++) {
            const dgg_edge *edge = &network->edges[order[i]];
            sets[dgg_backbone_set_of(sets, edge->from)] = dgg_backbone_set_of(sets, edge->to);
        }
    }
done:
    dgg_release(order);
    dgg_release(sets);
    return status;
}

const dgg_backbone dgg_backbone_pathfinder = {
    { "pathfinder", "ties that no detour of stronger ties replaces",
      "PFNET(r = infinite, q = n-1) of the distances 1/w: a tie stays if no path between its ends "
      "has "
      "only stronger ties; the union of all maximum spanning trees",
      "Schvaneveldt, Durso and Dearholt 1989, Psychology of Learning and Motivation 24:249-284; "
      "Quirin, Cordon, Guerrero-Bote et al. 2008, Pattern Recognition Letters 29(15)" },
    0,
    choose
};
