/* formed.h - small libraries for tests of networks: papers with whatever they are linked to, told
 * in one line each. */
#ifndef DGG_TEST_FORMED_H
#define DGG_TEST_FORMED_H

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "graph/network.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { FORMED_NODES = 64, FORMED_LINKS = 256 };

struct formed {
    dgg_graph graph;
    dgg_node nodes[FORMED_NODES];
    dgg_graph_link links[FORMED_LINKS];
    char ids[FORMED_NODES][24];
    dgg_network network;
};

/* Adds nodes "theme:0", "theme:1" … Kinds must come in their order; returns the first. */
static inline uint32_t add_nodes_of(struct formed *formed, dgg_kind kind, size_t count)
{
    uint32_t first = (uint32_t)formed->graph.node_count;
    for (size_t i = 0; i < count; i++) {
        char *id = formed->ids[first + i];
        snprintf(id, sizeof *formed->ids, "%s:%zu", dgg_kind_name(kind), i);
        formed->nodes[first + i] =
            (dgg_node){ .kind = kind, .entry = (uint32_t)i, .id = dgg_text_of(id) };
    }
    formed->graph.nodes = formed->nodes;
    formed->graph.node_count += count;
    return first;
}

static inline void add_link_of(struct formed *formed, dgg_link_type type, uint32_t from,
                               uint32_t to)
{
    formed->links[formed->graph.link_count++] = (dgg_graph_link){ from, to, type, 1, NULL };
    formed->graph.links = formed->links;
}

/* Forms the network, which must work. */
static inline void form_of(struct formed *formed, const dgg_network_options *options)
{
    dgg_error error = { 0 };
    dgg_network_destroy(&formed->network);
    CU_ASSERT_EQUAL(dgg_network_form(&formed->network, &formed->graph, options, &error), DGG_OK);
    CU_ASSERT_STRING_EQUAL(error.message, "");
}

/* The weight of the tie between two nodes, 0 if there is none. */
static inline double tie_of(const struct formed *formed, uint32_t one, uint32_t other)
{
    const dgg_network *network = &formed->network;
    for (size_t i = 0; i < network->edge_count; i++) {
        uint32_t from = network->nodes[network->edges[i].from];
        uint32_t to = network->nodes[network->edges[i].to];
        if ((from == one && to == other) || (from == other && to == one)) {
            return network->edges[i].weight;
        }
    }
    return 0;
}

/* The golden library: A cites r1 r2 r3, B r2 r3, C r3 r4. Papers are nodes 0 to 2. */
static inline uint32_t make_golden(struct formed *formed)
{
    static const uint32_t cited[][2] = { { 0, 0 }, { 0, 1 }, { 0, 2 }, { 1, 1 },
                                         { 1, 2 }, { 2, 2 }, { 2, 3 } };
    *formed = (struct formed){ 0 };
    add_nodes_of(formed, DGG_PAPER, 3);
    uint32_t first = add_nodes_of(formed, DGG_REFERENCE, 4);
    for (size_t i = 0; i < sizeof cited / sizeof *cited; i++) {
        add_link_of(formed, DGG_CITES, cited[i][0], first + cited[i][1]);
    }
    return first;
}

/* Three papers with two nodes of a kind each: 0 and 1 share a node, 1 and 2 another. Returns the
 * first of four nodes of the kind: paper 0 has a b, paper 1 b c, paper 2 c d. */
static inline uint32_t make_chain(struct formed *formed, dgg_kind kind, dgg_link_type type)
{
    *formed = (struct formed){ 0 };
    add_nodes_of(formed, DGG_PAPER, 3);
    uint32_t first = add_nodes_of(formed, kind, 4);
    for (uint32_t paper = 0; paper < 3; paper++) {
        for (uint32_t i = paper; i < paper + 2; i++) {
            bool is_turned = type == DGG_WROTE;
            add_link_of(formed, type, is_turned ? first + i : paper, is_turned ? paper : first + i);
        }
    }
    return first;
}

#endif
