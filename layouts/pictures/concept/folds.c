/* Communities share the places by their papers; those of highest PageRank stay. */
#include "layouts/pictures/concept/folds.h"

#include <math.h>
#include <string.h>

#include "base/order.h"

typedef struct foldable {
    double score;
    uint32_t node, community;
} foldable;

/* By community, the strongest first. */
static int by_rank(const void *left, const void *right)
{
    const foldable *one = left, *other = right;
    int order = (one->community > other->community) - (one->community < other->community);
    order = order != 0 ? order : (one->score < other->score) - (one->score > other->score);
    return order != 0 ? order : (one->node > other->node) - (one->node < other->node);
}

/* Papers first row by row; returns how many nodes are no papers. */
static size_t gather(const dgg_concept *map, const bool *is_drawn, foldable *papers, size_t *count)
{
    const dgg_analysis *analysis = map->analysis;
    size_t others = 0;
    for (uint32_t i = 0; i < analysis->graph->node_count; i++) {
        if (is_drawn[i] && dgg_concept_is_paper(analysis->graph->nodes[i].kind)) {
            uint32_t community = analysis->community ? analysis->community[i] : 0;
            papers[(*count)++] = (foldable){ dgg_concept_score(map, i), i, community };
        } else {
            others += is_drawn[i];
        }
    }
    dgg_sort(papers, *count, sizeof *papers, by_rank);
    return others;
}

dgg_status dgg_concept_fold(dgg_concept *map, bool *is_drawn, size_t most, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t nodes = map->analysis->graph->node_count, count = 0;
    foldable *papers = NULL;
    DGG_TRY(dgg_grow(&papers, nodes + 1, sizeof *papers, error));
    DGG_TRY(dgg_grow(&map->folded, map->analysis->community_count + 1, sizeof *map->folded, error));
    memset(map->folded, 0, (map->analysis->community_count + 1) * sizeof *map->folded);
    size_t others = gather(map, is_drawn, papers, &count);
    if (others + count <= most) {
        goto done;
    }
    size_t places = most > others ? most - others : 0, first = 0;
    for (size_t i = 1; i <= count; i++) {
        if (i < count && papers[i].community == papers[first].community) {
            continue;
        }
        size_t its = i - first;
        double share = (double)places * (double)its / (double)count;
        size_t kept = papers[first].community == 0 ? 0 : (size_t)fmax(floor(share), 1);
        for (size_t j = first + kept; j < i; j++) {
            is_drawn[papers[j].node] = false;
            map->folded[papers[j].community]++;
            map->folded_count++;
        }
        first = i;
    }
done:
    dgg_release(papers);
    return status;
}

dgg_status dgg_concept_add_folds(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 1; i <= map->analysis->community_count && map->folded_count > 0; i++) {
        if (map->folded[i] == 0) {
            continue;
        }
        uint32_t node = 0;
        while (map->analysis->community[node] != i ||
               !dgg_concept_is_paper(map->analysis->graph->nodes[node].kind)) {
            node++;
        }
        DGG_TRY(dgg_reserve(&map->nodes, &map->node_room, map->node_count + 1, sizeof *map->nodes,
                            error));
        map->nodes[map->node_count++] = (dgg_concept_node){
            .node = node, .group = DGG_NO_GROUP, .community = i, .detail = DGG_FOLDED
        };
    }
done:
    return status;
}
