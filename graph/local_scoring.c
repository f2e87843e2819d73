/* One part of the local scores, spread over the nodes of a graph. */
#include "graph/local_scoring.h"

#include <math.h>

static bool is_record(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

dgg_status dgg_local_scoring_fill(const dgg_measuring *asked, dgg_local_part part, double *scores,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_citing citing = { 0 };
    dgg_local_scores local = { 0 };
    const dgg_graph *graph = asked->graph;
    const dgg_corpus *corpus = graph->corpus;
    if (corpus->paper_count == 0 && corpus->nodes.count > 0 && corpus->is_undirected) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "the ties of this ready network have no direction, so none is a citation");
    }
    DGG_TRY(dgg_citing_read(&citing, corpus, asked->is_cited_first, error));
    DGG_TRY(dgg_local_scores_init(&local, corpus, &citing, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        bool has_score = citing.is_ready ? node->kind == DGG_NODE : is_record(node->kind);
        scores[i] = has_score ? part(&local.items[node->entry], local.knows_authors) : NAN;
    }
done:
    dgg_local_scores_destroy(&local);
    dgg_citing_destroy(&citing);
    return status;
}
