/* Ranks: the place of each node among those of its kind. */
#include "graph/analysis.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"

struct entrant {
    dgg_kind kind;
    double score;
    uint32_t node;
};

static int compare_entrants(const void *left, const void *right)
{
    const struct entrant *one = left, *two = right;
    if (one->kind != two->kind) {
        return one->kind < two->kind ? -1 : 1;
    }
    if (one->score != two->score) {
        return one->score > two->score ? -1 : 1;
    }
    return one->node < two->node ? -1 : one->node > two->node;
}

/* Scores of nodes that stand alike come out of sums in different orders. */
static bool share_a_place(const struct entrant *one, const struct entrant *two)
{
    double left = fabs(one->score), right = fabs(two->score), size = left > right ? left : right;
    return one->kind == two->kind && fabs(one->score - two->score) <= 1e-12 * size;
}

static void give_places(const struct entrant *entrants, size_t count, uint32_t *ranks)
{
    size_t first_of_kind = 0, first_of_place = 0;
    for (size_t i = 0; i < count; i++) {
        if (entrants[i].kind != entrants[first_of_kind].kind) {
            first_of_kind = i;
        }
        if (!share_a_place(&entrants[first_of_place], &entrants[i])) {
            first_of_place = i;
        }
        ranks[entrants[i].node] = (uint32_t)(first_of_place - first_of_kind) + 1;
    }
}

dgg_status dgg_analysis_rank(const dgg_analysis *analysis, const char *measure, uint32_t *ranks,
                             dgg_error *error)
{
    return dgg_analysis_rank_together(analysis, measure, &(dgg_kinds){ { false } }, ranks, error);
}

dgg_status dgg_analysis_rank_together(const dgg_analysis *analysis, const char *measure,
                                      const dgg_kinds *together, uint32_t *ranks, dgg_error *error)
{
    const double *scores = dgg_analysis_score(analysis, measure);
    if (scores == NULL && dgg_shelf_find(&dgg_centralities, measure, error) == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (scores == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "'%s' was not among the measures asked for",
                        measure);
    }
    dgg_status status = DGG_OK;
    struct entrant *entrants = NULL;
    size_t count = 0, nodes = analysis->graph->node_count;
    DGG_TRY(dgg_grow(&entrants, nodes + 1, sizeof *entrants, error));
    for (size_t i = 0; i < nodes; i++) {
        ranks[i] = 0;
        dgg_kind kind = analysis->graph->nodes[i].kind;
        if (!isnan(scores[i])) {
            kind = together->has[kind] ? DGG_KIND_COUNT : kind;
            entrants[count++] = (struct entrant){ kind, scores[i], (uint32_t)i };
        }
    }
    dgg_sort(entrants, count, sizeof *entrants, compare_entrants);
    give_places(entrants, count, ranks);
done:
    dgg_release(entrants);
    return status;
}
