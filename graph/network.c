/* Networks: a former names vertices and ties; graph/edges makes edges of the ties. */
#include "graph/network.h"

#include <string.h>

#include "base/memory.h"
#include "graph/edges.h"
#include "graph/igraph_bridge.h"
#include "graph/paths.h"

const char *dgg_network_default(const dgg_graph *graph)
{
    for (size_t i = graph->node_count; i > 0; i--) {
        if (graph->nodes[i - 1].kind == DGG_NODE) {
            return "whole";
        }
    }
    return "concept";
}

bool dgg_network_has_records(const dgg_graph *graph)
{
    for (size_t i = 0; i < graph->node_count; i++) {
        dgg_kind kind = graph->nodes[i].kind;
        if (kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_network_add_vertex(dgg_network *network, uint32_t node, dgg_error *error)
{
    dgg_status status = dgg_reserve(&network->nodes, &network->vertex_room,
                                    network->vertex_count + 1, sizeof *network->nodes, error);
    if (status == DGG_OK) {
        network->nodes[network->vertex_count++] = node;
    }
    return status;
}

/* The vertex of a node; vertex_count if it has none. */
static size_t vertex_of(const dgg_network *network, uint32_t node)
{
    size_t low = 0, high = network->vertex_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (network->nodes[middle] < node) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool is_there = low < network->vertex_count && network->nodes[low] == node;
    return is_there ? low : network->vertex_count;
}

dgg_status dgg_network_add_tie(dgg_network *network, uint32_t node, uint32_t other, double weight,
                               dgg_error *error)
{
    size_t one = vertex_of(network, node), two = vertex_of(network, other);
    bool has_ends = one < network->vertex_count && two < network->vertex_count;
    if (!has_ends || one == two || !(weight > 0)) {
        network->loop_count += has_ends && one == two;
        network->weightless_count += has_ends && one != two;
        return DGG_OK;
    }
    dgg_status status = dgg_reserve(&network->edges, &network->edge_room, network->edge_count + 1,
                                    sizeof *network->edges, error);
    if (status == DGG_OK) {
        bool leads = network->is_directed || one < two;
        uint32_t from = (uint32_t)(leads ? one : two), to = (uint32_t)(leads ? two : one);
        network->edges[network->edge_count++] = (dgg_edge){ from, to, weight };
    }
    return status;
}

/* What measures of undirected networks see: two edges that lead to and fro are one. */
static dgg_status copy_undirected(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_directed *directed = &network->directed;
    DGG_TRY(dgg_grow(&network->edges, directed->edge_count + 1, sizeof *network->edges, error));
    for (size_t i = 0; i < directed->edge_count; i++) {
        dgg_edge edge = directed->edges[i];
        bool is_upward = edge.from < edge.to;
        network->edges[i] = is_upward ? edge : (dgg_edge){ edge.to, edge.from, edge.weight };
    }
    network->edge_count = directed->edge_count;
done:
    return status;
}

static dgg_status settle_directed(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_directed *directed = &network->directed;
    directed->edges = network->edges;
    directed->edge_count = network->edge_count;
    network->edges = NULL;
    network->edge_count = network->edge_room = 0;
    DGG_TRY(dgg_edges_settle(directed->edges, &directed->edge_count, network->vertex_count, error));
    DGG_TRY(dgg_edges_lay_directed(directed, network->vertex_count, error));
    DGG_TRY(copy_undirected(network, error));
done:
    return status;
}

static dgg_status settle(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t added = network->edge_count;
    if (network->is_directed) {
        DGG_TRY(settle_directed(network, error));
    }
    DGG_TRY(dgg_edges_settle(network->edges, &network->edge_count, network->vertex_count, error));
    size_t left = network->is_directed ? network->directed.edge_count : network->edge_count;
    network->repeat_count = added - left;
    DGG_TRY(dgg_edges_lay(network, error));
done:
    return status;
}

dgg_status dgg_network_init(dgg_network *network, const dgg_graph *graph, const char *name,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    *network = (dgg_network){ 0 };
    name = name ? name : dgg_network_default(graph);
    const dgg_network_former *former =
        (const dgg_network_former *)dgg_shelf_find(&dgg_networks, name, error);
    if (former == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    network->is_directed = former->is_directed;
    DGG_TRY(former->form(network, graph, error));
    DGG_TRY(settle(network, error));
    DGG_TRY(dgg_igraph_prepare(network, error));
    DGG_TRY(dgg_grow(&network->paths, DGG_LENGTH_COUNT, sizeof *network->paths, error));
    memset(network->paths, 0, DGG_LENGTH_COUNT * sizeof *network->paths);
done:
    if (status != DGG_OK) {
        dgg_network_destroy(network);
    }
    return status;
}

void dgg_network_destroy(dgg_network *network)
{
    for (int i = 0; network->paths != NULL && i < DGG_LENGTH_COUNT; i++) {
        dgg_paths_destroy(&network->paths[i]);
    }
    dgg_release(network->paths);
    dgg_igraph_demolish(network);
    dgg_release(network->nodes);
    dgg_release(network->directed.edges);
    dgg_release(network->directed.first_out);
    dgg_release(network->directed.first_in);
    dgg_release(network->directed.into);
    dgg_release(network->first_behind);
    dgg_release(network->behind);
    dgg_release(network->edges);
    dgg_release(network->first_arcs);
    dgg_release(network->arcs);
    *network = (dgg_network){ 0 };
}
