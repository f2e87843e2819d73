/* ready.h - small networks for tests: ties between numbered nodes of no kind. */
#ifndef DGG_TEST_READY_H
#define DGG_TEST_READY_H

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "graph/network.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

struct tie {
    uint32_t one, other;
    double weight;
};

enum { READY_NODES = 64, READY_LINKS = 128 };

struct ready {
    dgg_graph graph;
    dgg_node nodes[READY_NODES];
    dgg_graph_link links[READY_LINKS];
    char names[READY_NODES][32];
};

/* Nodes 0 .. nodes-1 called "node:00", "node:01" …, with labels "00", "01" … */
static inline void make_ready(struct ready *ready, size_t nodes, const struct tie *ties,
                              size_t count)
{
    *ready = (struct ready){ 0 };
    for (size_t i = 0; i < nodes; i++) {
        snprintf(ready->names[i], sizeof ready->names[i], "node:%02zu", i);
        dgg_text id = dgg_text_of(ready->names[i]);
        ready->nodes[i] = (dgg_node){ DGG_NODE, (uint32_t)i, id, dgg_text_slice(id, 5, 7), false };
    }
    for (size_t i = 0; i < count; i++) {
        ready->links[i] =
            (dgg_graph_link){ ties[i].one, ties[i].other, DGG_LINK, ties[i].weight, NULL };
    }
    ready->graph = (dgg_graph){
        .nodes = ready->nodes, .node_count = nodes, .links = ready->links, .link_count = count
    };
}

#define MAKE_READY(ready, nodes, ties) make_ready(ready, nodes, ties, sizeof(ties) / sizeof *(ties))

/* Zachary 1977, J. Anthropol. Res. 33(4):452-473: 34 members of a karate club, 78 ties. */
#define KARATE_NODES 34
static const struct tie karate[] = {
    { 0, 1, 1 },   { 0, 2, 1 },   { 0, 3, 1 },   { 0, 4, 1 },   { 0, 5, 1 },   { 0, 6, 1 },
    { 0, 7, 1 },   { 0, 8, 1 },   { 0, 10, 1 },  { 0, 11, 1 },  { 0, 12, 1 },  { 0, 13, 1 },
    { 0, 17, 1 },  { 0, 19, 1 },  { 0, 21, 1 },  { 0, 31, 1 },  { 1, 2, 1 },   { 1, 3, 1 },
    { 1, 7, 1 },   { 1, 13, 1 },  { 1, 17, 1 },  { 1, 19, 1 },  { 1, 21, 1 },  { 1, 30, 1 },
    { 2, 3, 1 },   { 2, 7, 1 },   { 2, 8, 1 },   { 2, 9, 1 },   { 2, 13, 1 },  { 2, 27, 1 },
    { 2, 28, 1 },  { 2, 32, 1 },  { 3, 7, 1 },   { 3, 12, 1 },  { 3, 13, 1 },  { 4, 6, 1 },
    { 4, 10, 1 },  { 5, 6, 1 },   { 5, 10, 1 },  { 5, 16, 1 },  { 6, 16, 1 },  { 8, 30, 1 },
    { 8, 32, 1 },  { 8, 33, 1 },  { 9, 33, 1 },  { 13, 33, 1 }, { 14, 32, 1 }, { 14, 33, 1 },
    { 15, 32, 1 }, { 15, 33, 1 }, { 18, 32, 1 }, { 18, 33, 1 }, { 19, 33, 1 }, { 20, 32, 1 },
    { 20, 33, 1 }, { 22, 32, 1 }, { 22, 33, 1 }, { 23, 25, 1 }, { 23, 27, 1 }, { 23, 29, 1 },
    { 23, 32, 1 }, { 23, 33, 1 }, { 24, 25, 1 }, { 24, 27, 1 }, { 24, 31, 1 }, { 25, 31, 1 },
    { 26, 29, 1 }, { 26, 33, 1 }, { 27, 33, 1 }, { 28, 31, 1 }, { 28, 33, 1 }, { 29, 32, 1 },
    { 29, 33, 1 }, { 30, 32, 1 }, { 30, 33, 1 }, { 31, 32, 1 }, { 31, 33, 1 }, { 32, 33, 1 },
};

/* Analyses by one measure only; the scores are those of the analysis. Nothing but the network, the
 * starts and what numbers a measure takes is looked at in `how`. */
static inline const double *scores_in(dgg_analysis *analysis, const struct ready *ready,
                                      const char *measure, dgg_analysis_options how)
{
    const char *const measures[] = { measure, NULL };
    how.measures = measures;
    how.communities = "components";
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(analysis, &ready->graph, &how, NULL), DGG_OK);
    const double *scores = dgg_analysis_score(analysis, measure);
    CU_ASSERT_PTR_NOT_NULL_FATAL(scores);
    return scores;
}

static inline const double *scores_of(dgg_analysis *analysis, const struct ready *ready,
                                      const char *measure)
{
    return scores_in(analysis, ready, measure, (dgg_analysis_options){ 0 });
}

/* All scores of a measure must be these; NAN is none. */
static inline void check_scores_in(const char *measure, const struct ready *ready,
                                   const double *wanted, dgg_analysis_options how)
{
    dgg_analysis analysis = { 0 };
    size_t count = ready->graph.node_count;
    const double *scores = scores_in(&analysis, ready, measure, how);
    for (size_t i = 0; i < count; i++) {
        if (isnan(wanted[i])) {
            CU_ASSERT_TRUE(isnan(scores[i]));
        } else {
            CU_ASSERT_DOUBLE_EQUAL(scores[i], wanted[i], 1e-12 * (1 + fabs(wanted[i])));
        }
    }
    dgg_analysis_destroy(&analysis);
}

static inline void check_scores(const char *measure, const struct ready *ready,
                                const double *wanted)
{
    check_scores_in(measure, ready, wanted, (dgg_analysis_options){ 0 });
}

/* Ties lead from the first to the other. */
#define ONE_WAY ((dgg_analysis_options){ .network = "citation" })

/* Asks for a measure that must be refused, for that reason. */
static inline bool refuses(const char *measure, const struct ready *ready, dgg_analysis_options how,
                           const char *because)
{
    const char *const measures[] = { measure, NULL };
    dgg_analysis analysis = { 0 };
    dgg_error error = { 0 };
    how.measures = measures;
    dgg_status status = dgg_analysis_init(&analysis, &ready->graph, &how, &error);
    dgg_analysis_destroy(&analysis);
    return status == DGG_BAD_REQUEST && strstr(error.message, because) != NULL;
}

/* Computes a measure where the n-th allocation is refused. */
static inline dgg_status refuse_in_network(const char *measure, const struct ready *ready,
                                           dgg_analysis_options how)
{
    const char *const measures[] = { measure, NULL };
    dgg_analysis analysis = { 0 };
    how.measures = measures;
    how.communities = "components";
    dgg_status status = dgg_analysis_init(&analysis, &ready->graph, &how, NULL);
    dgg_analysis_destroy(&analysis);
    return status;
}

static inline dgg_status refuse_in(const char *measure, const struct ready *ready)
{
    return refuse_in_network(measure, ready, (dgg_analysis_options){ 0 });
}

#endif
