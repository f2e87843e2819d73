/* Two partitions: vertices are sorted by both groups, so that each cell of the table of both stands
 * together. Sums run in that order, so that they do not depend on how groups are numbered in
 * memory. */
#include "graph/same_groups.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/order.h"

typedef struct cell {
    uint32_t one, other, vertex;
} cell;

static int by_groups(const void *left, const void *right)
{
    const cell *first = left, *second = right;
    if (first->one != second->one) {
        return first->one < second->one ? -1 : 1;
    }
    if (first->other != second->other) {
        return first->other < second->other ? -1 : 1;
    }
    return first->vertex < second->vertex ? -1 : first->vertex > second->vertex;
}

static int by_number(const void *left, const void *right)
{
    uint32_t first = *(const uint32_t *)left, second = *(const uint32_t *)right;
    return first < second ? -1 : first > second;
}

static double pairs(double count)
{
    return count * (count - 1) / 2;
}

static double entropy(double count, double all)
{
    double share = count / all;
    return share > 0 ? -share * log(share) : 0;
}

/* What the table of both partitions sums up to. */
typedef struct sums {
    double together, one, other; /* pairs in the same cell, group, group */
    double joint, one_entropy, other_entropy;
} sums;

/* Sizes of the groups of a row of group numbers: sorted, then run by run. */
static void sum_groups(uint32_t *groups, size_t count, double *of_pairs, double *of_entropy)
{
    dgg_sort(groups, count, sizeof *groups, by_number);
    for (size_t first = 0, next = 0; first < count; first = next) {
        while (next < count && groups[next] == groups[first]) {
            next++;
        }
        *of_pairs += pairs((double)(next - first));
        *of_entropy += entropy((double)(next - first), (double)count);
    }
}

static void sum_cells(const cell *cells, size_t count, sums *all)
{
    for (size_t first = 0, next = 0; first < count; first = next) {
        while (next < count && cells[next].one == cells[first].one &&
               cells[next].other == cells[first].other) {
            next++;
        }
        all->together += pairs((double)(next - first));
        all->joint += entropy((double)(next - first), (double)count);
    }
}

/* Where a number stands in a sorted row, and how often. */
static double size_of(const uint32_t *sorted, size_t count, uint32_t group)
{
    size_t bounds[2];
    for (size_t upper = 0; upper < 2; upper++) {
        size_t low = 0, high = count;
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            bool is_before = upper ? sorted[middle] <= group : sorted[middle] < group;
            low = is_before ? middle + 1 : low;
            high = is_before ? high : middle;
        }
        bounds[upper] = low;
    }
    return (double)(bounds[1] - bounds[0]);
}

/* `groups` holds the sorted groups of one, then those of the other. */
static void add_alike(const cell *cells, size_t count, const uint32_t *groups, double *alike)
{
    for (size_t first = 0, next = 0; first < count; first = next) {
        double ours = size_of(groups, count, cells[first].one);
        double theirs = size_of(groups + count, count, cells[first].other);
        while (next < count && cells[next].one == cells[first].one &&
               cells[next].other == cells[first].other) {
            next++;
        }
        double both = (double)(next - first);
        for (size_t i = first; i < next; i++) {
            alike[cells[i].vertex] += both / (ours + theirs - both);
        }
    }
}

static void judge(const sums *all, size_t count, dgg_sameness *sameness)
{
    double possible = pairs((double)count);
    double expected = possible > 0 ? all->one * all->other / possible : 0;
    double most = (all->one + all->other) / 2;
    double entropies = all->one_entropy + all->other_entropy;
    double mutual = entropies - all->joint;
    /* No pair is apart, or none together, in both: the same. */
    sameness->rand = most - expected > 0 ? (all->together - expected) / (most - expected) : 1;
    sameness->information = entropies > 0 ? 2 * mutual / entropies : 1;
    sameness->information = sameness->information < 0 ? 0 : sameness->information;
}

dgg_status dgg_same_groups(const uint32_t *one, const uint32_t *other, size_t vertices,
                           dgg_sameness *sameness, dgg_error *error)
{
    dgg_status status = DGG_OK;
    cell *cells = NULL;
    uint32_t *groups = NULL;
    size_t count = 0;
    sums found = { 0 };
    DGG_TRY(dgg_grow(&cells, vertices + 1, sizeof *cells, error));
    DGG_TRY(dgg_grow(&groups, 2 * vertices + 1, sizeof *groups, error));
    for (size_t i = 0; i < vertices; i++) {
        if (one[i] != UINT32_MAX && other[i] != UINT32_MAX) {
            cells[count++] = (cell){ one[i], other[i], (uint32_t)i };
        }
    }
    for (size_t i = 0; i < count; i++) {
        groups[i] = cells[i].one;
        groups[count + i] = cells[i].other;
    }
    dgg_sort(cells, count, sizeof *cells, by_groups);
    sum_cells(cells, count, &found);
    sum_groups(groups, count, &found.one, &found.one_entropy);
    sum_groups(groups + count, count, &found.other, &found.other_entropy);
    sameness->count = count;
    judge(&found, count, sameness);
    if (sameness->alike != NULL) {
        add_alike(cells, count, groups, sameness->alike);
    }
done:
    dgg_release(cells);
    dgg_release(groups);
    return status;
}
