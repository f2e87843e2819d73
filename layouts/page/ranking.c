/* Nodes sorted by community, kind and score. */
#include "layouts/page/ranking.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "layouts/attributes.h"

static int place_of(dgg_kind kind)
{
    static const dgg_kind order[] = { DGG_THEME, DGG_LOCATION, DGG_PAPER, DGG_DOCUMENT, DGG_EVENT };
    int count = (int)(sizeof order / sizeof *order);
    for (int i = 0; i < count; i++) {
        if (order[i] == kind) {
            return i;
        }
    }
    return count + (int)kind;
}

static int compare(const void *left, const void *right)
{
    const dgg_ranked *one = left, *two = right;
    int order = (one->community > two->community) - (one->community < two->community);
    order = order ? order : one->place - two->place;
    order = order ? order : (one->score < two->score) - (one->score > two->score);
    return order ? order : (one->node > two->node) - (one->node < two->node);
}

static const double *scores_of(const dgg_analysis *analysis)
{
    const double *scores = dgg_analysis_score(analysis, "pagerank");
    return scores == NULL && analysis->score_count > 0 ? analysis->scores[0].values : scores;
}

dgg_status dgg_ranking_make(const dgg_analysis *analysis, bool by_community, dgg_ranked **ranked,
                            size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    const double *scores = scores_of(analysis);
    DGG_TRY(dgg_grow(ranked, graph->node_count + 1, sizeof **ranked, error));
    *count = 0;
    for (uint32_t i = 0; i < graph->node_count; i++) {
        if (dgg_is_measured(analysis, i)) {
            double score = scores != NULL && !isnan(scores[i]) ? scores[i] : 0;
            (*ranked)[(*count)++] = (dgg_ranked){
                .node = i,
                .community = by_community ? analysis->community[i] : 0,
                .place = place_of(graph->nodes[i].kind),
                .score = score,
            };
        }
    }
    dgg_sort(*ranked, *count, sizeof **ranked, compare);
done:
    return status;
}
