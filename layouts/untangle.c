/* Simulated annealing (Davidson and Harel 1996) of two things only: crossings, and the stress of
 * ways along ties. A node is tried near where it is and near its neighbours. */
#include "layouts/untangle.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "layouts/chance.h"

enum { NO_WAY = UINT16_MAX };

static const double steps = 2.5e8;     /* comparisons in all */
static const double most_tries = 1500; /* of a node */
static const double price = 0.5; /* of all crossings at the start, in all stress at the start */
static const double warmth = 8e-4, coldest = 2e-6;  /* of both together */
static const double widest = 1.5, narrowest = 0.15; /* moves, in ties */

typedef struct tangle {
    const dgg_similarities *of;
    dgg_point *places;
    uint16_t *ways; /* count × count */
    size_t *first;  /* the ties of node i: ties[first[i]] to ties[first[i + 1] - 1] */
    uint32_t *ties;
    uint32_t *row;
    double stress_unit, crossing_unit; /* so that both weigh the same */
} tangle;

static dgg_status make_room(tangle *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = all->of->count, ties = all->of->tie_count;
    DGG_TRY(dgg_grow(&all->ways, count * count + 1, sizeof *all->ways, error));
    DGG_TRY(dgg_grow(&all->first, count + 2, sizeof *all->first, error));
    DGG_TRY(dgg_grow(&all->ties, 2 * ties + 1, sizeof *all->ties, error));
    DGG_TRY(dgg_grow(&all->row, count + 1, sizeof *all->row, error));
    memset(all->first, 0, (count + 2) * sizeof *all->first);
    size_t *ends = all->first + 2;
    for (size_t i = 0; i < ties; i++) {
        ends[all->of->ties[i].from]++;
        ends[all->of->ties[i].to]++;
    }
    for (size_t i = 2; i < count + 2; i++) {
        all->first[i] += all->first[i - 1];
    }
    for (uint32_t i = 0; i < ties; i++) {
        all->ties[all->first[all->of->ties[i].from + 1]++] = i;
        all->ties[all->first[all->of->ties[i].to + 1]++] = i;
    }
done:
    return status;
}

static uint32_t other_end(const tangle *all, uint32_t tie, uint32_t node)
{
    const dgg_similarity *its = &all->of->ties[tie];
    return its->from == node ? its->to : its->from;
}

static void find_ways(tangle *all, uint32_t start)
{
    size_t count = all->of->count, met = 1;
    uint16_t *ways = all->ways + start * count;
    memset(ways, 0xFF, count * sizeof *ways);
    ways[start] = 0;
    all->row[0] = start;
    for (size_t i = 0; i < met; i++) {
        uint32_t node = all->row[i];
        for (size_t j = all->first[node]; j < all->first[node + 1]; j++) {
            uint32_t other = other_end(all, all->ties[j], node);
            if (ways[other] == NO_WAY) {
                ways[other] = (uint16_t)(ways[node] + 1);
                all->row[met++] = other;
            }
        }
    }
}

/* What the distances of one node, standing there, add to the stress. */
static double stress_of(const tangle *all, uint32_t node, dgg_point at)
{
    const uint16_t *ways = all->ways + node * all->of->count;
    double sum = 0;
    for (size_t i = 0; i < all->of->count; i++) {
        double x = at.x - all->places[i].x, y = at.y - all->places[i].y;
        double way = ways[i], off = (sqrt(x * x + y * y) - way) / way;
        sum += way > 0 && way < NO_WAY ? off * off : 0;
    }
    return sum;
}

