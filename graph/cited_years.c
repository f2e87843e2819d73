/* Deviations of the counts of years from the medians around them. */
#include "graph/cited_years.h"

enum { REACH = 2, WINDOW = 2 * REACH + 1 };

static void insert(size_t *sorted, size_t used, size_t value)
{
    while (used > 0 && sorted[used - 1] > value) {
        sorted[used] = sorted[used - 1];
        used--;
    }
    sorted[used] = value;
}

double dgg_cited_years_deviation(const size_t *counts, size_t count, size_t at)
{
    size_t sorted[WINDOW] = { 0 }, used = 0;
    size_t first = at > REACH ? at - REACH : 0;
    for (size_t i = first; i < count && i <= at + REACH; i++) {
        insert(sorted, used++, counts[i]);
    }
    size_t lower = (used - 1) / 2, upper = used / 2; /* the same if they are odd in number */
    return (double)counts[at] - ((double)sorted[lower] + (double)sorted[upper]) / 2;
}

bool dgg_cited_years_is_peak(const size_t *counts, size_t count, size_t at)
{
    double here = dgg_cited_years_deviation(counts, count, at);
    bool is_above_left = at == 0 || here > dgg_cited_years_deviation(counts, count, at - 1);
    bool is_above_right =
        at + 1 == count || here > dgg_cited_years_deviation(counts, count, at + 1);
    return here > 0 && is_above_left && is_above_right;
}
