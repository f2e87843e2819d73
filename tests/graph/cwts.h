/* cwts.h - the ten nodes that CWTS publishes results for, in the unit tests of networkanalysis. */
#ifndef DGG_TEST_CWTS_H
#define DGG_TEST_CWTS_H

#include "tests/graph/ready.h"

static const struct tie published[] = {
    { 0, 1, 16 },  { 0, 9, 90 }, { 1, 4, 1 }, { 1, 6, 1 },  { 1, 9, 82 }, { 2, 5, 2 },
    { 2, 7, 13 },  { 2, 8, 72 }, { 2, 9, 5 }, { 3, 4, 13 }, { 3, 5, 1 },  { 3, 7, 2 },
    { 3, 8, 2 },   { 3, 9, 2 },  { 4, 5, 5 }, { 4, 6, 15 }, { 4, 8, 4 },  { 4, 9, 2 },
    { 5, 6, 139 }, { 5, 7, 6 },  { 5, 8, 7 }, { 6, 7, 4 },  { 6, 9, 1 },  { 7, 8, 15 },
};

/* The sum of the weights of all ties, normalised. */
static inline double sum_of_published(const char *normalisation)
{
    struct ready ten;
    dgg_network network = { 0 };
    double sum = 0;
    const dgg_network_options options = { .name = "whole", .normalisation = normalisation };
    MAKE_READY(&ten, 10, published);
    CU_ASSERT_EQUAL_FATAL(dgg_network_form(&network, &ten.graph, &options, NULL), DGG_OK);
    for (size_t i = 0; i < network.edge_count; i++) {
        sum += network.edges[i].weight;
    }
    dgg_network_destroy(&network);
    return sum;
}

#endif
