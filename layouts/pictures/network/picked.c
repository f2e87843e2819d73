/* The strongest nodes by what is asked, and the strongest ties among them. */
#include "layouts/pictures/network/picked.h"

#include <math.h>
#include <string.h>

#include "base/order.h"

enum { USUAL_TOP = 100, MOST_NODES = 100000, TIES_A_NODE = 4 };

static int by_size(const void *left, const void *right)
{
    const dgg_picked_node *one = left, *other = right;
    int order = (one->size < other->size) - (one->size > other->size);
    return order != 0 ? order : (one->node > other->node) - (one->node < other->node);
}

static int by_weight(const void *left, const void *right)
{
    const dgg_picked_tie *one = left, *other = right;
    int order = (one->weight < other->weight) - (one->weight > other->weight);
    order = order != 0 ? order : (one->from > other->from) - (one->from < other->from);
    return order != 0 ? order : (one->to > other->to) - (one->to < other->to);
}

/* The score that is asked for, else the strength: the sum of the weights of the ties. */
static dgg_status measure(const dgg_picked *picked, double *sizes)
{
    const dgg_graph *graph = picked->analysis->graph;
    const char *wanted = picked->options->size_by;
    const double *scores = wanted != NULL ? dgg_analysis_score(picked->analysis, wanted) : NULL;
    if (wanted != NULL && scores == NULL) {
        return dgg_fail(picked->error, DGG_BAD_REQUEST, 0, "'%.60s' was not measured", wanted);
    }
    for (size_t i = 0; i < graph->node_count; i++) {
        sizes[i] = scores == NULL ? 0 : scores[i] > 0 ? scores[i] : 0;
    }
    for (size_t i = 0; i < graph->link_count && scores == NULL; i++) {
        const dgg_graph_link *link = &graph->links[i];
        double weight = link->source != link->target && link->weight > 0 ? link->weight : 0;
        sizes[link->source] += weight;
        sizes[link->target] += weight;
    }
    return DGG_OK;
}

/* As many as have room with most of their labels: fewer on a narrow page. */
static size_t usual_top(const dgg_picture_options *options)
{
    double share = options->width > 0 ? fmin(options->width / 900, 1) : 1;
    return (size_t)(USUAL_TOP * pow(share, 1.2));
}

static dgg_status pick_nodes(dgg_picked *picked)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = picked->analysis;
    size_t count = analysis->graph->node_count, top = picked->options->top;
    double *sizes = NULL;
    DGG_TRY(dgg_grow(&sizes, count + 1, sizeof *sizes, picked->error));
    DGG_TRY(dgg_grow(&picked->nodes, count + 1, sizeof *picked->nodes, picked->error));
    DGG_TRY(measure(picked, sizes));
    for (uint32_t i = 0; i < count; i++) {
        if (analysis->is_inside[i] && analysis->community[i] > 0) {
            picked->nodes[picked->node_count++] =
                (dgg_picked_node){ .node = i, .size = sizes[i], .group = DGG_DISTINCT_COUNT };
        }
    }
    picked->all_nodes = picked->node_count;
    dgg_sort(picked->nodes, picked->node_count, sizeof *picked->nodes, by_size);
    top = top == 0 ? usual_top(picked->options) : top < MOST_NODES ? top : MOST_NODES;
    picked->node_count = picked->node_count < top ? picked->node_count : top;
    picked->largest = picked->node_count > 0 ? picked->nodes->size : 0;
done:
    dgg_release(sizes);
    return status;
}

static dgg_status add_tie(dgg_picked *picked, uint32_t from, uint32_t to, double weight)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&picked->ties, &picked->tie_room, picked->tie_count + 1,
                        sizeof *picked->ties, picked->error));
    picked->ties[picked->tie_count++] =
        (dgg_picked_tie){ .from = from, .to = to, .weight = weight };
done:
    return status;
}

static dgg_status pick_ties(dgg_picked *picked)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = picked->analysis->graph;
    uint32_t *number = NULL;
    DGG_TRY(dgg_grow(&number, graph->node_count + 1, sizeof *number, picked->error));
    memset(number, 0xFF, (graph->node_count + 1) * sizeof *number);
    for (uint32_t i = 0; i < picked->node_count; i++) {
        number[picked->nodes[i].node] = i;
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        uint32_t from = number[link->source], to = number[link->target];
        if (from != UINT32_MAX && to != UINT32_MAX && from != to && link->weight > 0) {
            DGG_TRY(add_tie(picked, from, to, link->weight));
        }
    }
    picked->all_ties = picked->tie_count;
    dgg_sort(picked->ties, picked->tie_count, sizeof *picked->ties, by_weight);
    size_t most = TIES_A_NODE * picked->node_count;
    picked->drawn_ties = picked->tie_count < most ? picked->tie_count : most;
    for (size_t i = 0; i < picked->drawn_ties; i++) {
        picked->ties[i].is_drawn = true;
    }
    picked->heaviest = picked->tie_count > 0 ? picked->ties->weight : 1;
done:
    dgg_release(number);
    return status;
}

