/* Puts the nodes of a kind in the order of their scores. */
#include "program/commands/rank/ranking.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/kind_path.h"
#include "graph/network.h"

bool dgg_ranking_takes(const dgg_ranking *ranking, dgg_kind kind)
{
    return kind == ranking->kind ||
           (ranking->is_of_cited_works && dgg_kind_path_takes(DGG_REFERENCE, kind));
}

const char *dgg_ranking_one(const dgg_ranking *ranking)
{
    return ranking->is_of_cited_works ? "cited work" : dgg_kind_name(ranking->kind);
}

const char *dgg_ranking_several(const dgg_ranking *ranking)
{
    return ranking->is_of_cited_works ? "cited works" : dgg_kind_plural(ranking->kind);
}

double dgg_ranking_score(const dgg_ranking *ranking, const dgg_row *measure, const dgg_ranked *item)
{
    const double *scores = dgg_analysis_score(ranking->analysis, measure->name);
    return scores != NULL ? scores[item->node - ranking->analysis->graph->nodes] : (double)NAN;
}

static int by_rank(const void *left, const void *right)
{
    const dgg_ranked *first = left, *second = right;
    if (first->rank != second->rank) {
        if (first->rank == 0 || second->rank == 0) {
            return first->rank == 0 ? 1 : -1;
        }
        return first->rank < second->rank ? -1 : 1;
    }
    int order = dgg_text_compare(first->node->label, second->node->label);
    return order != 0 ? order : dgg_text_compare(first->node->id, second->node->id);
}

/* Nodes of equal score are shown together, unless that more than doubles the table. */
static size_t cut(const dgg_ranking *ranking)
{
    size_t top = ranking->top, all = ranking->count + ranking->undefined;
    if (top == 0 || top >= all) {
        return all;
    }
    if (top >= ranking->count) {
        return top;
    }
    size_t shown = top;
    while (shown < ranking->count && ranking->items[shown].rank == ranking->items[top - 1].rank) {
        shown++;
    }
    return shown <= 2 * top ? shown : top;
}

/* Inside the network, or of a measure that looks at none. */
static bool can_have_score(const dgg_ranking *ranking, size_t node)
{
    const dgg_centrality *measure = (const dgg_centrality *)ranking->measure;
    const bool *is_inside = ranking->analysis->is_inside;
    return measure->score_nodes != NULL || (is_inside != NULL && is_inside[node]);
}

static dgg_status collect(dgg_ranking *ranking, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *ranks = NULL;
    const dgg_analysis *analysis = ranking->analysis;
    const dgg_graph *graph = analysis->graph;
    const char *measure = ranking->measure->name;
    const double *scores = dgg_analysis_score(analysis, measure);
    DGG_TRY(dgg_grow(&ranks, graph->node_count + 1, sizeof *ranks, error));
    DGG_TRY(dgg_grow(&ranking->items, graph->node_count + 1, sizeof *ranking->items, error));
    dgg_kinds together = { { false } };
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        together.has[kind] = dgg_ranking_takes(ranking, (dgg_kind)kind);
    }
    DGG_TRY(dgg_analysis_rank_together(analysis, measure, &together, ranks, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        bool is_of_kind = dgg_ranking_takes(ranking, graph->nodes[i].kind);
        bool is_there = ranks[i] > 0 || can_have_score(ranking, i);
        if (is_of_kind && is_there) {
            ranking->items[ranking->count + ranking->undefined] =
                (dgg_ranked){ &graph->nodes[i], ranks[i], scores[i] };
            ranking->count += ranks[i] > 0;
            ranking->undefined += ranks[i] == 0;
        }
        ranking->outside += is_of_kind && !is_there;
    }
    dgg_sort(ranking->items, ranking->count + ranking->undefined, sizeof *ranking->items, by_rank);
    ranking->shown = cut(ranking);
done:
    dgg_release(ranks);
    return status;
}

dgg_status dgg_ranking_fill(dgg_ranking *ranking, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(collect(ranking, error));
    const dgg_row *network = ranking->analysis->network;
    bool can_be_there = dgg_network_takes((const dgg_network_former *)network, ranking->kind);
    if (ranking->count + ranking->undefined == 0 && (ranking->outside > 0 || !can_be_there)) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "no node of the kind %s stands in the network '%s': %s",
                          dgg_kind_name(ranking->kind), network->name, network->summary);
    }
done:
    return status;
}

void dgg_ranking_destroy(dgg_ranking *ranking)
{
    dgg_release(ranking->items);
    *ranking = (dgg_ranking){ 0 };
}
