/* Sunflowers: the k-th seed of a head stands at the golden angle times k, at the root of k from the
 * middle (Vogel 1979), which fills a disc evenly. Communities are heads, and stand in rings. */
#include "layouts/spread.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "layouts/rings.h"

static const double golden_angle = 2.399963229728653; /* pi (3 - sqrt 5) */
static const double apart = 1.2; /* Vogel's seeds of unit step are .85 apart at least */
static const double margin = 2;  /* round a head */

typedef struct seed {
    uint32_t group; /* community; 0, without one, stands last */
    uint32_t degree;
    uint32_t node;
} seed;

/* By community, those of none last; in it by falling number of links. */
static int in_order(const void *one, const void *other)
{
    const seed *a = one, *b = other;
    uint32_t first = a->group - 1, second = b->group - 1; /* 0 becomes the largest */
    if (first != second) {
        return first < second ? -1 : 1;
    }
    if (a->degree != b->degree) {
        return a->degree > b->degree ? -1 : 1;
    }
    return a->node < b->node ? -1 : a->node > b->node;
}

static dgg_point at(double radius, double angle)
{
    return (dgg_point){ radius * cos(angle), radius * sin(angle) };
}

static double radius_of(size_t count)
{
    return apart * sqrt((double)count) + margin;
}

static void place_all(const seed *seeds, size_t count, dgg_point *places)
{
    dgg_rings all = { 0 };
    for (size_t first = 0, last = 0; first < count; first = last) {
        while (last < count && seeds[last].group == seeds[first].group) {
            last++;
        }
        dgg_point head = dgg_rings_next(&all, radius_of(last - first));
        for (size_t i = first; i < last; i++) {
            double k = (double)(i - first);
            dgg_point seat = at(apart * sqrt(k), golden_angle * k);
            places[seeds[i].node] = (dgg_point){ head.x + seat.x, head.y + seat.y };
        }
    }
}

dgg_status dgg_spread(const dgg_analysis *analysis, dgg_point *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    seed *seeds = NULL;
    DGG_TRY(dgg_grow(&seeds, graph->node_count + 1, sizeof *seeds, error));
    for (uint32_t i = 0; i < graph->node_count; i++) {
        seeds[i] = (seed){ analysis->community[i], 0, i };
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        seeds[graph->links[i].source].degree++;
        seeds[graph->links[i].target].degree++;
    }
    dgg_sort(seeds, graph->node_count, sizeof *seeds, in_order);
    place_all(seeds, graph->node_count, places);
done:
    dgg_release(seeds);
    return status;
}
