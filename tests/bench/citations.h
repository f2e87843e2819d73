/* citations.h - papers that cite each other, made up, the same every time. */
#ifndef DGG_BENCH_CITATIONS_H
#define DGG_BENCH_CITATIONS_H

#include <time.h>

#include "base/memory.h"
#include "graph/network.h"

enum {
    CITED = 15,
    NEAR = 400, /* papers before it, of which it cites many */
};

static uint64_t drawn = 88172645463325252U;

/* A number below `end` (xorshift of Marsaglia 2003). */
static inline uint32_t draw(uint32_t end)
{
    drawn ^= drawn << 13;
    drawn ^= drawn >> 7;
    drawn ^= drawn << 17;
    return (uint32_t)((drawn >> 32) % end);
}

/* One of three is what a paper cites that was chosen at random, one of two is recent. */
static inline uint32_t choose(const dgg_graph *graph, uint32_t paper)
{
    uint32_t dice = draw(6);
    if (dice < 2 && graph->link_count > 0) {
        return graph->links[draw((uint32_t)graph->link_count)].target;
    }
    uint32_t reach = dice < 5 && paper > NEAR ? NEAR : paper;
    return paper - 1 - draw(reach);
}

static inline dgg_status make_up(dgg_graph *graph, uint32_t papers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&graph->nodes, papers, sizeof *graph->nodes, error));
    graph->node_count = papers;
    for (uint32_t i = 0; i < papers; i++) {
        graph->nodes[i] = (dgg_node){ .kind = DGG_NODE, .entry = i };
        for (uint32_t cited = 0; i > 0 && cited < CITED; cited++) {
            DGG_TRY(dgg_reserve(&graph->links, &graph->link_room, graph->link_count + 1,
                                sizeof *graph->links, error));
            uint32_t target = choose(graph, i);
            if (target < i) {
                graph->links[graph->link_count++] =
                    (dgg_graph_link){ i, target, DGG_LINK, 1, NULL };
            }
        }
    }
done:
    return status;
}

static inline double seconds(clockid_t clock)
{
    struct timespec now = { 0 };
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

#endif
