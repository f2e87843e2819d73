/* The graph of a corpus: its entries become nodes of one order, its links those of these nodes. */
#include "graph/graph.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"
#include "graph/links.h"

static int compare_nodes(const void *left, const void *right)
{
    const dgg_node *one = left, *two = right;
    if (one->kind != two->kind) {
        return one->kind < two->kind ? -1 : 1;
    }
    return dgg_text_compare(one->id, two->id);
}

/* Adds a node whose label has been set; `id` is the bare id. */
static dgg_status add_node(dgg_graph *graph, dgg_node node, dgg_text id, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    DGG_TRY(dgg_buffer_add(&name, dgg_text_of(dgg_kind_name(node.kind)), error));
    DGG_TRY(dgg_buffer_add(&name, dgg_text_of(":"), error));
    DGG_TRY(dgg_buffer_add(&name, id, error));
    node.id = dgg_buffer_text(&name);
    DGG_TRY(dgg_arena_copy(&graph->texts, &node.id, error));
    node.label = node.label.length > 0 ? node.label : id;
    DGG_TRY(dgg_reserve(&graph->nodes, &graph->node_room, graph->node_count + 1,
                        sizeof *graph->nodes, error));
    graph->nodes[graph->node_count++] = node;
done:
    dgg_buffer_destroy(&name);
    return status;
}

static dgg_status add_papers(dgg_graph *graph, const dgg_kinds *kinds, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < graph->corpus->paper_count; i++) {
        const dgg_paper *paper = &graph->corpus->papers[i];
        if (kinds->has[paper->kind]) {
            dgg_label label = { 0 };
            DGG_TRY(dgg_paper_label(paper, DGG_LONGEST_LABEL, &graph->texts, &label, error));
            const dgg_node node = { .kind = paper->kind,
                                    .entry = i,
                                    .label = label.text,
                                    .label_is_inferred = label.is_inferred };
            DGG_TRY(add_node(graph, node, paper->id, error));
        }
    }
done:
    return status;
}

static dgg_status add_themes(dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < graph->corpus->theme_count; i++) {
        const dgg_theme *theme = &graph->corpus->themes[i];
        dgg_node node = { .kind = DGG_THEME, .entry = i, .label = theme->label };
        DGG_TRY(add_node(graph, node, theme->id, error));
    }
done:
    return status;
}

static dgg_status add_locations(dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < graph->corpus->location_count; i++) {
        const dgg_location *location = &graph->corpus->locations[i];
        dgg_node node = { .kind = DGG_LOCATION, .entry = i, .label = location->label };
        DGG_TRY(add_node(graph, node, location->id, error));
    }
done:
    return status;
}

static dgg_status add_entities(dgg_graph *graph, dgg_kind kind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_entities *entities = dgg_corpus_entities_of(graph->corpus, kind);
    for (uint32_t i = 0; entities != NULL && i < entities->count; i++) {
        dgg_node node = { .kind = kind, .entry = i, .label = entities->items[i].label };
        DGG_TRY(add_node(graph, node, entities->items[i].id, error));
    }
done:
    return status;
}

static dgg_status add_nodes(dgg_graph *graph, const dgg_kinds *kinds, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_papers(graph, kinds, error));
    DGG_TRY(kinds->has[DGG_THEME] ? add_themes(graph, error) : DGG_OK);
    DGG_TRY(kinds->has[DGG_LOCATION] ? add_locations(graph, error) : DGG_OK);
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        DGG_TRY(kinds->has[kind] ? add_entities(graph, (dgg_kind)kind, error) : DGG_OK);
    }
    if (graph->node_count >= UINT32_MAX) {
        status = dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "%zu nodes are too many", graph->node_count);
        goto done;
    }
    dgg_sort(graph->nodes, graph->node_count, sizeof *graph->nodes, compare_nodes);
done:
    return status;
}

dgg_status dgg_graph_init(dgg_graph *graph, const dgg_corpus *corpus, const dgg_kinds *kinds,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kinds wanted = kinds ? *kinds : dgg_kinds_default();
    *graph = (dgg_graph){ .corpus = corpus };
    DGG_TRY(add_nodes(graph, &wanted, error));
    DGG_TRY(dgg_graph_add_links(graph, error));
done:
    if (status != DGG_OK) {
        dgg_graph_destroy(graph);
    }
    return status;
}

void dgg_graph_destroy(dgg_graph *graph)
{
    dgg_release(graph->nodes);
    dgg_release(graph->links);
    dgg_arena_release(&graph->texts);
    *graph = (dgg_graph){ 0 };
}

uint32_t dgg_graph_find(const dgg_graph *graph, dgg_text id)
{
    dgg_node wanted = { .id = id };
    size_t colon = dgg_text_find_byte(id, ':');
    if (graph->node_count == 0 || !dgg_kind_find(dgg_text_slice(id, 0, colon), &wanted.kind)) {
        return UINT32_MAX;
    }
    const dgg_node *found =
        bsearch(&wanted, graph->nodes, graph->node_count, sizeof wanted, compare_nodes);
    return found ? (uint32_t)(found - graph->nodes) : UINT32_MAX;
}
