/* What a file tells of its nodes and edges, name by name: few values each, found by going through
 * them. */
#include "graph/attributed.h"

#include <math.h>

#include "base/number.h"
#include "corpus/building.h"
#include "corpus/texts.h"

static dgg_status add_item(dgg_attributed_items *items, const dgg_attributed_item *item,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (items->count >= UINT32_MAX) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "more than %zu nodes or edges", items->count);
    }
    DGG_TRY(dgg_reserve(&items->items, &items->room, items->count + 1, sizeof *item, error));
    items->items[items->count] = *item;
    items->items[items->count].first = items->items[items->count].last = DGG_NO_NAME;
    items->count++;
done:
    return status;
}

dgg_status dgg_attributed_add_node(dgg_attributed *all, long line, dgg_error *error)
{
    const dgg_attributed_item node = { .line = line };
    return add_item(&all->nodes, &node, error);
}

dgg_status dgg_attributed_add_edge(dgg_attributed *all, const dgg_attributed_item *edge,
                                   dgg_error *error)
{
    return add_item(&all->edges, edge, error);
}

dgg_status dgg_attributed_tell_named(dgg_attributed *all, dgg_attributed_item *item, dgg_text name,
                                     dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_attribute attribute = { .value = value, .next = DGG_NO_NAME };
    uint32_t place = (uint32_t)all->attribute_count;
    if (all->attribute_count >= UINT32_MAX) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "more than %u attributes", UINT32_MAX);
    }
    DGG_TRY(dgg_texts_keep(&all->texts, &attribute.value, error));
    if (attribute.value.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_names_add(&all->names, name, &attribute.name, error));
    DGG_TRY(dgg_reserve(&all->attributes, &all->attribute_room, all->attribute_count + 1,
                        sizeof attribute, error));
    all->attributes[all->attribute_count++] = attribute;
    if (item->first == DGG_NO_NAME) {
        item->first = place;
    } else {
        all->attributes[item->last].next = place;
    }
    item->last = place;
done:
    return status;
}

dgg_status dgg_attributed_tell(dgg_attributed *all, dgg_attributed_item *item, const char *name,
                               dgg_text value, dgg_error *error)
{
    return dgg_attributed_tell_named(all, item, dgg_text_of(name), value, error);
}

dgg_text dgg_attributed_text(const dgg_attributed *all, const dgg_attributed_item *item,
                             const char *name)
{
    for (uint32_t i = item->first; i != DGG_NO_NAME; i = all->attributes[i].next) {
        if (dgg_text_is(all->names.texts[all->attributes[i].name], name)) {
            return all->attributes[i].value;
        }
    }
    return (dgg_text){ 0 };
}

double dgg_attributed_number(const dgg_attributed *all, const dgg_attributed_item *item,
                             const char *name)
{
    double number = NAN;
    dgg_text text = dgg_attributed_text(all, item, name);
    if (dgg_text_is(text, "inf") || dgg_text_is(text, "-inf")) {
        return text.length == 3 ? INFINITY : -INFINITY;
    }
    return dgg_number_read(text, &number) ? number : NAN;
}

static dgg_status leave_out(dgg_corpus *corpus, const dgg_attributed_item *item, const char *why,
                            dgg_error *error)
{
    return dgg_corpus_warn(corpus, DGG_SKIPPED, item->line, error, "%s: left out", why);
}

/* Afterwards the number of an id is the place of its node. */
static dgg_status join_nodes(dgg_attributed *all, dgg_names *ids, dgg_corpus *corpus,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = all->nodes.count;
    all->nodes.count = 0;
    for (size_t i = 0; i < count; i++) {
        const dgg_attributed_item node = all->nodes.items[i];
        uint32_t number = 0;
        dgg_text id = dgg_attributed_text(all, &node, "id");
        if (id.length == 0) {
            DGG_TRY(leave_out(corpus, &node, "a node without an id", error));
            continue;
        }
        DGG_TRY(dgg_names_add(ids, id, &number, error));
        if (number < all->nodes.count) {
            DGG_TRY(leave_out(corpus, &node, "a second node of the same id", error));
        } else {
            all->nodes.items[all->nodes.count++] = node;
        }
    }
done:
    return status;
}

dgg_status dgg_attributed_join(dgg_attributed *all, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names ids = { 0 };
    size_t count = all->edges.count;
    DGG_TRY(join_nodes(all, &ids, corpus, error));
    all->edges.count = 0;
    for (size_t i = 0; i < count; i++) {
        dgg_attributed_item edge = all->edges.items[i];
        edge.from = dgg_names_find(&ids, dgg_attributed_text(all, &edge, "source"));
        edge.to = dgg_names_find(&ids, dgg_attributed_text(all, &edge, "target"));
        if (edge.from == DGG_NO_NAME || edge.to == DGG_NO_NAME) {
            DGG_TRY(leave_out(corpus, &edge, "an edge of a node that is not there", error));
        } else {
            all->edges.items[all->edges.count++] = edge;
        }
    }
done:
    dgg_names_destroy(&ids);
    return status;
}

static dgg_attribute *find(dgg_attributed *all, const dgg_attributed_item *item, const char *name)
{
    for (uint32_t i = item->first; i != DGG_NO_NAME; i = all->attributes[i].next) {
        if (dgg_text_is(all->names.texts[all->attributes[i].name], name)) {
            return &all->attributes[i];
        }
    }
    return NULL;
}

dgg_status dgg_attributed_call_by_labels(dgg_attributed *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names labels = { 0 };
    uint32_t number = 0;
    for (size_t i = 0; i < all->nodes.count; i++) {
        dgg_text label = dgg_attributed_text(all, &all->nodes.items[i], "label");
        if (label.length > 0) {
            DGG_TRY(dgg_names_add(&labels, label, &number, error));
        }
    }
    for (size_t i = 0; i < all->nodes.count && labels.count == all->nodes.count; i++) {
        dgg_attribute *id = find(all, &all->nodes.items[i], "id");
        if (id != NULL) {
            id->value = dgg_attributed_text(all, &all->nodes.items[i], "label");
        }
    }
done:
    dgg_names_destroy(&labels);
    return status;
}

void dgg_attributed_destroy(dgg_attributed *all)
{
    dgg_release(all->nodes.items);
    dgg_release(all->edges.items);
    dgg_release(all->attributes);
    dgg_names_destroy(&all->names);
    dgg_arena_release(&all->texts);
    *all = (dgg_attributed){ 0 };
}
