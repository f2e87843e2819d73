/* Networks: links or a projection give edges, these are cut to what was asked for, and laid for
 * measures to see. */
#include "graph/network.h"

#include <string.h>

#include "base/memory.h"
#include "graph/edges.h"
#include "graph/igraph_bridge.h"
#include "graph/paths.h"
#include "graph/projection.h"
#include "graph/trimming.h"

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
    if (network->counts != NULL && !(network->counts[node] > 0)) {
        return DGG_OK;
    }
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
    double times = network->counts != NULL ? network->counts[node] * network->counts[other] : 1;
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
        network->edges[network->edge_count++] = (dgg_edge){ from, to, weight * times };
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

/* The edges so far become the directed ones, and undirected ones are made of them. */
static dgg_status split_directed(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_directed *directed = &network->directed;
    directed->edges = network->edges;
    directed->edge_count = network->edge_count;
    network->edges = NULL;
    network->edge_count = network->edge_room = 0;
    DGG_TRY(dgg_edges_lay_directed(directed, network->vertex_count, error));
    DGG_TRY(copy_undirected(network, error));
    DGG_TRY(dgg_edges_settle(network->edges, &network->edge_count, network->vertex_count, error));
done:
    return status;
}

static dgg_status refuse_ungrouped(const dgg_network_former *former, const dgg_graph *graph,
                                   dgg_error *error)
{
    bool is_grouped = graph->corpus == NULL || former->cited_by == DGG_CITED_WORKS ||
                      former->cited_by == graph->corpus->cited_by;
    bool has_phrases =
        graph->corpus == NULL || !former->is_of_phrases || graph->corpus->keywords_are_phrases;
    if (!has_phrases) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "the network '%s' needs phrases in the place of keywords",
                        former->row.name);
    }
    return is_grouped ? DGG_OK
                      : dgg_fail(error, DGG_BAD_REQUEST, 0,
                                 "the network '%s' needs cited works counted by author or venue",
                                 former->row.name);
}

static dgg_status form_projection(dgg_network *network, const dgg_graph *graph,
                                  const dgg_network_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kind_path path = { .count = 0 };
    dgg_projection projection = { .path = &path,
                                  .counting = dgg_counting_find(options->counting, error),
                                  .counts = options->counts,
                                  .minimum_weight = options->minimum_weight,
                                  .hub = options->hub,
                                  .threads = options->threads };
    DGG_TRY(projection.counting != NULL ? DGG_OK : DGG_UNKNOWN_NAME);
    DGG_TRY(refuse_ungrouped(network->former, graph, error));
    DGG_TRY(dgg_kind_path_read(&path, dgg_text_of(network->former->path), error));
    DGG_TRY(dgg_projection_form(&projection, network, graph, error));
done:
    return status;
}

bool dgg_network_is_cited_first(const dgg_network_options *options)
{
    return options != NULL && options->arcs != NULL && strcmp(options->arcs, "cited-citing") == 0;
}

/* Some files draw arcs from the cited work to the citing one; citations of papers are known. */
static void turn_arcs(dgg_network *network, const dgg_graph *graph)
{
    for (size_t i = 0; i < network->edge_count; i++) {
        dgg_edge *edge = &network->edges[i];
        if (graph->nodes[network->nodes[edge->from]].kind == DGG_NODE) {
            *edge = (dgg_edge){ edge->to, edge->from, edge->weight };
        }
    }
}

/* Networks that are no projections take each link for what it is. */
static dgg_status form_links(dgg_network *network, const dgg_graph *graph,
                             const dgg_network_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_network_former *former = network->former;
    bool is_full = options->counting == NULL || strcmp(options->counting, "full") == 0;
    if (!is_full) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "the ties of the network '%s' are links, which are not counted %.40s: that "
                        "is for projections, as cotheme or theme-paper-location",
                        former->row.name, options->counting);
    }
    network->is_directed = former->is_directed;
    network->counts = options->counts;
    DGG_TRY(former->form(network, graph, error));
    if (network->is_directed && dgg_network_is_cited_first(options)) {
        turn_arcs(network, graph);
    }
    size_t added = network->edge_count;
    DGG_TRY(dgg_edges_settle(network->edges, &network->edge_count, network->vertex_count, error));
    network->repeat_count = added - network->edge_count;
done:
    network->counts = NULL;
    return status;
}

/* Edges have their order: what is seen at each vertex follows from them. */
static dgg_status lay(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (network->is_directed) {
        DGG_TRY(split_directed(network, error));
    }
    DGG_TRY(dgg_edges_lay(network, error));
    DGG_TRY(dgg_igraph_prepare(network, error));
    DGG_TRY(dgg_grow(&network->paths, DGG_LENGTH_COUNT, sizeof *network->paths, error));
    memset(network->paths, 0, DGG_LENGTH_COUNT * sizeof *network->paths);
done:
    return status;
}

dgg_status dgg_network_form(dgg_network *network, const dgg_graph *graph,
                            const dgg_network_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network_options asked = options != NULL ? *options : (dgg_network_options){ 0 };
    asked.name = asked.name != NULL ? asked.name : dgg_network_default(graph);
    *network = (dgg_network){ .threads = asked.threads };
    DGG_TRY(dgg_network_find(asked.name, &network->texts, &network->former, error));
    DGG_TRY(network->former->path != NULL ? form_projection(network, graph, &asked, error)
                                          : form_links(network, graph, &asked, error));
    DGG_TRY(dgg_trimming_do(network, &asked, error));
    DGG_TRY(lay(network, error));
    DGG_TRY(dgg_network_tell(network, graph, &asked, error));
done:
    if (status != DGG_OK) {
        dgg_network_destroy(network);
    }
    return status;
}

dgg_status dgg_network_init(dgg_network *network, const dgg_graph *graph, const char *name,
                            dgg_error *error)
{
    const dgg_network_options options = { .name = name };
    return dgg_network_form(network, graph, &options, error);
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
    dgg_release(network->modes);
    dgg_release(network->occurrences);
    dgg_arena_release(&network->texts);
    dgg_release(network->edges);
    dgg_release(network->first_arcs);
    dgg_release(network->arcs);
    *network = (dgg_network){ 0 };
}
