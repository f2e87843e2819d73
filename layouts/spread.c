/* Sunflowers: the k-th seed of a head stands at the golden angle times k, at the root of k from the
 * middle (Vogel 1979), which fills a disc evenly. Communities are heads, and stand in rings. */
#include "layouts/spread.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"

static const double golden_angle = 2.399963229728653; /* pi (3 - sqrt 5) */
static const double apart = 1.2; /* Vogel's seeds of unit step are .85 apart at least */
static const double margin = 2;  /* round a head */
static const double full_circle = 6.283185307179586;

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

/* Rings of heads round the first, largest one: heads of one ring stand side by side on a circle. */
typedef struct rings {
    double covered; /* radius of all rings before */
    double largest; /* radius of the largest head of the ring at hand */
    double turned;  /* how much of its circle is taken */
} rings;

/* Half the angle that a head takes on the circle of the ring at hand. */
static double half_angle(const rings *all, double radius)
{
    return asin(radius / (all->covered + all->largest));
}

static dgg_point next_head(rings *all, double radius)
{
    if (all->covered == 0) {
        all->covered = radius;
        all->turned = INFINITY; /* the first ring begins with the next head */
        return (dgg_point){ 0, 0 };
    }
    if (radius > all->largest || all->turned + 2 * half_angle(all, radius) > full_circle) {
        all->covered += 2 * all->largest;
        all->largest = radius;
        all->turned = 0;
    }
    double half = half_angle(all, radius), angle = all->turned + half;
    all->turned += 2 * half;
    return at(all->covered + all->largest, angle);
}

static void place_all(const seed *seeds, size_t count, dgg_point *places)
{
    rings all = { 0 };
    for (size_t first = 0, last = 0; first < count; first = last) {
        while (last < count && seeds[last].group == seeds[first].group) {
            last++;
        }
        dgg_point head = next_head(&all, radius_of(last - first));
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
