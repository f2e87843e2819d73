/* walked.h - one walk over a small network, with what it found by vertex. */
#ifndef DGG_TEST_WALKED_H
#define DGG_TEST_WALKED_H

#include "graph/paths/walkers.h"
#include "tests/graph/ready.h"

struct walked {
    double passed[READY_NODES], closeness[READY_NODES], harmonic[READY_NODES];
};

/* Walks from every place, as often as the walker needs. */
static inline void walk_over(const dgg_walker *walker, const struct ready *ready, dgg_length length,
                             struct walked *walked)
{
    dgg_network network = { 0 };
    dgg_ways ways = { 0 };
    void *room = NULL;
    double passed[READY_NODES] = { 0 }, closeness[READY_NODES], harmonic[READY_NODES];
    dgg_findings findings = { passed, closeness, harmonic };
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &ready->graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_ways_init(&ways, &network, length, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(walker->prepare(&room, &ways, NULL), DGG_OK);
    for (size_t source = 0; source < ways.count; source += walker->most) {
        size_t left = ways.count - source;
        walker->walk(room, &ways, source, left < walker->most ? left : walker->most, &findings);
    }
    *walked = (struct walked){ 0 };
    for (size_t i = 0; i < ways.count; i++) {
        walked->passed[ways.vertices[i]] = passed[i];
        walked->closeness[ways.vertices[i]] = closeness[i];
        walked->harmonic[ways.vertices[i]] = harmonic[i];
    }
    walker->release(room);
    dgg_ways_destroy(&ways);
    dgg_network_destroy(&network);
}

#endif
