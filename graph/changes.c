/* What is other than in an earlier graph: nodes by their ids, links by their ends. */
#include "graph/changes.h"

#include "base/order.h"
#include "graph/changes/changing.h"

static bool is_compared(dgg_kind kind)
{
    return kind <= DGG_EVENT || kind == DGG_THEME || kind == DGG_LOCATION;
}

dgg_status dgg_changing_add(dgg_changing *c, dgg_change change, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_changes *changes = c->changes;
    DGG_TRY(dgg_arena_copy(&changes->texts, &change.id, error));
    DGG_TRY(dgg_arena_copy(&changes->texts, &change.before, error));
    DGG_TRY(dgg_arena_copy(&changes->texts, &change.after, error));
    DGG_TRY(dgg_reserve(&changes->items, &changes->room, changes->count + 1, sizeof change, error));
    changes->items[changes->count++] = change;
    if (!change.is_community) {
        changes->counts[change.kind][change.change]++;
    }
done:
    return status;
}

static dgg_status compare_node(dgg_changing *c, const dgg_node *node, dgg_error *error)
{
    const dgg_earlier_node *earlier = dgg_earlier_find(c->earlier, node->id);
    dgg_change change = { .kind = node->kind, .id = node->id, .after = node->label };
    change.change = earlier == NULL ? DGG_IS_NEW : DGG_IS_RENAMED;
    change.before = earlier != NULL ? earlier->label : (dgg_text){ 0 };
    bool is_same = earlier != NULL && dgg_text_equal(earlier->label, node->label);
    return is_same || !is_compared(node->kind) ? DGG_OK : dgg_changing_add(c, change, error);
}

static dgg_status compare_nodes(dgg_changing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = c->analysis->graph;
    const dgg_earlier *earlier = c->earlier;
    DGG_TRY(dgg_grow(&c->now, earlier->ids.count + 1, sizeof *c->now, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        DGG_TRY(compare_node(c, &graph->nodes[i], error));
    }
    for (size_t i = 0; i < earlier->ids.count; i++) {
        const dgg_earlier_node *node = &earlier->nodes[i];
        const dgg_change gone = {
            .change = DGG_IS_GONE, .kind = node->kind, .id = node->id, .before = node->label
        };
        c->now[i] = dgg_graph_find(graph, node->id);
        if (c->now[i] == UINT32_MAX && is_compared(node->kind)) {
            DGG_TRY(dgg_changing_add(c, gone, error));
        }
    }
done:
    return status;
}

static int by_node(const void *left, const void *right)
{
    const dgg_change *one = left, *other = right;
    int order = (int)one->kind - (int)other->kind;
    return order != 0 ? order : dgg_text_compare(one->id, other->id);
}

/* A link by its ends among the present nodes. */
typedef struct tie {
    uint32_t source, target;
    dgg_link_type type;
} tie;

static int by_ends(const void *left, const void *right)
{
    const tie *one = left, *other = right;
    int order = (one->source > other->source) - (one->source < other->source);
    order = order != 0 ? order : (one->target > other->target) - (one->target < other->target);
    return order != 0 ? order : (int)one->type - (int)other->type;
}

/* Counts what only one of two sorted rows holds. */
static void compare_ties(dgg_changes *changes, const tie *before, size_t before_count,
                         const tie *after, size_t after_count)
{
    size_t i = 0, j = 0;
    while (i < before_count || j < after_count) {
        int order = i == before_count ? 1 : j == after_count ? -1 : by_ends(&before[i], &after[j]);
        if (order < 0) {
            changes->link_counts[before[i].type][DGG_IS_GONE]++;
        } else if (order > 0) {
            changes->link_counts[after[j].type][DGG_IS_NEW]++;
        }
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
    }
}

/* Links of nodes that are gone are gone with them. */
static size_t gather_before(const dgg_changing *c, tie *ties)
{
    size_t count = 0;
    for (size_t i = 0; i < c->earlier->link_count; i++) {
        const dgg_earlier_link *link = &c->earlier->links[i];
        const tie made = { c->now[link->source], c->now[link->target], link->type };
        if (made.source == UINT32_MAX || made.target == UINT32_MAX) {
            c->changes->link_counts[link->type][DGG_IS_GONE]++;
        } else {
            ties[count++] = made;
        }
    }
    dgg_sort(ties, count, sizeof *ties, by_ends);
    return count;
}

static size_t gather_after(const dgg_graph *graph, tie *ties)
{
    size_t count = 0;
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        if (link->type == DGG_DISCUSSES || link->type == DGG_STUDIES) {
            ties[count++] = (tie){ link->source, link->target, link->type };
        }
    }
    dgg_sort(ties, count, sizeof *ties, by_ends);
    return count;
}

static dgg_status compare_links(dgg_changing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = c->analysis->graph;
    tie *before = NULL, *after = NULL;
    DGG_TRY(dgg_grow(&before, c->earlier->link_count + 1, sizeof *before, error));
    DGG_TRY(dgg_grow(&after, graph->link_count + 1, sizeof *after, error));
    size_t before_count = gather_before(c, before), after_count = gather_after(graph, after);
    compare_ties(c->changes, before, before_count, after, after_count);
done:
    dgg_release(before);
    dgg_release(after);
    return status;
}

dgg_status dgg_changes_find(dgg_changes *changes, const dgg_earlier *earlier,
                            const dgg_analysis *analysis, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_changing c = { .changes = changes, .earlier = earlier, .analysis = analysis };
    if (!earlier->is_there) {
        return DGG_OK;
    }
    DGG_TRY(compare_nodes(&c, error));
    dgg_sort(changes->items, changes->count, sizeof *changes->items, by_node);
    DGG_TRY(compare_links(&c, error));
    DGG_TRY(dgg_changing_communities(&c, error));
done:
    dgg_release(c.now);
    return status;
}

void dgg_changes_destroy(dgg_changes *changes)
{
    dgg_release(changes->items);
    dgg_arena_release(&changes->texts);
    *changes = (dgg_changes){ 0 };
}

bool dgg_changes_any(const dgg_changes *changes)
{
    size_t links = 0;
    for (int type = DGG_DISCUSSES; type <= DGG_STUDIES; type++) {
        links += changes->link_counts[type][DGG_IS_NEW] + changes->link_counts[type][DGG_IS_GONE];
    }
    return changes->count + links > 0;
}
