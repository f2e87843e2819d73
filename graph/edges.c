/* Edges in one order: sorted by counting, because a comparing sort of millions takes longer than
 * most measures of them. */
#include "graph/edges.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"

/* Within these, sums of weights and of distances keep their digits. */
static const double smallest_weight = 1e-100, greatest_weight = 1e100;

typedef enum side { FROM, TO } side;

static uint32_t end_of(const dgg_edge *edge, side which)
{
    return which == FROM ? edge->from : edge->to;
}

/* Makes first[v] the number of edges whose end is below v. `first` holds vertices + 1 numbers. */
static void count_ends(const dgg_edge *edges, size_t count, side which, size_t *first,
                       size_t vertices)
{
    memset(first, 0, (vertices + 1) * sizeof *first);
    for (size_t i = 0; i < count; i++) {
        first[end_of(&edges[i], which) + 1]++;
    }
    for (size_t i = 0; i < vertices; i++) {
        first[i + 1] += first[i];
    }
}

/* Those with the same end stay in their order. */
static void sort_by(const dgg_edge *edges, size_t count, side which, size_t *first,
                    dgg_edge *sorted)
{
    for (size_t i = 0; i < count; i++) {
        sorted[first[end_of(&edges[i], which)]++] = edges[i];
    }
}

static int compare_weights(const void *left, const void *right)
{
    const dgg_edge *one = left, *two = right;
    return (one->weight > two->weight) - (one->weight < two->weight);
}

static size_t end_of_run(const dgg_edge *edges, size_t count, size_t begin)
{
    size_t end = begin + 1;
    while (end < count && edges[end].from == edges[begin].from &&
           edges[end].to == edges[begin].to) {
        end++;
    }
    return end;
}

/* Makes one of each run of edges between the same two; returns how many are left. */
static size_t merge(dgg_edge *edges, size_t count)
{
    size_t kept = 0;
    for (size_t begin = 0, end = 0; begin < count; begin = end) {
        end = end_of_run(edges, count, begin);
        dgg_sort(&edges[begin], end - begin, sizeof *edges, compare_weights);
        dgg_edge edge = edges[begin];
        for (size_t i = begin + 1; i < end; i++) {
            edge.weight += edges[i].weight;
        }
        edges[kept++] = edge;
    }
    return kept;
}

static dgg_status check(const dgg_edge *edges, size_t count, dgg_error *error)
{
    if (count >= UINT32_MAX / 2) {
        return dgg_fail(error, DGG_BAD_INPUT, 0,
                        "%zu ties are more than can be measured: ask for a --minimum-weight",
                        count);
    }
    for (size_t i = 0; i < count; i++) {
        if (!(edges[i].weight >= smallest_weight && edges[i].weight <= greatest_weight)) {
            return dgg_fail(error, DGG_BAD_INPUT, 0,
                            "a link of weight %g: scale the weights of "
                            "the network to lie between 1e-100 and 1e100",
                            edges[i].weight);
        }
    }
    return DGG_OK;
}

dgg_status dgg_edges_settle(dgg_edge *edges, size_t *count, size_t vertices, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_edge *room = NULL;
    size_t *first = NULL;
    DGG_TRY(dgg_grow(&room, *count + 1, sizeof *room, error));
    DGG_TRY(dgg_grow(&first, vertices + 1, sizeof *first, error));
    count_ends(edges, *count, TO, first, vertices);
    sort_by(edges, *count, TO, first, room);
    count_ends(room, *count, FROM, first, vertices);
    sort_by(room, *count, FROM, first, edges);
    *count = merge(edges, *count);
    DGG_TRY(check(edges, *count, error));
done:
    dgg_release(room);
    dgg_release(first);
    return status;
}

/* Edges are sorted, so arcs come out sorted by where they lead: first those to smaller vertices. */
dgg_status dgg_edges_lay(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t *next = NULL, vertices = network->vertex_count;
    DGG_TRY(dgg_grow(&network->first_arcs, vertices + 1, sizeof *network->first_arcs, error));
    DGG_TRY(dgg_grow(&next, vertices + 1, sizeof *next, error));
    DGG_TRY(dgg_grow(&network->arcs, 2 * network->edge_count + 1, sizeof *network->arcs, error));
    memset(next, 0, (vertices + 1) * sizeof *next);
    for (size_t i = 0; i < network->edge_count; i++) {
        next[network->edges[i].from + 1]++;
        next[network->edges[i].to + 1]++;
    }
    for (size_t i = 0; i < vertices; i++) {
        next[i + 1] += next[i];
    }
    memcpy(network->first_arcs, next, (vertices + 1) * sizeof *next);
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        network->arcs[next[edge->to]++] = (dgg_arc){ edge->from, (uint32_t)i };
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        const dgg_edge *edge = &network->edges[i];
        network->arcs[next[edge->from]++] = (dgg_arc){ edge->to, (uint32_t)i };
    }
done:
    dgg_release(next);
    return status;
}

dgg_status dgg_edges_lay_directed(dgg_directed *directed, size_t vertices, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t *next = NULL;
    const dgg_edge *edges = directed->edges;
    DGG_TRY(dgg_grow(&directed->first_out, vertices + 1, sizeof *directed->first_out, error));
    DGG_TRY(dgg_grow(&directed->first_in, vertices + 1, sizeof *directed->first_in, error));
    DGG_TRY(dgg_grow(&directed->into, directed->edge_count + 1, sizeof *directed->into, error));
    DGG_TRY(dgg_grow(&next, vertices + 1, sizeof *next, error));
    count_ends(edges, directed->edge_count, FROM, directed->first_out, vertices);
    count_ends(edges, directed->edge_count, TO, directed->first_in, vertices);
    memcpy(next, directed->first_in, (vertices + 1) * sizeof *next);
    for (size_t i = 0; i < directed->edge_count; i++) {
        directed->into[next[edges[i].to]++] = (uint32_t)i;
    }
done:
    dgg_release(next);
    return status;
}
