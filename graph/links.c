/* The links of a graph: those of the corpus whose two ends are nodes, and what contains a location
 * among the nodes. */
#include "graph/links.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"

static const uint32_t not_a_node = UINT32_MAX;

static int compare_links(const void *left, const void *right)
{
    const dgg_graph_link *one = left, *two = right;
    if (one->source != two->source) {
        return one->source < two->source ? -1 : 1;
    }
    if (one->target != two->target) {
        return one->target < two->target ? -1 : 1;
    }
    if (one->type != two->type) {
        return one->type < two->type ? -1 : 1;
    }
    return one->link < two->link ? -1 : one->link > two->link;
}

/* Papers, documents and events stand in one table. */
static dgg_kind table_of(dgg_kind kind)
{
    return kind == DGG_DOCUMENT || kind == DGG_EVENT ? DGG_PAPER : kind;
}

static size_t table_size(const dgg_corpus *corpus, dgg_kind table)
{
    const dgg_entities *entities = dgg_corpus_entities_of(corpus, table);
    if (entities != NULL) {
        return entities->count;
    }
    return table == DGG_PAPER      ? corpus->paper_count
           : table == DGG_THEME    ? corpus->theme_count
           : table == DGG_LOCATION ? corpus->location_count
                                   : 0;
}

/* Which node each entry of each table became. */
struct places {
    uint32_t *nodes[DGG_KIND_COUNT];
    size_t counts[DGG_KIND_COUNT];
};

static dgg_status find_places(const dgg_graph *graph, struct places *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (int table = 0; table < DGG_KIND_COUNT; table++) {
        size_t count = table_size(graph->corpus, (dgg_kind)table);
        DGG_TRY(dgg_grow(&places->nodes[table], count + 1, sizeof **places->nodes, error));
        memset(places->nodes[table], 0xff, count * sizeof **places->nodes); /* not_a_node */
        places->counts[table] = count;
    }
    for (size_t i = 0; i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        places->nodes[table_of(node->kind)][node->entry] = (uint32_t)i;
    }
done:
    return status;
}

static uint32_t place_of(const struct places *places, dgg_kind table, uint32_t entry)
{
    return entry < places->counts[table] ? places->nodes[table][entry] : not_a_node;
}

/* The tables that each type of link joins; cites may also lead to a reference. */
static const struct ends {
    dgg_kind from, to;
} tables[DGG_LINK_TYPE_COUNT] = {
    [DGG_DISCUSSES] = { DGG_PAPER, DGG_THEME },
    [DGG_STUDIES] = { DGG_PAPER, DGG_LOCATION },
    [DGG_PART_OF] = { DGG_LOCATION, DGG_LOCATION },
    [DGG_PUBLISHED_IN] = { DGG_PAPER, DGG_VENUE },
    [DGG_WROTE] = { DGG_PERSON, DGG_PAPER },
    [DGG_HAS_KEYWORD] = { DGG_PAPER, DGG_KEYWORD },
    [DGG_WRITTEN_AT] = { DGG_PAPER, DGG_INSTITUTION },
    [DGG_FROM_COUNTRY] = { DGG_PAPER, DGG_COUNTRY },
    [DGG_ISSUED_BY] = { DGG_PAPER, DGG_BODY },
    [DGG_CITES] = { DGG_PAPER, DGG_PAPER },
    [DGG_RELATED_TO] = { DGG_PAPER, DGG_PAPER },
    [DGG_LINK] = { DGG_NODE, DGG_NODE },
};

bool dgg_link_joins(dgg_link_type type, dgg_kind from, dgg_kind to)
{
    bool to_reference = type == DGG_CITES && to == DGG_REFERENCE;
    return table_of(from) == tables[type].from && (table_of(to) == tables[type].to || to_reference);
}

static dgg_status add_link(dgg_graph *graph, dgg_graph_link link, dgg_error *error)
{
    if (link.source == not_a_node || link.target == not_a_node) {
        return DGG_OK;
    }
    dgg_status status = dgg_reserve(&graph->links, &graph->link_room, graph->link_count + 1,
                                    sizeof *graph->links, error);
    if (status == DGG_OK) {
        graph->links[graph->link_count++] = link;
    }
    return status;
}

static bool has_ancestors(const dgg_corpus *corpus, uint32_t location)
{
    return location < corpus->location_count && corpus->locations[location].ancestors.count > 0;
}

static dgg_status add_links(dgg_graph *graph, const struct places *places, dgg_link_type type,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &graph->corpus->links[type];
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        if (type == DGG_PART_OF && has_ancestors(graph->corpus, link->from)) {
            continue;
        }
        bool to_reference = type == DGG_CITES && link->to_reference;
        dgg_graph_link made = {
            .source = place_of(places, tables[type].from, link->from),
            .target = place_of(places, to_reference ? DGG_REFERENCE : tables[type].to, link->to),
            .type = type,
            .weight = link->weight,
            .link = type == DGG_LINK ? NULL : link,
        };
        DGG_TRY(add_link(graph, made, error));
    }
done:
    return status;
}

/* The nearest of the places that contain a location; not_a_node if none of them is a node.
 * `name` is room to write in. */
static dgg_status find_container(const dgg_graph *graph, const dgg_location *location,
                                 dgg_buffer *name, uint32_t *container, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *container = not_a_node;
    for (size_t i = 0; i < location->ancestors.count && *container == not_a_node; i++) {
        name->length = 0;
        DGG_TRY(dgg_buffer_add(name, dgg_text_of(dgg_kind_name(DGG_LOCATION)), error));
        DGG_TRY(dgg_buffer_add(name, dgg_text_of(":"), error));
        DGG_TRY(dgg_buffer_add(name, location->ancestors.items[i], error));
        *container = dgg_graph_find(graph, dgg_buffer_text(name));
    }
done:
    return status;
}

/* A saved graph knows no ancestors, only the links; else the links are made here, because what
 * contains a location need not be a node itself. */
static dgg_status add_containers(dgg_graph *graph, const struct places *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    const dgg_corpus *corpus = graph->corpus;
    for (uint32_t i = 0; i < corpus->location_count; i++) {
        uint32_t node = place_of(places, DGG_LOCATION, i), container = not_a_node;
        if (node != not_a_node) {
            DGG_TRY(find_container(graph, &corpus->locations[i], &name, &container, error));
        }
        dgg_graph_link made = { .source = node, .target = container, DGG_PART_OF, 1, NULL };
        DGG_TRY(add_link(graph, made, error));
    }
done:
    dgg_buffer_destroy(&name);
    return status;
}

dgg_status dgg_graph_add_links(dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct places places = { 0 };
    DGG_TRY(find_places(graph, &places, error));
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        DGG_TRY(add_links(graph, &places, (dgg_link_type)type, error));
    }
    DGG_TRY(add_containers(graph, &places, error));
    dgg_sort(graph->links, graph->link_count, sizeof *graph->links, compare_links);
done:
    for (int table = 0; table < DGG_KIND_COUNT; table++) {
        dgg_release(places.nodes[table]);
    }
    return status;
}
