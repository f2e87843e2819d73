/* Networks as graphs: vertices become nodes, in the same order, and edges become links. */
#include "graph/projected.h"

#include "base/memory.h"

static dgg_status copy_nodes(dgg_projected *projected, const dgg_graph *full, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_graph *graph = &projected->graph;
    dgg_network *network = &projected->network;
    DGG_TRY(dgg_grow(&graph->nodes, network->vertex_count + 1, sizeof *graph->nodes, error));
    for (size_t i = 0; i < network->vertex_count; i++) {
        graph->nodes[i] = full->nodes[network->nodes[i]];
        network->nodes[i] = (uint32_t)i;
    }
    graph->node_count = graph->node_room = network->vertex_count;
done:
    return status;
}

static dgg_status copy_links(dgg_projected *projected, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_graph *graph = &projected->graph;
    const dgg_network *network = &projected->network;
    bool is_directed = network->is_directed;
    const dgg_edge *edges = is_directed ? network->directed.edges : network->edges;
    size_t count = is_directed ? network->directed.edge_count : network->edge_count;
    DGG_TRY(dgg_grow(&graph->links, count + 1, sizeof *graph->links, error));
    for (size_t i = 0; i < count; i++) {
        graph->links[i] = (dgg_graph_link){ .source = edges[i].from,
                                            .target = edges[i].to,
                                            .type = DGG_LINK,
                                            .weight = edges[i].weight };
    }
    graph->first_behind = network->first_behind;
    graph->behind = network->behind;
    graph->link_count = graph->link_room = count;
done:
    return status;
}

dgg_status dgg_projected_init(dgg_projected *projected, const dgg_graph *full,
                              const dgg_network_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *projected = (dgg_projected){ .graph = { .corpus = full->corpus, .full = full } };
    DGG_TRY(dgg_network_form(&projected->network, full, options, error));
    projected->graph.is_undirected = !projected->network.is_directed;
    DGG_TRY(copy_nodes(projected, full, error));
    DGG_TRY(copy_links(projected, error));
done:
    if (status != DGG_OK) {
        dgg_projected_destroy(projected);
    }
    return status;
}

void dgg_projected_destroy(dgg_projected *projected)
{
    dgg_network_destroy(&projected->network);
    dgg_graph_destroy(&projected->graph);
}
