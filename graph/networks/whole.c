/* All there is, as it is: for ready networks, whose nodes name no kind. */
#include "graph/network.h"

static bool belongs(dgg_kind kind)
{
    return kind < DGG_KIND_COUNT;
}

static dgg_status form(dgg_network *network, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < graph->node_count; i++) {
        DGG_TRY(dgg_network_add_vertex(network, (uint32_t)i, error));
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        DGG_TRY(dgg_network_add_tie(network, link->source, link->target, link->weight, error));
    }
done:
    return status;
}

const dgg_network_former dgg_network_whole = {
    { "whole", "all nodes and all links of whatever kind",
      "weight of a tie = sum of the weights of the links between two nodes, in both directions; "
      "loops are dropped",
      NULL },
    belongs,
    false,
    form,
    false,
    NULL,
    NULL,
    DGG_CITED_WORKS,
    false,
    false
};
