/* Parting pushes each overlapping pair apart along the shorter way; if pushing goes in circles, all
 * is stretched a little, which ends in the end. Dots go to the nearest free place of a spiral. */
#include "layouts/arrange/nodes.h"

#include <math.h>

static const double stretch = 1.04;
static const double dot_gap = 5, spiral_step = 5;

enum { PUSHING_ROUNDS = 60, SPIRALS = 32 };

static const uint32_t *members_of(const dgg_grounds *grounds, uint32_t group, size_t *count)
{
    *count = grounds->first_member[group + 1] - grounds->first_member[group];
    return grounds->members + grounds->first_member[group];
}

/* Multiplies the distances from the middle of the group. */
static void scale_group(const dgg_grounds *grounds, uint32_t group, double scale)
{
    size_t count = 0;
    const uint32_t *members = members_of(grounds, group, &count);
    dgg_plan_node *nodes = grounds->plan->nodes;
    dgg_point middle = dgg_ground_middle(grounds, group);
    for (size_t i = 0; i < count; i++) {
        dgg_point *centre = &nodes[members[i]].box.centre;
        if (!nodes[members[i]].is_dot) {
            *centre = (dgg_point){ middle.x + scale * (centre->x - middle.x),
                                   middle.y + scale * (centre->y - middle.y) };
        }
    }
}

static bool push(dgg_box *one, dgg_box *other, double gap)
{
    double x = (one->width + other->width) / 2 + gap - fabs(one->centre.x - other->centre.x);
    double y = (one->height + other->height) / 2 + gap - fabs(one->centre.y - other->centre.y);
    if (x <= 0 || y <= 0) {
        return false;
    }
    if (x < y) {
        double way = (one->centre.x < other->centre.x ? -1 : 1) * (x / 2 + 0.01);
        one->centre.x += way;
        other->centre.x -= way;
    } else {
        double way = (one->centre.y < other->centre.y ? -1 : 1) * (y / 2 + 0.01);
        one->centre.y += way;
        other->centre.y -= way;
    }
    return true;
}

/* Pushes each pair once; true if none had to be pushed. */
static bool push_all(const dgg_grounds *grounds, uint32_t group, double gap)
{
    size_t count = 0;
    const uint32_t *members = members_of(grounds, group, &count);
    dgg_plan_node *nodes = grounds->plan->nodes;
    bool is_done = true;
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < i; j++) {
            dgg_plan_node *one = &nodes[members[i]], *other = &nodes[members[j]];
            bool are_cards = !one->is_dot && !other->is_dot;
            is_done = !(are_cards && push(&one->box, &other->box, gap)) && is_done;
        }
    }
    return is_done;
}

void dgg_nodes_part(const dgg_grounds *grounds, uint32_t group, double scale, double gap)
{
    scale_group(grounds, group, scale);
    for (size_t round = 1; !push_all(grounds, group, gap); round++) {
        if (round % PUSHING_ROUNDS == 0) {
            scale_group(grounds, group, stretch);
        }
    }
}

void dgg_dots_aim(const dgg_grounds *grounds)
{
    dgg_plan *plan = grounds->plan;
    dgg_point *sums = grounds->scratch, *counts = grounds->scratch + plan->node_count;
    for (size_t i = 0; i < plan->node_count; i++) {
        sums[i] = counts[i] = (dgg_point){ 0 };
    }
    for (size_t i = 0; i < 2 * plan->link_count; i++) {
        const dgg_plan_link *link = &plan->links[i / 2];
        uint32_t one = i % 2 ? link->from : link->to, other = i % 2 ? link->to : link->from;
        const dgg_plan_node *dot = &plan->nodes[one], *end = &plan->nodes[other];
        if (dot->is_dot && !end->is_dot && dot->group == end->group) {
            sums[one].x += end->box.centre.x;
            sums[one].y += end->box.centre.y;
            counts[one].x++;
        }
    }
    for (size_t i = 0; i < plan->node_count; i++) {
        dgg_plan_node *dot = &plan->nodes[i];
        double count = counts[i].x;
        if (dot->is_dot) {
            dot->box.centre = count > 0 ? (dgg_point){ sums[i].x / count, sums[i].y / count }
                                        : dgg_ground_middle(grounds, dot->group);
        }
    }
}

/* Dots aim at few places: how far the spirals round the latest of them are taken. */
typedef struct spirals {
    dgg_point middles[SPIRALS];
    size_t steps[SPIRALS];
    size_t count;
} spirals;

static size_t *steps_round(spirals *known, dgg_point middle)
{
    size_t first = known->count > SPIRALS ? known->count - SPIRALS : 0;
    for (size_t i = first; i < known->count; i++) {
        dgg_point its = known->middles[i % SPIRALS];
        if (its.x == middle.x && its.y == middle.y) {
            return &known->steps[i % SPIRALS];
        }
    }
    size_t place = known->count++ % SPIRALS;
    known->middles[place] = middle;
    known->steps[place] = 0;
    return &known->steps[place];
}

/* Whether nothing of the group is in the way: cards, and the dots that have their places. These are
 * the first of the row, or, once all known ones have theirs, those and the first of the others. */
static bool is_free(const dgg_grounds *grounds, uint32_t group, const dgg_box *box, size_t dots,
                    bool are_known)
{
    size_t count = 0, seen = 0;
    const uint32_t *members = members_of(grounds, group, &count);
    for (size_t i = 0; i < count; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[members[i]];
        bool is_of_row = node->is_dot && node->is_known == are_known;
        seen += is_of_row;
        bool has_place = !node->is_dot || (is_of_row ? seen <= dots : !are_known);
        if (has_place && dgg_boxes_gap(&node->box, box) < dot_gap) {
            return false;
        }
    }
    return true;
}

static void place_dots(const dgg_grounds *grounds, uint32_t group, bool are_known)
{
    static const double golden_angle = 2.399963229728653;
    spirals known = { 0 };
    size_t count = 0, dots = 0;
    const uint32_t *members = members_of(grounds, group, &count);
    for (size_t i = 0; i < count; i++) {
        dgg_plan_node *dot = &grounds->plan->nodes[members[i]];
        if (!dot->is_dot || dot->is_known != are_known) {
            continue;
        }
        dgg_point middle = dot->box.centre;
        size_t *step = steps_round(&known, middle);
        while (!is_free(grounds, group, &dot->box, dots, are_known)) {
            double angle = golden_angle * (double)++*step, far = spiral_step * sqrt((double)*step);
            dot->box.centre =
                (dgg_point){ middle.x + far * cos(angle), middle.y + far * sin(angle) };
        }
        dots++;
    }
}

void dgg_dots_place(const dgg_grounds *grounds, uint32_t group)
{
    place_dots(grounds, group, true);
    place_dots(grounds, group, false);
}
