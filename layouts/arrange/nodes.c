/* Parting pushes each overlapping pair apart along the shorter way; if pushing goes in circles, all
 * is stretched a little, which ends in the end. Dots go to the nearest free place of a spiral. */
#include "layouts/arrange/nodes.h"

#include <math.h>

static const double stretch = 1.04;
static const double dot_gap = 5, spiral_step = 5;

enum { PUSHING_ROUNDS = 60 };

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

/* The middle of what the dot is linked with, of its own group if there is any. */
static dgg_point wanted_place(const dgg_plan *plan, uint32_t dot, dgg_point otherwise)
{
    dgg_point sums[2] = { 0 };
    double counts[2] = { 0 };
    for (size_t i = 0; i < plan->link_count; i++) {
        const dgg_plan_link *link = &plan->links[i];
        uint32_t other = link->from == dot ? link->to : link->from;
        if ((link->from == dot || link->to == dot) && !plan->nodes[other].is_dot) {
            bool is_ours = plan->nodes[other].group == plan->nodes[dot].group;
            sums[is_ours].x += plan->nodes[other].box.centre.x;
            sums[is_ours].y += plan->nodes[other].box.centre.y;
            counts[is_ours]++;
        }
    }
    double count = counts[true];
    return count > 0 ? (dgg_point){ sums[true].x / count, sums[true].y / count } : otherwise;
}

static bool is_free(const dgg_grounds *grounds, uint32_t group, const dgg_box *box, size_t dots)
{
    size_t count = 0, seen = 0;
    const uint32_t *members = members_of(grounds, group, &count);
    for (size_t i = 0; i < count; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[members[i]];
        seen += node->is_dot;
        if ((!node->is_dot || seen <= dots) && dgg_boxes_gap(&node->box, box) < dot_gap) {
            return false;
        }
    }
    return true;
}

void dgg_dots_place(const dgg_grounds *grounds, uint32_t group)
{
    static const double golden_angle = 2.399963229728653;
    size_t count = 0, dots = 0;
    const uint32_t *members = members_of(grounds, group, &count);
    dgg_plan_node *nodes = grounds->plan->nodes;
    dgg_point otherwise = dgg_ground_middle(grounds, group);
    for (size_t i = 0; i < count; i++) {
        dgg_plan_node *dot = &nodes[members[i]];
        if (!dot->is_dot) {
            continue;
        }
        dgg_point wanted = wanted_place(grounds->plan, members[i], otherwise);
        dot->box.centre = wanted;
        for (size_t step = 1; !is_free(grounds, group, &dot->box, dots); step++) {
            double angle = golden_angle * (double)step, far = spiral_step * sqrt((double)step);
            dot->box.centre =
                (dgg_point){ wanted.x + far * cos(angle), wanted.y + far * sin(angle) };
        }
        dots++;
    }
}
