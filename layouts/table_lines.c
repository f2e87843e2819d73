/* Rows and columns: counted along the links, then sorted. */
#include "layouts/table_lines.h"

#include "base/memory.h"
#include "base/order.h"

bool dgg_is_record(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

/* The links are sorted by source; behind a stretch that has been met begins that of a later node.
 */
bool dgg_stretch_next(const dgg_graph *graph, dgg_stretch *stretch)
{
    uint32_t node = stretch->is_met ? stretch->paper + 1 : 0;
    while (node < graph->node_count && !dgg_is_record(graph->nodes[node].kind)) {
        node++;
    }
    stretch->start = stretch->end;
    while (stretch->start < graph->link_count && graph->links[stretch->start].source < node) {
        stretch->start++;
    }
    stretch->end = stretch->start;
    while (stretch->end < graph->link_count && graph->links[stretch->end].source == node) {
        stretch->end++;
    }
    stretch->paper = node;
    stretch->is_met = true;
    return node < graph->node_count;
}

/* A line to sort: with all that decides about its place. */
typedef struct candidate {
    dgg_line line;
    dgg_text group; /* of a theme */
    size_t best;    /* of the group: papers of its most discussed theme */
    dgg_text label;
} candidate;

static size_t papers_of(const dgg_line *line)
{
    return line->primary + line->mention;
}

static int compare_groups(const void *left, const void *right)
{
    const candidate *one = left, *two = right;
    int order = dgg_text_compare(one->group, two->group);
    return order ? order
                 : (papers_of(&one->line) < papers_of(&two->line)) -
                       (papers_of(&one->line) > papers_of(&two->line));
}

static int compare_lines(const void *left, const void *right)
{
    const candidate *one = left, *two = right;
    size_t first = papers_of(&one->line), second = papers_of(&two->line);
    if (one->best != two->best) {
        return one->best > two->best ? -1 : 1;
    }
    int order = dgg_text_compare(one->group, two->group);
    order = order ? order : (first < second) - (first > second);
    order = order ? order : dgg_text_compare(one->label, two->label);
    return order ? order : (one->line.node > two->line.node) - (one->line.node < two->line.node);
}

static void sort(candidate *candidates, size_t count)
{
    dgg_sort(candidates, count, sizeof *candidates, compare_groups);
    for (size_t i = 0, first = 0; i < count; i++) {
        first = dgg_text_equal(candidates[first].group, candidates[i].group) ? first : i;
        candidates[i].best = papers_of(&candidates[first].line);
    }
    dgg_sort(candidates, count, sizeof *candidates, compare_lines);
}

static void count_links(const dgg_graph *graph, dgg_link_type type, dgg_line *counts)
{
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        if (link->type == type && dgg_is_record(graph->nodes[link->source].kind)) {
            bool is_mention = link->link != NULL && !link->link->is_primary;
            counts[link->target].primary += !is_mention;
            counts[link->target].mention += is_mention;
        }
    }
}

static candidate candidate_of(const dgg_graph *graph, dgg_line line)
{
    const dgg_node *node = &graph->nodes[line.node];
    candidate made = { .line = line, .label = node->label };
    if (node->kind == DGG_THEME) {
        made.group = graph->corpus->themes[node->entry].group;
    }
    return made;
}

dgg_status dgg_lines_make(const dgg_graph *graph, dgg_link_type type, dgg_line **lines,
                          size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_line *counts = NULL;
    candidate *candidates = NULL;
    size_t found = 0;
    DGG_TRY(dgg_grow(&counts, graph->node_count + 1, sizeof *counts, error));
    DGG_TRY(dgg_grow(&candidates, graph->node_count + 1, sizeof *candidates, error));
    for (uint32_t i = 0; i < graph->node_count; i++) {
        counts[i] = (dgg_line){ .node = i };
    }
    count_links(graph, type, counts);
    for (size_t i = 0; i < graph->node_count; i++) {
        if (papers_of(&counts[i]) > 0) {
            candidates[found++] = candidate_of(graph, counts[i]);
        }
    }
    sort(candidates, found);
    DGG_TRY(dgg_grow(lines, found + 1, sizeof **lines, error));
    for (size_t i = 0; i < found; i++) {
        (*lines)[i] = candidates[i].line;
    }
    (*lines)[found] = (dgg_line){ .node = DGG_NONE };
    *count = found + 1;
done:
    dgg_release(candidates);
    dgg_release(counts);
    return status;
}
