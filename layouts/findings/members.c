/* Sorts the nodes of the network by community and PageRank. */
#include "layouts/findings/members.h"

#include "base/memory.h"
#include "base/order.h"
#include "layouts/attributes.h"
#include "layouts/table_lines.h"

/* What is compared; labels belong to the graph. */
typedef struct sorted {
    dgg_member member;
    const dgg_node *node;
} sorted;

static int by_score(const void *left, const void *right)
{
    const sorted *first = left, *second = right;
    /* No community stands behind all of them. */
    uint32_t one = first->member.community - 1, other = second->member.community - 1;
    if (one != other) {
        return one < other ? -1 : 1;
    }
    if (first->member.score != second->member.score) {
        return first->member.score > second->member.score ? -1 : 1;
    }
    int order = dgg_text_compare(first->node->label, second->node->label);
    return order != 0 ? order : dgg_text_compare(first->node->id, second->node->id);
}

dgg_status dgg_members_init(dgg_members *members, const dgg_analysis *analysis, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    const double *scores = dgg_analysis_score(analysis, "pagerank");
    sorted *all = NULL;
    size_t count = 0;
    members->graph = graph;
    DGG_TRY(dgg_grow(&all, graph->node_count + 1, sizeof *all, error));
    DGG_TRY(dgg_grow(&members->items, graph->node_count + 1, sizeof *members->items, error));
    for (uint32_t i = 0; i < graph->node_count && scores != NULL; i++) {
        if (dgg_is_measured(analysis, i)) {
            all[count++] = (sorted){ { i, analysis->community[i], scores[i] }, &graph->nodes[i] };
        }
    }
    dgg_sort(all, count, sizeof *all, by_score);
    for (size_t i = 0; i < count; i++) {
        members->items[i] = all[i].member;
    }
    members->count = count;
done:
    dgg_release(all);
    return status;
}

void dgg_members_destroy(dgg_members *members)
{
    dgg_release(members->items);
    *members = (dgg_members){ 0 };
}

size_t dgg_members_of(const dgg_members *members, uint32_t community, size_t *first)
{
    size_t count = 0;
    *first = 0;
    while (*first < members->count && members->items[*first].community != community) {
        (*first)++;
    }
    while (*first + count < members->count &&
           members->items[*first + count].community == community) {
        count++;
    }
    return count;
}

dgg_text dgg_member_name(const dgg_corpus *corpus, const dgg_node *node)
{
    if (!dgg_is_record(node->kind) || node->label_is_inferred) {
        return node->label;
    }
    const dgg_paper *paper = &corpus->papers[node->entry];
    return paper->label.length > 0 ? paper->label : paper->title;
}

size_t dgg_members_count(const dgg_members *members, size_t first, size_t count, dgg_kind kind)
{
    size_t found = 0;
    for (size_t i = first; i < first + count; i++) {
        dgg_kind its = members->graph->nodes[members->items[i].node].kind;
        found += its == kind || (kind == DGG_PAPER && dgg_is_record(its)) ? 1 : 0;
    }
    return found;
}
