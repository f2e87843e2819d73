/* drawn.h - many draws of a path between two vertices, and how often each vertex was passed. */
#ifndef DGG_TEST_DRAWN_H
#define DGG_TEST_DRAWN_H

#include "graph/paths/draws.h"
#include "tests/graph/ready.h"

enum { DRAWS = 20000 };

/* passed[v] becomes the share of draws that led through vertex v. */
static inline dgg_status draw_many(const dgg_drawer *drawer, const struct ready *ready,
                                   dgg_length length, const uint32_t ends[2],
                                   double passed[READY_NODES])
{
    dgg_status status = DGG_OK;
    dgg_network network = { 0 };
    dgg_ways ways = { 0 };
    void *room = NULL;
    uint64_t counts[READY_NODES] = { 0 };
    dgg_draw draw = { .random = { 7 }, .passed = counts };
    DGG_TRY(dgg_network_init(&network, &ready->graph, "whole", NULL));
    DGG_TRY(dgg_ways_init(&ways, &network, length, NULL));
    DGG_TRY(drawer->prepare(&room, &ways, NULL));
    for (uint32_t i = 0; i < ways.count; i++) {
        draw.from = ways.vertices[i] == ends[0] ? i : draw.from;
        draw.to = ways.vertices[i] == ends[1] ? i : draw.to;
    }
    for (int i = 0; i < DRAWS; i++) {
        drawer->draw(room, &ways, &draw);
    }
    memset(passed, 0, READY_NODES * sizeof *passed);
    for (size_t i = 0; i < ways.count; i++) {
        passed[ways.vertices[i]] = (double)counts[i] / DRAWS;
    }
    CU_ASSERT_FALSE(draw.is_beyond);
done:
    drawer->release(room);
    dgg_ways_destroy(&ways);
    dgg_network_destroy(&network);
    return status;
}

/* Within five standard deviations of a half. */
static inline bool is_about(double share, double wanted)
{
    return fabs(share - wanted) < 2.5 / sqrt(DRAWS);
}

#endif
