/* Lengths of ties, 1 / weight, without rounding. Points and counts are multiples of one number:
 * weights are whole numbers u of it. With the least common multiple L of all u, the lengths L / u
 * are whole numbers too, and their sums are exact in doubles up to 2^53. So 1/3 + 1/6 is 1/2. */
#include "graph/paths/lengths.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"

static const double largest_exact = 9007199254740992.; /* 2^53 */

/* What weights may be whole multiples of 1 over: points come in halves, shares of n in 1/n. */
static const double parts[] = { 1,  2,  4,   8,    16,   32,    64,    128,
                                10, 60, 100, 1000, 2520, 10000, 27720, 1000000 };

/* The whole number that weight * part is but for rounding; 0 if it is none. */
static double whole_of(double weight, double part)
{
    double scaled = weight * part;
    if (!(scaled >= .5 && scaled < largest_exact)) {
        return 0;
    }
    double whole = (double)(uint64_t)(scaled + .5);
    return fabs(scaled - whole) <= 1e-12 * scaled ? whole : 0;
}

static double part_of(const dgg_network *network)
{
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t edge = 0;
        while (edge < network->edge_count && whole_of(network->edges[edge].weight, parts[i]) > 0) {
            edge++;
        }
        if (edge == network->edge_count) {
            return parts[i];
        }
    }
    return 0;
}

static uint64_t greatest_divisor(uint64_t left, uint64_t right)
{
    while (right > 0) {
        uint64_t rest = left % right;
        left = right;
        right = rest;
    }
    return left;
}

/* The least common multiple of all whole numbers; 0 if it is too large to be exact. */
static double common_multiple(const dgg_network *network, double part)
{
    uint64_t multiple = 1; /* never 0, and no whole number is */
    for (size_t i = 0; i < network->edge_count; i++) {
        uint64_t whole = (uint64_t)whole_of(network->edges[i].weight, part);
        uint64_t divisor = greatest_divisor(multiple, whole);
        if (divisor == 0 || multiple == 0 || whole / divisor > (uint64_t)largest_exact / multiple) {
            return 0;
        }
        multiple *= whole / divisor;
    }
    return (double)multiple;
}

/* No shortest path has more ties than twice the levels of a walk over its component. `seen` has
 * room for every vertex, and so has `waiting`. */
static size_t walk_levels(const dgg_network *network, uint32_t start, bool *seen, uint32_t *waiting)
{
    size_t levels = 0, done = 0, count = 0, end_of_level = 1;
    waiting[count++] = start;
    seen[start] = true;
    while (done < count) {
        uint32_t vertex = waiting[done++];
        for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
            uint32_t next = network->arcs[a].to;
            if (!seen[next]) {
                seen[next] = true;
                waiting[count++] = next;
            }
        }
        if (done == end_of_level && done < count) {
            levels++;
            end_of_level = count;
        }
    }
    return levels;
}

static dgg_status most_ties(const dgg_network *network, double *most, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool *seen = NULL;
    uint32_t *waiting = NULL;
    size_t levels = 0;
    DGG_TRY(dgg_grow(&seen, network->vertex_count, sizeof *seen, error));
    DGG_TRY(dgg_grow(&waiting, network->vertex_count, sizeof *waiting, error));
    memset(seen, 0, network->vertex_count * sizeof *seen);
    for (uint32_t i = 0; i < network->vertex_count; i++) {
        size_t here = seen[i] ? 0 : walk_levels(network, i, seen, waiting);
        levels = here > levels ? here : levels;
    }
    *most = 2 * (double)levels;
done:
    dgg_release(seen);
    dgg_release(waiting);
    return status;
}

static bool are_equal(const dgg_network *network)
{
    for (size_t i = 1; i < network->edge_count; i++) {
        if (network->edges[i].weight != network->edges[0].weight) {
            return false;
        }
    }
    return true;
}

dgg_status dgg_lengths_init(dgg_lengths *lengths, const dgg_network *network, dgg_error *error)
{
    *lengths = (dgg_lengths){ .unit = 1, .are_exact = true };
    if (are_equal(network)) {
        lengths->unit = network->edge_count > 0 ? 1 / network->edges[0].weight : 1;
        return DGG_OK;
    }
    dgg_status status = DGG_OK;
    double part = part_of(network), most = 0, longest = 0;
    double multiple = part > 0 ? common_multiple(network, part) : 0;
    DGG_TRY(dgg_grow(&lengths->of_edges, network->edge_count, sizeof(double), error));
    for (size_t i = 0; i < network->edge_count; i++) {
        double weight = network->edges[i].weight;
        double length = multiple > 0 ? multiple / whole_of(weight, part) : 1 / weight;
        lengths->of_edges[i] = length;
        longest = length > longest ? length : longest;
    }
    DGG_TRY(most_ties(network, &most, error));
    lengths->are_exact = multiple > 0 && most * longest <= largest_exact;
    lengths->unit = multiple > 0 ? part / multiple : 1;
done:
    if (status != DGG_OK) {
        dgg_lengths_destroy(lengths);
    }
    return status;
}

void dgg_lengths_destroy(dgg_lengths *lengths)
{
    dgg_release(lengths->of_edges);
    *lengths = (dgg_lengths){ 0 };
}
