/* The maximum spanning tree, one for each component: the strongest ties that leave all that hangs
 * together in one piece. */
#include "base/memory.h"
#include "graph/backbones.h"

static dgg_status choose(const dgg_network *network, double level, bool *keeps, dgg_error *error)
{
    (void)level;
    dgg_status status = DGG_OK;
    uint32_t *order = NULL, *sets = NULL;
    DGG_TRY(dgg_backbone_order(network, &order, error));
    DGG_TRY(dgg_backbone_sets(network, &sets, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[order[i]];
        uint32_t one = dgg_backbone_set_of(sets, edge->from);
        uint32_t other = dgg_backbone_set_of(sets, edge->to);
        keeps[order[i]] = one != other;
        sets[one] = other;
    }
done:
    dgg_release(order);
    dgg_release(sets);
    return status;
}

const dgg_backbone dgg_backbone_spanning_tree = {
    { "spanning-tree", "the strongest ties that still join all that hangs together",
      "maximum spanning tree of each component; of equal ties the one of the smaller ids",
      "Kruskal 1956, Proc. AMS 7(1):48-50" },
    0,
    choose
};
