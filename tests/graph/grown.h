/* grown.h - larger networks for tests: of any size, drawn from a fixed seed. */
#ifndef DGG_TEST_GROWN_H
#define DGG_TEST_GROWN_H

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/network.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

struct grown {
    dgg_graph graph; /* nodes without ids or labels */
    uint64_t drawn;
};

static inline void grow_nodes(struct grown *grown, size_t count)
{
    *grown = (struct grown){ .drawn = 88172645463325252u };
    CU_ASSERT_EQUAL_FATAL(
        dgg_grow(&grown->graph.nodes, count + 1, sizeof *grown->graph.nodes, NULL), DGG_OK);
    grown->graph.node_count = count;
    for (size_t i = 0; i < count; i++) {
        grown->graph.nodes[i] = (dgg_node){ .kind = DGG_NODE, .entry = (uint32_t)i };
    }
}

static inline void grow_tie(struct grown *grown, uint32_t one, uint32_t other, double weight)
{
    dgg_graph *graph = &grown->graph;
    CU_ASSERT_EQUAL_FATAL(dgg_reserve(&graph->links, &graph->link_room, graph->link_count + 1,
                                      sizeof *graph->links, NULL),
                          DGG_OK);
    graph->links[graph->link_count++] = (dgg_graph_link){ one, other, DGG_LINK, weight, NULL };
}

/* A number below `end` (xorshift of Marsaglia 2003). */
static inline uint32_t draw(struct grown *grown, uint32_t end)
{
    grown->drawn ^= grown->drawn << 13;
    grown->drawn ^= grown->drawn >> 7;
    grown->drawn ^= grown->drawn << 17;
    return (uint32_t)((grown->drawn >> 32) % end);
}

/* Ties of random ends, half of them near each other, so that there are long ways and short ones. */
static inline void grow_ties(struct grown *grown, size_t count, const double *weights,
                             uint32_t weight_count)
{
    uint32_t nodes = (uint32_t)grown->graph.node_count;
    for (size_t i = 0; i < count; i++) {
        uint32_t one = draw(grown, nodes);
        uint32_t other = i % 2 == 0 ? draw(grown, nodes) : (one + 1 + draw(grown, 3)) % nodes;
        grow_tie(grown, one, other, weights[draw(grown, weight_count)]);
    }
}

static inline void fell(struct grown *grown)
{
    dgg_release(grown->graph.nodes);
    dgg_release(grown->graph.links);
    *grown = (struct grown){ 0 };
}

#endif
