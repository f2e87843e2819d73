/* Citations laid side by side from both of their ends, by counting. */
#include "graph/citing.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"

static int compare_arcs(const void *left, const void *right)
{
    const dgg_citation *one = left, *other = right;
    int order = (one->cited > other->cited) - (one->cited < other->cited);
    return order != 0 ? order : (one->citing > other->citing) - (one->citing < other->citing);
}

static void drop_loops_and_repeats(dgg_citing *citing)
{
    size_t kept = 0;
    dgg_citation *arcs = citing->arcs;
    for (size_t i = 0; i < citing->arc_count; i++) {
        if (arcs[i].cited == arcs[i].citing) {
            citing->loop_count++;
        } else if (kept > 0 && compare_arcs(&arcs[kept - 1], &arcs[i]) == 0) {
            citing->repeat_count++;
            citing->times[kept - 1]++;
        } else {
            citing->times[kept] = 1;
            arcs[kept++] = arcs[i];
        }
    }
    citing->arc_count = kept;
}

/* Turns counts, each one place behind its vertex, into where the arcs of a vertex begin. */
static void sum_up(size_t *first, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        first[i + 1] += first[i];
    }
}

static dgg_status lay(dgg_citing *citing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = citing->vertex_count, *next = NULL;
    DGG_TRY(dgg_grow(&citing->times, citing->arc_count + 1, sizeof *citing->times, error));
    drop_loops_and_repeats(citing);
    DGG_TRY(dgg_grow(&citing->first_out, vertices + 1, sizeof *citing->first_out, error));
    DGG_TRY(dgg_grow(&citing->first_in, vertices + 1, sizeof *citing->first_in, error));
    DGG_TRY(dgg_grow(&citing->into, citing->arc_count + 1, sizeof *citing->into, error));
    DGG_TRY(dgg_grow(&next, vertices + 1, sizeof *next, error));
    memset(citing->first_out, 0, (vertices + 1) * sizeof *citing->first_out);
    memset(citing->first_in, 0, (vertices + 1) * sizeof *citing->first_in);
    for (size_t i = 0; i < citing->arc_count; i++) {
        citing->first_out[citing->arcs[i].cited + 1]++;
        citing->first_in[citing->arcs[i].citing + 1]++;
    }
    sum_up(citing->first_out, vertices);
    sum_up(citing->first_in, vertices);
    memcpy(next, citing->first_in, (vertices + 1) * sizeof *next);
    for (size_t i = 0; i < citing->arc_count; i++) {
        citing->into[next[citing->arcs[i].citing]++] = (uint32_t)i;
    }
done:
    dgg_release(next);
    return status;
}

dgg_status dgg_citing_init(dgg_citing *citing, size_t vertex_count, dgg_citation *arcs,
                           size_t arc_count, dgg_error *error)
{
    *citing = (dgg_citing){ .vertex_count = vertex_count, .arcs = arcs, .arc_count = arc_count };
    if (arc_count >= UINT32_MAX) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "more than %u citations", UINT32_MAX);
    }
    dgg_sort(arcs, arc_count, sizeof *arcs, compare_arcs);
    return lay(citing, error);
}

dgg_status dgg_citing_read(dgg_citing *citing, const dgg_corpus *corpus, bool is_cited_first,
                           dgg_error *error)
{
    bool is_ready = corpus->paper_count == 0 && corpus->nodes.count > 0;
    const dgg_links *links = &corpus->links[is_ready ? DGG_LINK : DGG_CITES];
    dgg_citation *arcs = NULL;
    size_t count = 0;
    dgg_status status = dgg_grow(&arcs, links->count + 1, sizeof *arcs, error);
    if (status != DGG_OK) {
        return status;
    }
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        bool turns = is_ready && is_cited_first;
        if (!link->to_reference) {
            arcs[count++] = turns ? (dgg_citation){ .cited = link->from, .citing = link->to }
                                  : (dgg_citation){ .cited = link->to, .citing = link->from };
        }
    }
    size_t vertices = is_ready ? corpus->nodes.count : corpus->paper_count;
    status = dgg_citing_init(citing, vertices, arcs, count, error);
    citing->is_ready = is_ready;
    return status;
}

void dgg_citing_destroy(dgg_citing *citing)
{
    dgg_release(citing->arcs);
    dgg_release(citing->first_out);
    dgg_release(citing->first_in);
    dgg_release(citing->into);
    dgg_release(citing->times);
    *citing = (dgg_citing){ 0 };
}
