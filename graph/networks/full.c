/* The other name of the network "whole". */
#include "graph/network.h"

static bool belongs(dgg_kind kind)
{
    return dgg_network_whole.belongs(kind);
}

static dgg_status form(dgg_network *network, const dgg_graph *graph, dgg_error *error)
{
    return dgg_network_whole.form(network, graph, error);
}

const dgg_network_former dgg_network_full = {
    { "full", "all nodes and all links of whatever kind: the same as whole",
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