typedef struct counted {
    uint32_t community;
    size_t nodes;
    double size; /* of all its nodes together */
} counted;

static int by_weight_of_all(const void *left, const void *right)
{
    const counted *one = left, *other = right;
    int order = (one->size < other->size) - (one->size > other->size);
    return order != 0 ? order
                      : (one->community > other->community) - (one->community < other->community);
}

/* The communities whose nodes are largest together have colours of their own. */
static dgg_status give_colours(dgg_picked *picked)
{
    dgg_status status = DGG_OK;
    size_t communities = picked->analysis->community_count;
    counted *counts = NULL;
    DGG_TRY(dgg_grow(&counts, communities + 1, sizeof *counts, picked->error));
    for (uint32_t i = 0; i <= communities; i++) {
        counts[i] = (counted){ i, 0, 0 };
    }
    for (size_t i = 0; i < picked->node_count; i++) {
        counted *its = &counts[picked->analysis->community[picked->nodes[i].node]];
        its->nodes++;
        its->size += picked->nodes[i].size;
    }
    dgg_sort(counts, communities + 1, sizeof *counts, by_weight_of_all);
    for (size_t i = 0; i <= communities; i++) {
        if (counts[i].nodes == 0) {
            continue;
        }
        if (picked->group_count < DGG_DISTINCT_COUNT) {
            picked->groups[picked->group_count++] = counts[i].community;
        } else {
            picked->other_groups++;
        }
    }
    for (size_t i = 0; i < picked->node_count; i++) {
        uint32_t community = picked->analysis->community[picked->nodes[i].node];
        for (uint32_t j = 0; j < picked->group_count; j++) {
            picked->nodes[i].group = picked->groups[j] == community ? j : picked->nodes[i].group;
        }
    }
done:
    dgg_release(counts);
    return status;
}

static bool is_record(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

/* Adds the year of a record to what it is linked with. */
static void add_year(const dgg_graph *full, uint32_t record, uint32_t other, double *sums,
                     double *counts)
{
    const dgg_node *node = &full->nodes[record];
    int year = is_record(node->kind) ? full->corpus->papers[node->entry].year : 0;
    if (year > 0 && !is_record(full->nodes[other].kind)) {
        sums[other] += year;
        counts[other] += 1;
    }
}

/* Of a record its own year, of anything else the mean of its records. */
static dgg_status find_years(dgg_picked *picked)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = picked->analysis->graph;
    const dgg_graph *full = graph->full != NULL ? graph->full : graph;
    double *sums = NULL, *counts = NULL;
    DGG_TRY(dgg_grow(&sums, full->node_count + 1, sizeof *sums, picked->error));
    DGG_TRY(dgg_grow(&counts, full->node_count + 1, sizeof *counts, picked->error));
    for (size_t i = 0; i < full->node_count; i++) {
        const dgg_node *node = &full->nodes[i];
        int year = is_record(node->kind) ? full->corpus->papers[node->entry].year : 0;
        sums[i] = year;
        counts[i] = year > 0;
    }
    for (size_t i = 0; i < full->link_count; i++) {
        const dgg_graph_link *link = &full->links[i];
        add_year(full, link->source, link->target, sums, counts);
        add_year(full, link->target, link->source, sums, counts);
    }
    for (size_t i = 0; i < picked->node_count; i++) {
        uint32_t node = picked->nodes[i].node;
        uint32_t found = graph->full != NULL ? dgg_graph_find(full, graph->nodes[node].id) : node;
        double year = found != UINT32_MAX && counts[found] > 0 ? sums[found] / counts[found] : 0;
        picked->nodes[i].year = year;
        if (year > 0) {
            bool is_first = picked->last_year <= 0;
            picked->first_year = is_first ? year : fmin(picked->first_year, year);
            picked->last_year = is_first ? year : fmax(picked->last_year, year);
        }
    }
done:
    dgg_release(sums);
    dgg_release(counts);
    return status;
}

dgg_status dgg_picked_init(dgg_picked *picked)
{
    dgg_status status = DGG_OK;
    const char *color = picked->options->color_by;
    picked->is_by_year = color != NULL && strcmp(color, "year") == 0;
    picked->seed = picked->analysis->seed;
    DGG_TRY(pick_nodes(picked));
    DGG_TRY(pick_ties(picked));
    if (picked->tie_count == 0) {
        status = dgg_fail(picked->error, DGG_BAD_REQUEST, 0,
                          "the network '%s' has no ties to draw: --network names another one",
                          picked->analysis->network->name);
        goto done;
    }
    DGG_TRY(give_colours(picked));
    DGG_TRY(picked->is_by_year ? find_years(picked) : DGG_OK);
    if (picked->is_by_year && picked->last_year <= 0) {
        status = dgg_fail(picked->error, DGG_BAD_REQUEST, 0,
                          "nothing drawn has a year to be coloured by");
    }
done:
    return status;
}

void dgg_picked_destroy(dgg_picked *picked)
{
    dgg_release(picked->nodes);
    dgg_release(picked->ties);
    *picked = (dgg_picked){ 0 };
}
