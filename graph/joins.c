/* Steps along a path of kinds are the links that join neighbours on it; a stretch of several steps
 * is their product. */
#include "graph/joins.h"

#include "base/memory.h"

static bool counts(const dgg_stretch *stretch, uint32_t node)
{
    return stretch->counts == NULL || stretch->counts[node] > 0;
}

static bool fits(const dgg_stretch *stretch, dgg_kind wanted, uint32_t node)
{
    return dgg_kind_path_takes(wanted, stretch->graph->nodes[node].kind) && counts(stretch, node);
}

/* A step of the path: between its place `at` and the next one. */
static bool find_pair(const dgg_stretch *stretch, size_t at, const dgg_graph_link *link,
                      dgg_pair *pair)
{
    dgg_kind from = stretch->path->kinds[at], to = stretch->path->kinds[at + 1];
    if (dgg_kind_path_steps(link->type, from, to) && fits(stretch, from, link->source) &&
        fits(stretch, to, link->target)) {
        *pair = (dgg_pair){ link->source, link->target };
        return link->source != link->target;
    }
    if (dgg_kind_path_steps(link->type, to, from) && fits(stretch, from, link->target) &&
        fits(stretch, to, link->source)) {
        *pair = (dgg_pair){ link->target, link->source };
        return link->source != link->target;
    }
    return false;
}

static dgg_status make_step(dgg_incidence *step, const dgg_stretch *stretch, size_t at,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pair *pairs = NULL, pair = { 0 };
    const dgg_graph *graph = stretch->graph;
    size_t count = 0, room = 0;
    for (size_t i = 0; i < graph->link_count; i++) {
        if (find_pair(stretch, at, &graph->links[i], &pair)) {
            DGG_TRY(dgg_reserve(&pairs, &room, count + 1, sizeof *pairs, error));
            pairs[count++] = pair;
        }
    }
    DGG_TRY(dgg_incidence_init(step, graph->node_count, pairs, count, error));
done:
    dgg_release(pairs);
    return status;
}

/* Every node of the kind reaches itself. */
static dgg_status make_identity(dgg_incidence *joins, const dgg_stretch *stretch, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pair *pairs = NULL;
    const dgg_graph *graph = stretch->graph;
    size_t count = 0;
    DGG_TRY(dgg_grow(&pairs, graph->node_count + 1, sizeof *pairs, error));
    for (uint32_t i = 0; i < graph->node_count; i++) {
        if (fits(stretch, stretch->path->kinds[stretch->begin], i)) {
            pairs[count++] = (dgg_pair){ i, i };
        }
    }
    DGG_TRY(dgg_incidence_init(joins, graph->node_count, pairs, count, error));
done:
    dgg_release(pairs);
    return status;
}

dgg_status dgg_joins_init(dgg_incidence *joins, const dgg_stretch *stretch, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_incidence so_far = { 0 }, step = { 0 };
    *joins = (dgg_incidence){ 0 };
    if (stretch->begin == stretch->end) {
        return make_identity(joins, stretch, error);
    }
    DGG_TRY(make_step(&so_far, stretch, stretch->begin, error));
    for (size_t at = stretch->begin + 1; at < stretch->end; at++) {
        dgg_incidence longer = { 0 };
        DGG_TRY(make_step(&step, stretch, at, error));
        DGG_TRY(dgg_incidence_compose(&longer, &so_far, &step, error));
        dgg_incidence_destroy(&so_far);
        dgg_incidence_destroy(&step);
        so_far = longer;
    }
    *joins = so_far;
    so_far = (dgg_incidence){ 0 };
done:
    dgg_incidence_destroy(&so_far);
    dgg_incidence_destroy(&step);
    return status;
}
