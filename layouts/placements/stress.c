/* Stress: the distances on the picture should be those along the links. Pairs are moved together or
 * apart one by one, by smaller and smaller steps (Zheng, Pawar and Goodman 2018). Nodes of
 * different groups keep at least as far apart as their groups are large. */
#include <math.h>

#include "base/memory.h"
#include "layouts/chance.h"
#include "layouts/placements.h"

static const double squeeze = 1.55; /* labels are wide: all is laid out narrower, then stretched */
static const double gap = 16;       /* between linked nodes */
static const double between_groups = 2; /* links between groups are longer by this */
static const double looseness = 0.62;   /* radius of a group, in roots of its area */
static const double last_step = 0.02;

enum { ROUNDS = 40, ATTEMPTS = 12 };

typedef struct stress {
    const dgg_plan *plan;
    uint32_t *nodes; /* of the plan: those that are no dots */
    size_t count;
    double *distances; /* count × count */
    double *radius;    /* of groups */
    dgg_point *places;
    size_t *pairs; /* row * count + column, for row < column, in the order they are moved */
    size_t pair_count;
} stress;

static const dgg_plan_node *node_of(const stress *layout, size_t i)
{
    return &layout->plan->nodes[layout->nodes[i]];
}

static double extent(const dgg_plan_node *node)
{
    return (node->box.width / squeeze + node->box.height) / 4;
}

static dgg_status make_room(stress *layout, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_plan *plan = layout->plan;
    DGG_TRY(dgg_grow(&layout->nodes, plan->node_count + 1, sizeof *layout->nodes, error));
    for (uint32_t i = 0; i < plan->node_count; i++) {
        if (!plan->nodes[i].is_dot) {
            layout->nodes[layout->count++] = i;
        }
    }
    size_t square = layout->count * layout->count + 1;
    DGG_TRY(dgg_grow(&layout->distances, square, sizeof *layout->distances, error));
    DGG_TRY(dgg_grow(&layout->pairs, square, sizeof *layout->pairs, error));
    DGG_TRY(dgg_grow(&layout->places, layout->count + 1, sizeof *layout->places, error));
    DGG_TRY(dgg_grow(&layout->radius, plan->group_count + 1, sizeof *layout->radius, error));
    for (size_t i = 0; i < plan->group_count; i++) {
        layout->radius[i] = 0;
    }
    for (size_t i = 0; i < plan->node_count; i++) {
        const dgg_box *box = &plan->nodes[i].box;
        layout->radius[plan->nodes[i].group] += (box->width + gap) * (box->height + gap) / squeeze;
    }
    for (size_t i = 0; i < plan->group_count; i++) {
        layout->radius[i] = looseness * sqrt(layout->radius[i] * 2);
    }
done:
    return status;
}

/* Where the node of the plan stands in the layout; count for a dot. */
static size_t index_of(const stress *layout, uint32_t node)
{
    size_t low = 0, high = layout->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (layout->nodes[middle] < node) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < layout->count && layout->nodes[low] == node ? low : layout->count;
}

static void set_links(stress *layout)
{
    size_t count = layout->count;
    for (size_t i = 0; i < count * count; i++) {
        layout->distances[i] = i / count == i % count ? 0 : INFINITY;
    }
    for (size_t i = 0; i < layout->plan->link_count; i++) {
        size_t from = index_of(layout, layout->plan->links[i].from);
        size_t to = index_of(layout, layout->plan->links[i].to);
        if (from < count && to < count && from != to) {
            const dgg_plan_node *one = node_of(layout, from), *other = node_of(layout, to);
            double length = gap + extent(one) + extent(other);
            length *= one->group == other->group ? 1 : between_groups;
            layout->distances[from * count + to] = length;
            layout->distances[to * count + from] = length;
        }
    }
}

