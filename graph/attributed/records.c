/* From a file into the tables of a corpus, in the order that settling would give them. */
#include "graph/attributed.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"
#include "graph/attributed/entries.h"
#include "graph/links.h"

/* A node of the file on its way. */
struct item {
    dgg_kind kind;
    dgg_text id;
    size_t index; /* in the file */
};

struct building {
    const dgg_attributed *file;
    dgg_corpus *corpus;
    struct item *items; /* in the order of kind and id */
    dgg_kind *kinds;    /* of each node of the file */
    uint32_t *entries;  /* where each went */
    size_t node_count, edge_count;
    bool is_typed;
};

static dgg_text text_of_node(const struct building *building, size_t node, const char *name)
{
    return dgg_attributed_text(building->file, &building->file->nodes.items[node], name);
}

static int compare_items(const void *left, const void *right)
{
    const struct item *one = left, *two = right;
    if (one->kind != two->kind) {
        return one->kind < two->kind ? -1 : 1;
    }
    return dgg_text_compare(one->id, two->id);
}

static int compare_links(const void *left, const void *right)
{
    const dgg_link *one = left, *two = right;
    if (one->from != two->from) {
        return one->from < two->from ? -1 : 1;
    }
    if (one->to != two->to) {
        return one->to < two->to ? -1 : 1;
    }
    return (one->weight > two->weight) - (one->weight < two->weight);
}

/* Fills kinds; *typed is how many nodes name one. */
static void read_kinds(struct building *building, size_t *typed)
{
    *typed = 0;
    for (size_t i = 0; i < building->node_count; i++) {
        dgg_text name = text_of_node(building, i, "kind");
        building->kinds[i] = DGG_NODE;
        *typed += dgg_kind_find(name, &building->kinds[i]);
    }
}

static void swap_ends(size_t ends[2])
{
    size_t first = ends[0];
    ends[0] = ends[1];
    ends[1] = first;
}

/* The ends of an edge and its type; turns an edge round that stands the other way. False if it has
 * no type, or one that does not join what it joins. */
static bool read_type(const struct building *building, size_t edge, dgg_link_type *type,
                      size_t ends[2])
{
    const dgg_attributed_item *item = &building->file->edges.items[edge];
    ends[0] = item->from;
    ends[1] = item->to;
    dgg_kind from = building->kinds[ends[0]], to = building->kinds[ends[1]];
    dgg_text name = dgg_attributed_text(building->file, item, "type");
    *type = DGG_LINK;
    if (!dgg_link_type_find(name, type)) {
        return false;
    }
    if (!dgg_link_joins(*type, from, to) && dgg_link_joins(*type, to, from)) {
        swap_ends(ends);
        return true;
    }
    return dgg_link_joins(*type, from, to);
}

static dgg_status decide(struct building *building, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t typed = 0, ends[2];
    dgg_link_type type;
    read_kinds(building, &typed);
    building->is_typed = typed == building->node_count;
    for (size_t i = 0; building->is_typed && i < building->edge_count; i++) {
        building->is_typed = read_type(building, i, &type, ends);
    }
    if (!building->is_typed && typed > 0) {
        DGG_TRY(dgg_corpus_warn(building->corpus, DGG_DOUBTFUL, 0, error,
                                "%zu of %zu nodes name a kind, but not all nodes and links do: "
                                "read as a network without kinds",
                                typed, building->node_count));
    }
    for (size_t i = 0; !building->is_typed && i < building->node_count; i++) {
        building->kinds[i] = DGG_NODE;
    }
done:
    return status;
}

/* "theme:smart-cities" is the theme smart-cities. */
static dgg_text bare_id(dgg_text id, dgg_kind kind)
{
    dgg_text rest = id, prefix = dgg_text_cut(&rest, ':');
    return rest.length > 0 && dgg_text_is(prefix, dgg_kind_name(kind)) ? rest : id;
}

