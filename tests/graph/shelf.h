/* shelf.h - networks by the door that users take, and every measure of the shelf asked of them. */
#ifndef DGG_TEST_SHELF_H
#define DGG_TEST_SHELF_H

#include "graph/network.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/random.h"
#include "graph/ready.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { LONGEST_NAME = 16 };

struct made {
    dgg_corpus corpus;
    dgg_graph graph;
};

static inline dgg_status make(struct made *made, dgg_ready *ready)
{
    dgg_status status = DGG_OK;
    *made = (struct made){ 0 };
    if (ready->node_count > 0) {
        DGG_TRY(dgg_ready_build(ready, &made->corpus, NULL));
    }
    made->corpus.is_settled = made->corpus.is_coded = made->corpus.is_saved = true;
    DGG_TRY(dgg_graph_init(&made->graph, &made->corpus, NULL, NULL));
done:
    dgg_ready_destroy(ready);
    return status;
}

static inline void unmake(struct made *made)
{
    dgg_graph_destroy(&made->graph);
    dgg_corpus_destroy(&made->corpus);
}

/* Nodes of these names; "0", "1" … if there are none. */
static inline void add_nodes(dgg_ready *ready, size_t count, const uint32_t *names)
{
    for (size_t i = 0; i < count; i++) {
        char name[LONGEST_NAME];
        snprintf(name, sizeof name, "%06u", names != NULL ? names[i] : (unsigned)i);
        dgg_entity node = { .id = dgg_text_of(name), .label = dgg_text_of(name) };
        CU_ASSERT_EQUAL_FATAL(dgg_ready_add_node(ready, &node, NULL), DGG_OK);
    }
}

static inline void add_tie(dgg_ready *ready, uint32_t from, uint32_t to, double weight)
{
    dgg_ready_tie tie = { from, to, weight };
    CU_ASSERT_EQUAL_FATAL(dgg_ready_add_tie(ready, &tie, NULL), DGG_OK);
}

static inline dgg_status ask(dgg_analysis *analysis, const struct made *made, const char *network,
                             const dgg_centrality *measure, unsigned threads, dgg_error *error)
{
    const char *const measures[] = { measure->row.name, NULL };
    dgg_analysis_options how = { .network = network,
                                 .communities = "components",
                                 .measures = measures,
                                 .starts = measure->needs_starts ? "000000" : NULL,
                                 .epsilon = .1,
                                 .threads = threads };
    *error = (dgg_error){ 0 };
    return dgg_analysis_init(analysis, &made->graph, &how, error);
}

static inline const dgg_centrality *measure_at(size_t i)
{
    return (const dgg_centrality *)dgg_centralities.rows[i];
}

#endif