static double side(dgg_point from, dgg_point to, dgg_point point)
{
    return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

/* How many ties one tie crosses, that would lead from there to another node. */
static double crossed_by(const tangle *all, uint32_t node, dgg_point at, uint32_t other)
{
    dgg_point to = all->places[other];
    dgg_point low = { fmin(at.x, to.x), fmin(at.y, to.y) };
    dgg_point high = { fmax(at.x, to.x), fmax(at.y, to.y) };
    size_t crossed = 0;
    for (size_t i = 0; i < all->of->tie_count; i++) {
        const dgg_similarity *tie = &all->of->ties[i];
        dgg_point a = all->places[tie->from], b = all->places[tie->to];
        if ((a.x < low.x && b.x < low.x) || (a.x > high.x && b.x > high.x) ||
            (a.y < low.y && b.y < low.y) || (a.y > high.y && b.y > high.y) || tie->from == node ||
            tie->to == node || tie->from == other || tie->to == other) {
            continue;
        }
        crossed += (side(at, to, a) < 0) != (side(at, to, b) < 0) &&
                   (side(a, b, at) < 0) != (side(a, b, to) < 0);
    }
    return (double)crossed;
}

static double crossings_of(const tangle *all, uint32_t node, dgg_point at)
{
    double sum = 0;
    for (size_t j = all->first[node]; j < all->first[node + 1]; j++) {
        sum += crossed_by(all, node, at, other_end(all, all->ties[j], node));
    }
    return sum;
}

static double cost_of(const tangle *all, uint32_t node, dgg_point at)
{
    return stress_of(all, node, at) / all->stress_unit +
           crossings_of(all, node, at) / all->crossing_unit;
}

static void set_units(tangle *all)
{
    double stress = 0, crossings = 0;
    for (uint32_t i = 0; i < all->of->count; i++) {
        stress += stress_of(all, i, all->places[i]) / 2;
        crossings += crossings_of(all, i, all->places[i]) / 2;
    }
    all->stress_unit = fmax(stress, 1e-9);
    all->crossing_unit = fmax(crossings, 1) / price;
}

/* Somewhere near where it is, or near one of its neighbours. */
static dgg_point propose(const tangle *all, uint32_t node, double wide, dgg_chance *chance)
{
    dgg_point at = all->places[node];
    size_t first = all->first[node], degree = all->first[node + 1] - first;
    if (degree > 0 && dgg_chance_share(chance) < 0.2) {
        uint32_t tie = all->ties[first + dgg_chance_below(chance, degree)];
        at = all->places[other_end(all, tie, node)];
        wide = 1;
    }
    double x = dgg_chance_share(chance) + dgg_chance_share(chance) - 1;
    double y = dgg_chance_share(chance) + dgg_chance_share(chance) - 1;
    return (dgg_point){ at.x + wide * x, at.y + wide * y };
}

static void anneal(tangle *all)
{
    size_t count = all->of->count;
    double ties = (double)all->of->tie_count;
    double dearness = (double)count + 2 * ties * ties / (double)count;
    int rounds = (int)fmin(steps / (2 * dearness * (double)count), most_tries);
    dgg_chance chance = { all->of->seed };
    for (int round = 0; round < rounds; round++) {
        double share = (double)round / rounds;
        double warm = warmth * pow(coldest / warmth, share);
        double wide = widest * pow(narrowest / widest, share);
        for (size_t i = 0; i < count; i++) {
            uint32_t node = (uint32_t)dgg_chance_below(&chance, count);
            dgg_point there = propose(all, node, wide, &chance);
            double better = cost_of(all, node, all->places[node]) - cost_of(all, node, there);
            if (better > 0 || dgg_chance_share(&chance) < exp(better / warm)) {
                all->places[node] = there;
            }
        }
    }
}

dgg_status dgg_untangle(const dgg_similarities *of, dgg_point *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    tangle all = { .of = of, .places = places };
    DGG_TRY(make_room(&all, error));
    for (uint32_t i = 0; i < of->count; i++) {
        find_ways(&all, i);
    }
    set_units(&all);
    anneal(&all);
done:
    dgg_release(all.ways);
    dgg_release(all.first);
    dgg_release(all.ties);
    dgg_release(all.row);
    return status;
}
