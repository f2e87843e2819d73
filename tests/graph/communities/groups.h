/* groups.h - runs a way to find communities on a small network and looks at the result. */
#ifndef DGG_TEST_GROUPS_H
#define DGG_TEST_GROUPS_H

#include "graph/partition.h"
#include "tests/graph/ready.h"

static inline void group_ready(dgg_analysis *analysis, const struct ready *ready,
                               const dgg_analysis_options *options)
{
    static const char *const none[] = { NULL };
    dgg_analysis_options asked = *options;
    dgg_error error = { 0 };
    asked.measures = none;
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(analysis, &ready->graph, &asked, &error), DGG_OK);
}

static inline void check_groups(const dgg_analysis *analysis, const uint32_t *wanted)
{
    for (size_t i = 0; i < analysis->graph->node_count; i++) {
        CU_ASSERT_EQUAL(analysis->community[i], wanted[i]);
    }
}

/* Numbers of communities that fall into parts. */
static inline size_t count_disconnected(const dgg_analysis *analysis)
{
    dgg_network network = { 0 };
    uint32_t *parts = NULL;
    size_t count = analysis->graph->node_count, groups = 0, alone = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, analysis->graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&parts, count, sizeof *parts, NULL), DGG_OK);
    for (size_t i = 0; i < count; i++) {
        parts[i] = analysis->community[i];
        alone += analysis->community[i] == 0;
    }
    CU_ASSERT_EQUAL(dgg_partition_split(&network, parts, NULL), DGG_OK);
    for (size_t i = 0; i < count; i++) {
        groups = parts[i] + 1 > groups ? parts[i] + 1 : groups;
    }
    dgg_release(parts);
    dgg_network_destroy(&network);
    return groups - alone - analysis->community_count;
}

static inline dgg_status refuse_groups(const struct ready *ready, const char *communities)
{
    static const char *const none[] = { NULL };
    dgg_analysis_options options = { .communities = communities, .measures = none };
    dgg_analysis analysis = { 0 };
    dgg_status status = dgg_analysis_init(&analysis, &ready->graph, &options, NULL);
    dgg_analysis_destroy(&analysis);
    return status;
}

#endif