static dgg_status order_nodes(struct building *building, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < building->node_count; i++) {
        dgg_kind kind = building->kinds[i];
        building->items[i] =
            (struct item){ kind, bare_id(text_of_node(building, i, "id"), kind), i };
    }
    dgg_sort(building->items, building->node_count, sizeof *building->items, compare_items);
    for (size_t i = 1; i < building->node_count; i++) {
        if (compare_items(&building->items[i - 1], &building->items[i]) == 0) {
            dgg_text id = building->items[i].id;
            status = dgg_fail(error, DGG_BAD_INPUT, 0, "two nodes have the id '%.*s'",
                              id.length < 80 ? (int)id.length : 80, id.start ? id.start : "");
            goto done;
        }
    }
done:
    return status;
}

static dgg_status add_nodes(struct building *building, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < building->node_count; i++) {
        const struct item *item = &building->items[i];
        const dgg_attributed_item *node = &building->file->nodes.items[item->index];
        dgg_attributed_entry entry = { building->file, node, item->kind, item->id };
        DGG_TRY(dgg_attributed_add_entry(&entry, building->corpus, &building->entries[item->index],
                                         error));
    }
done:
    return status;
}

static bool has_arcs(const dgg_attributed *file)
{
    for (size_t i = 0; i < file->edges.count; i++) {
        if (file->edges.items[i].is_directed) {
            return true;
        }
    }
    return false;
}

/* Nothing says which end of an undirected edge comes first. */
static void order_ends(const struct building *building, size_t edge, size_t ends[2])
{
    bool are_alike = building->kinds[ends[0]] == building->kinds[ends[1]];
    if (are_alike && !building->file->edges.items[edge].is_directed &&
        building->entries[ends[0]] > building->entries[ends[1]]) {
        swap_ends(ends);
    }
}

static dgg_status add_edge(struct building *building, size_t edge, dgg_error *error)
{
    const dgg_attributed_item *item = &building->file->edges.items[edge];
    size_t ends[2];
    dgg_link_type type = DGG_LINK;
    read_type(building, edge, &type, ends);
    order_ends(building, edge, ends);
    double weight = dgg_attributed_number(building->file, item, "weight");
    weight = isnan(weight) ? 1 : weight;
    if (!(weight > 0) || isinf(weight)) {
        return dgg_corpus_warn(building->corpus, DGG_SKIPPED, item->line, error,
                               "link %zu has the weight %g: only weights above 0 count", edge + 1,
                               weight);
    }
    dgg_text salience = dgg_attributed_text(building->file, item, "salience");
    dgg_link link = {
        .from = building->entries[ends[0]],
        .to = building->entries[ends[1]],
        .weight = weight,
        .is_primary = dgg_text_is(salience, "primary"),
        .to_reference = building->kinds[ends[1]] == DGG_REFERENCE,
    };
    return dgg_corpus_add_link(building->corpus, building->is_typed ? type : DGG_LINK, &link,
                               error);
}

static dgg_status build(struct building *building, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t nodes = building->node_count;
    DGG_TRY(dgg_grow(&building->items, nodes + 1, sizeof *building->items, error));
    DGG_TRY(dgg_grow(&building->kinds, nodes + 1, sizeof *building->kinds, error));
    DGG_TRY(dgg_grow(&building->entries, nodes + 1, sizeof *building->entries, error));
    DGG_TRY(decide(building, error));
    building->corpus->is_undirected = !building->is_typed && !has_arcs(building->file);
    DGG_TRY(order_nodes(building, error));
    DGG_TRY(add_nodes(building, error));
    for (size_t i = 0; i < building->edge_count; i++) {
        DGG_TRY(add_edge(building, i, error));
    }
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        dgg_links *links = &building->corpus->links[type];
        if (links->count > 1) {
            dgg_sort(links->items, links->count, sizeof *links->items, compare_links);
        }
    }
done:
    return status;
}

dgg_status dgg_attributed_build(const dgg_attributed *file, dgg_corpus *corpus, dgg_error *error)
{
    struct building building = { .file = file, .corpus = corpus };
    if (file->nodes.count == 0) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "this network holds no node");
    }
    building.node_count = file->nodes.count;
    building.edge_count = file->edges.count;
    dgg_status status = build(&building, error);
    dgg_release(building.items);
    dgg_release(building.kinds);
    dgg_release(building.entries);
    return status;
}
