/* The trie: all edges in one hash table, so that it takes little room and is built fast. */
#include "corpus/matcher/trie.h"

#include <string.h>

enum { FIRST_SLOTS = 1 << 8 };

void dgg_trie_destroy(dgg_trie *trie)
{
    dgg_release(trie->roots);
    dgg_release(trie->edges);
    dgg_release(trie->nodes);
    dgg_release(trie->leaves);
    *trie = (dgg_trie){ 0 };
}

static uint64_t key_of(uint32_t node, uint32_t unit)
{
    return ((uint64_t)node << 32 | unit) + 1;
}

static size_t slot_of(const dgg_trie *trie, uint64_t key)
{
    uint64_t mixed = key * UINT64_C(0x9e3779b97f4a7c15);
    size_t at = (size_t)(mixed >> 32) & (trie->slot_count - 1);
    while (trie->edges[at].key != 0 && trie->edges[at].key != key) {
        at = (at + 1) & (trie->slot_count - 1);
    }
    return at;
}

uint32_t dgg_trie_follow(const dgg_trie *trie, uint32_t node, uint32_t unit)
{
    uint64_t key = key_of(node, unit);
    const dgg_edge *edge = &trie->edges[slot_of(trie, key)];
    return edge->key == key ? edge->child : DGG_NO_NODE;
}

static dgg_status grow(dgg_trie *trie, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t old_count = trie->slot_count;
    size_t count = old_count > 0 ? old_count * 2 : FIRST_SLOTS;
    dgg_edge *old_edges = trie->edges, *edges = NULL;
    DGG_TRY(dgg_grow(&edges, count, sizeof *edges, error));
    memset(edges, 0, count * sizeof *edges);
    trie->edges = edges;
    trie->slot_count = count;
    for (size_t i = 0; i < old_count; i++) {
        if (old_edges[i].key != 0) {
            trie->edges[slot_of(trie, old_edges[i].key)] = old_edges[i];
        }
    }
    dgg_release(old_edges);
done:
    return status;
}

static dgg_status add_node(dgg_trie *trie, uint32_t *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&trie->nodes, &trie->node_room, trie->node_count + 1, sizeof *trie->nodes,
                        error));
    *node = (uint32_t)trie->node_count;
    trie->nodes[trie->node_count++] = (dgg_trie_node){ .leaf = DGG_NO_NODE, .ending = DGG_NO_NODE };
done:
    return status;
}

static dgg_status add_root(dgg_trie *trie, uint32_t unit, uint32_t *child, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(
        dgg_reserve(&trie->roots, &trie->root_room, (size_t)unit + 1, sizeof *trie->roots, error));
    while (trie->root_count <= unit) {
        trie->roots[trie->root_count++] = DGG_NO_NODE;
    }
    DGG_TRY(add_node(trie, child, error));
    trie->roots[unit] = *child;
done:
    return status;
}

static dgg_status add_edge(dgg_trie *trie, uint32_t node, uint32_t unit, uint32_t *child,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (node == 0) {
        return add_root(trie, unit, child, error);
    }
    if (trie->edge_count * 2 >= trie->slot_count) {
        DGG_TRY(grow(trie, error));
    }
    DGG_TRY(add_node(trie, child, error));
    size_t at = slot_of(trie, key_of(node, unit));
    trie->edges[at] = (dgg_edge){ key_of(node, unit), *child };
    trie->nodes[node].units |= dgg_unit_bit(unit);
    trie->edge_count++;
done:
    return status;
}

dgg_status dgg_trie_reach(dgg_trie *trie, const dgg_phrase *phrase, uint32_t *node,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    *node = 0;
    if (trie->node_count == 0) {
        DGG_TRY(add_node(trie, node, error));
    }
    for (uint32_t i = 0; i < phrase->count; i++) {
        uint32_t child = dgg_trie_child(trie, *node, phrase->units[i]);
        if (child == DGG_NO_NODE) {
            DGG_TRY(add_edge(trie, *node, phrase->units[i], &child, error));
        }
        *node = child;
    }
done:
    return status;
}

dgg_status dgg_trie_add(dgg_trie *trie, const dgg_phrase *phrase, uint32_t value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t node = 0;
    DGG_TRY(dgg_trie_reach(trie, phrase, &node, error));
    for (uint32_t leaf = trie->nodes[node].leaf; leaf != DGG_NO_NODE;
         leaf = trie->leaves[leaf].next) {
        if (trie->leaves[leaf].value == value) {
            goto done;
        }
    }
    DGG_TRY(dgg_reserve(&trie->leaves, &trie->leaf_room, trie->leaf_count + 1, sizeof *trie->leaves,
                        error));
    trie->leaves[trie->leaf_count] = (dgg_leaf){ value, trie->nodes[node].leaf };
    trie->nodes[node].leaf = (uint32_t)trie->leaf_count++;
done:
    return status;
}