/* The ways from one node that are shorter over another. */
static void shorten_ways(stress *layout, size_t from, size_t over)
{
    size_t count = layout->count;
    double *ways = layout->distances + from * count, *further = layout->distances + over * count;
    for (size_t to = 0; to < count; to++) {
        double way = ways[over] + further[to];
        ways[to] = way < ways[to] ? way : ways[to];
    }
}

/* Floyd and Warshall: the lengths of the shortest ways. */
static void set_ways(stress *layout)
{
    for (size_t over = 0; over < layout->count; over++) {
        for (size_t from = 0; from < layout->count; from++) {
            shorten_ways(layout, from, over);
        }
    }
}

static void fit_groups(stress *layout)
{
    size_t count = layout->count;
    for (size_t from = 0; from < count; from++) {
        for (size_t to = 0; to < count; to++) {
            double *distance = &layout->distances[from * count + to];
            uint32_t one = node_of(layout, from)->group, other = node_of(layout, to)->group;
            double least = layout->radius[one] + layout->radius[other];
            if (one != other) {
                *distance = *distance < INFINITY ? fmax(*distance, least) : least;
            } else if (from != to) {
                *distance = fmin(*distance, 2 * layout->radius[one]);
            }
            if (from < to) {
                layout->pairs[layout->pair_count++] = from * count + to;
            }
        }
    }
}

static void move_pair(stress *layout, size_t pair, double step)
{
    dgg_point *one = &layout->places[pair / layout->count];
    dgg_point *other = &layout->places[pair % layout->count];
    double wanted = layout->distances[pair], is = dgg_distance(*one, *other);
    double share = fmin(step / (wanted * wanted), 1);
    double x = is > 0 ? (one->x - other->x) / is : 1, y = is > 0 ? (one->y - other->y) / is : 0;
    double way = share * (wanted - is) / 2;
    one->x += way * x;
    one->y += way * y;
    other->x -= way * x;
    other->y -= way * y;
}

static void settle(stress *layout, dgg_chance *chance)
{
    double longest = 0, shortest = INFINITY;
    for (size_t i = 0; i < layout->pair_count; i++) {
        longest = fmax(longest, layout->distances[layout->pairs[i]]);
        shortest = fmin(shortest, layout->distances[layout->pairs[i]]);
    }
    for (size_t i = 0; i < layout->count; i++) {
        layout->places[i] =
            (dgg_point){ longest * dgg_chance_share(chance), longest * dgg_chance_share(chance) };
    }
    double step = longest * longest, last = last_step * shortest * shortest;
    double shrinks = pow(last / step, 1.0 / (ROUNDS - 1));
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = layout->pair_count; i-- > 0;) {
            size_t other = dgg_chance_below(chance, i + 1), pair = layout->pairs[other];
            layout->pairs[other] = layout->pairs[i];
            layout->pairs[i] = pair;
            move_pair(layout, pair, step);
        }
        step *= shrinks;
    }
}

static dgg_status place(dgg_plan *plan, unsigned attempt, dgg_error *error)
{
    dgg_status status = DGG_OK;
    stress layout = { .plan = plan };
    dgg_chance chance = { plan->seed + ((uint64_t)attempt << 32) };
    DGG_TRY(make_room(&layout, error));
    set_links(&layout);
    set_ways(&layout);
    fit_groups(&layout);
    settle(&layout, &chance);
    for (size_t i = 0; i < layout.count; i++) {
        plan->nodes[layout.nodes[i]].box.centre =
            (dgg_point){ layout.places[i].x * squeeze, layout.places[i].y };
    }
done:
    dgg_release(layout.nodes);
    dgg_release(layout.distances);
    dgg_release(layout.pairs);
    dgg_release(layout.places);
    dgg_release(layout.radius);
    return status;
}

const dgg_placement dgg_placement_stress = {
    { .name = "stress",
      .summary = "distances as along the links, by small steps; our own",
      .source = "Zheng, Pawar and Goodman 2018" },
    .place = place,
    .attempts = ATTEMPTS,
};
