/* trie.h - phrases by their units; each path may lead to many values. */
#ifndef DGG_MATCHER_TRIE_H
#define DGG_MATCHER_TRIE_H

#include "corpus/patterns.h"

#define DGG_NO_NODE UINT32_MAX

typedef struct dgg_leaf {
    uint32_t value;
    uint32_t next; /* DGG_NO_NODE at the end */
} dgg_leaf;

/* From a node along a unit to its child. */
typedef struct dgg_edge {
    uint64_t key; /* of node and unit; 0 if the place is free */
    uint32_t child;
} dgg_edge;

typedef struct dgg_trie_node {
    uint64_t units;  /* dgg_unit_bit of each that goes on from here: most that do not are told by it
                      */
    uint32_t leaf;   /* the first one */
    uint32_t ending; /* of sides of "~" (sides.h); DGG_NO_NODE for most */
} dgg_trie_node;

/* Zero it first. Node 0 is the root. */
typedef struct dgg_trie {
    uint32_t *roots; /* child of the root by unit */
    size_t root_count, root_room;
    dgg_edge *edges; /* hash table, open addressing */
    size_t slot_count, edge_count;
    dgg_trie_node *nodes;
    size_t node_count, node_room;
    dgg_leaf *leaves;
    size_t leaf_count, leaf_room;
} dgg_trie;

/* *node becomes where the phrase ends, which it makes a way to. */
dgg_status dgg_trie_reach(dgg_trie *trie, const dgg_phrase *phrase, uint32_t *node,
                          dgg_error *error);
dgg_status dgg_trie_add(dgg_trie *trie, const dgg_phrase *phrase, uint32_t value, dgg_error *error);

/* Of a node that is not the root, along a unit that its `units` may have. */
uint32_t dgg_trie_follow(const dgg_trie *trie, uint32_t node, uint32_t unit);

/* DGG_NO_NODE if no phrase goes on so. */
static inline uint32_t dgg_trie_child(const dgg_trie *trie, uint32_t node, uint32_t unit)
{
    if (node == 0) {
        return unit < trie->root_count ? trie->roots[unit] : DGG_NO_NODE;
    }
    bool may_be = node < trie->node_count && (trie->nodes[node].units & dgg_unit_bit(unit)) != 0;
    return may_be ? dgg_trie_follow(trie, node, unit) : DGG_NO_NODE;
}
void dgg_trie_destroy(dgg_trie *trie);

#endif
