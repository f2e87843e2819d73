/* Ready networks of formats that name nodes by numbers and labels only. */
#include "graph/ready.h"

#include "base/order.h"
#include "corpus/building.h"

dgg_status dgg_ready_add_node(dgg_ready *ready, const dgg_entity *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_entity copy = *node;
    if (ready->node_count >= UINT32_MAX) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "more than %zu nodes", ready->node_count);
    }
    DGG_TRY(
        dgg_reserve(&ready->nodes, &ready->node_room, ready->node_count + 1, sizeof copy, error));
    DGG_TRY(dgg_arena_copy(&ready->texts, &copy.id, error));
    DGG_TRY(dgg_arena_copy(&ready->texts, &copy.label, error));
    ready->nodes[ready->node_count++] = copy;
done:
    return status;
}

dgg_status dgg_ready_add_tie(dgg_ready *ready, const dgg_ready_tie *tie, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&ready->ties, &ready->tie_room, ready->tie_count + 1, sizeof *tie, error));
    ready->ties[ready->tie_count++] = *tie;
done:
    return status;
}

/* A node by what it is ordered by. */
typedef struct ordered {
    dgg_text key;
    uint32_t place; /* in the file */
} ordered;

static int compare_ordered(const void *left, const void *right)
{
    const ordered *one = left, *other = right;
    int order = dgg_text_compare(one->key, other->key);
    return order != 0 ? order : (one->place > other->place) - (one->place < other->place);
}

/* Orders the nodes by label or id; *twice is the first that is there twice, NULL if none is. */
static void order_by(const dgg_ready *ready, bool by_label, ordered *order, const ordered **twice)
{
    *twice = NULL;
    for (uint32_t i = 0; i < ready->node_count; i++) {
        const dgg_entity *node = &ready->nodes[i];
        order[i] = (ordered){ by_label ? node->label : node->id, i };
    }
    dgg_sort(order, ready->node_count, sizeof *order, compare_ordered);
    for (size_t i = 1; i < ready->node_count && *twice == NULL; i++) {
        bool is_same = dgg_text_equal(order[i - 1].key, order[i].key);
        *twice = is_same ? &order[i] : NULL;
    }
}

static int compare_links(const void *left, const void *right)
{
    const dgg_link *one = left, *other = right;
    int order = (one->from > other->from) - (one->from < other->from);
    order = order != 0 ? order : (one->to > other->to) - (one->to < other->to);
    return order != 0 ? order : (one->weight > other->weight) - (one->weight < other->weight);
}

static dgg_status add_links(const dgg_ready *ready, const uint32_t *places, dgg_corpus *corpus,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_links *links = &corpus->links[DGG_LINK];
    for (size_t i = 0; i < ready->tie_count; i++) {
        const dgg_ready_tie *tie = &ready->ties[i];
        dgg_link link = { .from = places[tie->from], .to = places[tie->to], .weight = tie->weight };
        DGG_TRY(dgg_corpus_add_link(corpus, DGG_LINK, &link, error));
    }
    if (links->count > 1) {
        dgg_sort(links->items, links->count, sizeof *links->items, compare_links);
    }
done:
    return status;
}

static dgg_status choose_order(const dgg_ready *ready, ordered *order, dgg_error *error)
{
    const ordered *twice = NULL;
    order_by(ready, true, order, &twice);
    if (twice == NULL && order[0].key.length > 0) {
        return DGG_OK;
    }
    order_by(ready, false, order, &twice);
    return twice == NULL ? DGG_OK
                         : dgg_fail(error, DGG_BAD_INPUT, 0, "two nodes have the id '%.*s'",
                                    twice->key.length < 80 ? (int)twice->key.length : 80,
                                    twice->key.length > 0 ? twice->key.start : "");
}

dgg_status dgg_ready_build(dgg_ready *ready, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    ordered *order = NULL;
    uint32_t *places = NULL;
    if (ready->node_count == 0) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "this network holds no node");
    }
    DGG_TRY(dgg_grow(&order, ready->node_count, sizeof *order, error));
    DGG_TRY(dgg_grow(&places, ready->node_count, sizeof *places, error));
    DGG_TRY(choose_order(ready, order, error));
    for (size_t i = 0; i < ready->node_count; i++) {
        const dgg_entity *node = &ready->nodes[order[i].place];
        const dgg_entity made = { .id = order[i].key,
                                  .label = node->label.length > 0 ? node->label : node->id };
        DGG_TRY(dgg_corpus_add_entity(corpus, DGG_NODE, &made, &places[order[i].place], error));
    }
    DGG_TRY(add_links(ready, places, corpus, error));
done:
    dgg_release(order);
    dgg_release(places);
    return status;
}

void dgg_ready_destroy(dgg_ready *ready)
{
    dgg_release(ready->nodes);
    dgg_release(ready->ties);
    dgg_arena_release(&ready->texts);
    *ready = (dgg_ready){ 0 };
}
