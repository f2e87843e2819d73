/* Links and total link strength, in the words of VOSviewer's manual. */
#include "layouts/tied.h"

#include "base/memory.h"

static size_t keep_strong(dgg_pair *pairs, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (pairs[i].weight > 0) {
            pairs[kept++] = pairs[i];
        }
    }
    return kept;
}

dgg_status dgg_tied_make(dgg_tied *tied, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_pairs_make(graph, &tied->pairs, &tied->pair_count, error));
    DGG_TRY(dgg_grow(&tied->links, graph->node_count + 1, sizeof *tied->links, error));
    DGG_TRY(dgg_grow(&tied->strengths, graph->node_count + 1, sizeof *tied->strengths, error));
    tied->pair_count = keep_strong(tied->pairs, tied->pair_count);
    for (size_t i = 0; i < graph->node_count; i++) {
        tied->links[i] = 0;
        tied->strengths[i] = 0;
    }
    for (size_t i = 0; i < tied->pair_count; i++) {
        const dgg_pair *pair = &tied->pairs[i];
        tied->links[pair->one]++;
        tied->links[pair->other]++;
        tied->strengths[pair->one] += pair->weight;
        tied->strengths[pair->other] += pair->weight;
    }
done:
    return status;
}

void dgg_tied_destroy(dgg_tied *tied)
{
    dgg_release(tied->pairs);
    dgg_release(tied->links);
    dgg_release(tied->strengths);
    *tied = (dgg_tied){ 0 };
}
