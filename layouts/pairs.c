/* Links that join the same two nodes become one. */
#include "layouts/pairs.h"

#include "base/memory.h"
#include "base/order.h"

/* Those of equal ends by weight, so that sums are the same whatever the order of links. */
static int in_order(const void *first, const void *second)
{
    const dgg_pair *a = first, *b = second;
    if (a->one != b->one) {
        return a->one < b->one ? -1 : 1;
    }
    if (a->other != b->other) {
        return a->other < b->other ? -1 : 1;
    }
    return a->weight < b->weight ? -1 : a->weight > b->weight;
}

static size_t unite(dgg_pair *pairs, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        bool is_same = kept > 0 && pairs[kept - 1].one == pairs[i].one &&
                       pairs[kept - 1].other == pairs[i].other;
        if (is_same) {
            pairs[kept - 1].weight += pairs[i].weight;
        } else {
            pairs[kept++] = pairs[i];
        }
    }
    return kept;
}

dgg_status dgg_pairs_make(const dgg_graph *graph, dgg_pair **pairs, size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *count = 0;
    DGG_TRY(dgg_grow(pairs, graph->link_count + 1, sizeof **pairs, error));
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        bool is_along = link->source < link->target;
        if (link->source != link->target) {
            (*pairs)[(*count)++] =
                (dgg_pair){ is_along ? link->source : link->target,
                            is_along ? link->target : link->source, link->weight };
        }
    }
    dgg_sort(*pairs, *count, sizeof **pairs, in_order);
    *count = unite(*pairs, *count);
done:
    return status;
}

/* Links stand in the order of their ends. */
bool dgg_has_parallel_links(const dgg_graph *graph)
{
    for (size_t i = 1; i < graph->link_count; i++) {
        if (graph->links[i].source == graph->links[i - 1].source &&
            graph->links[i].target == graph->links[i - 1].target) {
            return true;
        }
    }
    return false;
}
