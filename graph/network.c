/* Networks: a former names vertices and ties; here ties become edges in one order, without repeats,
 * and the arcs of each vertex are laid side by side. */
#include "graph/network.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/igraph_bridge.h"
#include "graph/paths.h"

/* Within these, sums of weights and of distances keep their digits. */
static const double smallest_weight = 1e-100, greatest_weight = 1e100;

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
        return DGG_OK;
    }
    dgg_status status = dgg_reserve(&network->edges, &network->edge_room, network->edge_count + 1,
                                    sizeof *network->edges, error);
    if (status == DGG_OK) {
        uint32_t from = (uint32_t)(one < two ? one : two), to = (uint32_t)(one < two ? two : one);
        network->edges[network->edge_count++] = (dgg_edge){ from, to, weight };
    }
    return status;
}

/* Weights too, so that their sum does not depend on the order they came in. */
static int compare_edges(const void *left, const void *right)
{
    const dgg_edge *one = left, *two = right;
    if (one->from != two->from) {
        return one->from < two->from ? -1 : 1;
    }
    if (one->to != two->to) {
        return one->to < two->to ? -1 : 1;
    }
    return (one->weight > two->weight) - (one->weight < two->weight);
}

static dgg_status settle_edges(dgg_network *network, dgg_error *error)
{
    size_t kept = 0;
    dgg_edge *edges = network->edges;
    dgg_sort(edges, network->edge_count, sizeof *edges, compare_edges);
    for (size_t i = 0; i < network->edge_count; i++) {
        bool repeats =
            kept > 0 && edges[kept - 1].from == edges[i].from && edges[kept - 1].to == edges[i].to;
        if (repeats) {
            edges[kept - 1].weight += edges[i].weight;
        } else {
            edges[kept++] = edges[i];
        }
    }
    network->edge_count = kept;
    for (size_t i = 0; i < kept; i++) {
        if (!(edges[i].weight >= smallest_weight && edges[i].weight <= greatest_weight)) {
            return dgg_fail(error, DGG_BAD_INPUT, 0,
                            "a link of weight %g: scale the weights of "
                            "the network to lie between 1e-100 and 1e100",
                            edges[i].weight);
        }
    }
    return DGG_OK;
}

/* Edges are sorted, so arcs come out sorted by a counting sort: first those to smaller vertices. */
static dgg_status lay_arcs(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t *next = NULL, vertices = network->vertex_count;
    DGG_TRY(dgg_grow(&network->first_arcs, vertices + 1, sizeof *network->first_arcs, error));
    DGG_TRY(dgg_grow(&next, vertices + 1, sizeof *next, error));
    DGG_TRY(dgg_grow(&network->arcs, 2 * network->edge_count + 1, sizeof *network->arcs, error));
    memset(next, 0, (vertices + 1) * sizeof *next);
    for (size_t i = 0; i < network->edge_count; i++) {
        next[network->edges[i].from + 1]++;
        next[network->edges[i].to + 1]++;
    }
    for (size_t i = 0; i < vertices; i++) {
        next[i + 1] += next[i];
    }
    memcpy(network->first_arcs, next, (vertices + 1) * sizeof *next);
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        network->arcs[next[edge->to]++] = (dgg_arc){ edge->from, (uint32_t)i };
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        network->arcs[next[edge->from]++] = (dgg_arc){ edge->to, (uint32_t)i };
    }
done:
    dgg_release(next);
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
    DGG_TRY(former->form(network, graph, error));
    DGG_TRY(settle_edges(network, error));
    DGG_TRY(lay_arcs(network, error));
    DGG_TRY(dgg_igraph_build(network, error));
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
    dgg_release(network->edges);
    dgg_release(network->first_arcs);
    dgg_release(network->arcs);
    *network = (dgg_network){ 0 };
}
