/* New nodes come to stand where what they are linked with stood. */
#include "layouts/arrange/known.h"

#include <math.h>

static const double far_away = 1.6; /* in roots of the area of the group's nodes */
static const double too_far = 3.2;  /* the same, for all to stay */
static const double room = 40;      /* around each node, for that area */
static const double least_gap = 10; /* between cards, and between grounds, for all to stay */
static const double least_dot_gap = 2;
static const double near_enough = 60, dot_reach = 12; /* what a lone dot, and each more, may need */

bool dgg_known_suffice(const dgg_grounds *grounds)
{
    size_t known = 0;
    for (size_t i = 0; i < grounds->card_count; i++) {
        known += grounds->plan->nodes[grounds->cards[i]].is_known;
    }
    return grounds->card_count > 0 && 2 * known >= grounds->card_count;
}

/* The mean of several places. */
typedef struct mean {
    dgg_point sum;
    double count;
} mean;

static void add(mean *to, dgg_point place)
{
    to->sum = (dgg_point){ to->sum.x + place.x, to->sum.y + place.y };
    to->count++;
}

static dgg_point mean_of(const mean *of)
{
    return (dgg_point){ of->sum.x / of->count, of->sum.y / of->count };
}

static mean known_of_group(const dgg_grounds *grounds, uint32_t group)
{
    mean known = { 0 };
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        if (node->is_known && !node->is_dot) {
            add(&known, node->known);
        }
    }
    return known;
}

static double size_of_group(const dgg_grounds *grounds, uint32_t group)
{
    double area = 0;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        const dgg_box *box = &grounds->plan->nodes[grounds->members[i]].box;
        area += (box->width + room) * (box->height + room);
    }
    return sqrt(area);
}

static double distances_from(const dgg_grounds *grounds, uint32_t group, dgg_point place)
{
    double sum = 0;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        sum += node->is_known ? dgg_distance(place, node->known) : 0;
    }
    return sum;
}

/* The known place that is nearest to all the others: unlike the mean it heeds no stray. */
static dgg_point heart_of(const dgg_grounds *grounds, uint32_t group)
{
    dgg_point heart = { 0 };
    double least = INFINITY;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        double sum = node->is_known ? distances_from(grounds, group, node->known) : INFINITY;
        if (sum < least) {
            least = sum;
            heart = node->known;
        }
    }
    return heart;
}

/* How much of the group stood in that one. */
static double share_of(const dgg_grounds *grounds, uint32_t group, uint32_t known_group)
{
    double area = 0;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        bool is_of_it = node->is_known && node->known_group == known_group;
        area += is_of_it ? node->box.width * node->box.height : 0;
    }
    return area;
}

/* The group in which most of this one stood together; 0 if that is not known. */
static uint32_t origin_of(const dgg_grounds *grounds, uint32_t group)
{
    uint32_t origin = 0;
    double most = 0;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        uint32_t candidate = grounds->plan->nodes[grounds->members[i]].known_group;
        bool is_other = candidate != 0 && candidate != origin;
        double share = is_other ? share_of(grounds, group, candidate) : 0;
        if (share > most) {
            most = share;
            origin = candidate;
        }
    }
    return origin;
}

static bool came_from_elsewhere(const dgg_plan_node *node, uint32_t origin)
{
    return node->known_group != 0 && node->known_group != origin;
}

static void forget_strays(const dgg_grounds *grounds, uint32_t group)
{
    uint32_t origin = origin_of(grounds, group);
    size_t first = grounds->first_member[group], after = grounds->first_member[group + 1];
    for (size_t i = first; i < after; i++) {
        dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        node->is_known = node->is_known && !came_from_elsewhere(node, origin);
    }
    dgg_point heart = heart_of(grounds, group);
    double reach = far_away * size_of_group(grounds, group);
    for (size_t i = first; i < after; i++) {
        dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        node->is_known = node->is_known && dgg_distance(node->known, heart) <= reach;
    }
}

/* The mean of the known places that the node is linked with: of its own group, or of any. */
static mean known_neighbours(const dgg_plan *plan, uint32_t node, bool of_any_group)
{
    mean known = { 0 };
    for (size_t i = 0; i < plan->link_count; i++) {
        const dgg_plan_link *link = &plan->links[i];
        uint32_t other = link->from == node ? link->to : link->from;
        bool is_ours = link->from == node || link->to == node;
        bool is_near = of_any_group || plan->nodes[other].group == plan->nodes[node].group;
        if (is_ours && is_near && plan->nodes[other].is_known) {
            add(&known, plan->nodes[other].known);
        }
    }
    return known;
}

static dgg_point place_for(const dgg_grounds *grounds, uint32_t node)
{
    const dgg_plan *plan = grounds->plan;
    const mean choices[] = { known_neighbours(plan, node, false),
                             known_of_group(grounds, plan->nodes[node].group),
                             known_neighbours(plan, node, true) };
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
        if (choices[i].count > 0) {
            return mean_of(&choices[i]);
        }
    }
    return (dgg_point){ 0 };
}

void dgg_known_recall(dgg_grounds *grounds)
{
    for (uint32_t group = 0; group < grounds->plan->group_count; group++) {
        forget_strays(grounds, group);
    }
    for (size_t i = 0; i < grounds->card_count; i++) {
        uint32_t card = grounds->cards[i];
        dgg_plan_node *node = &grounds->plan->nodes[card];
        node->box.centre = node->is_known ? node->known : place_for(grounds, card);
    }
}

void dgg_known_forget(const dgg_grounds *grounds)
{
    for (size_t i = 0; i < grounds->plan->node_count; i++) {
        grounds->plan->nodes[i].is_known = false;
    }
}

/* By how much the cards of the group have moved, in the mean. */
static dgg_point way_of_group(const dgg_grounds *grounds, uint32_t group)
{
    mean way = { 0 };
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        if (node->is_known && !node->is_dot) {
            add(&way, (dgg_point){ node->box.centre.x - node->known.x,
                                   node->box.centre.y - node->known.y });
        }
    }
    return way.count > 0 ? mean_of(&way) : (dgg_point){ 0 };
}

static size_t dots_of_group(const dgg_grounds *grounds, uint32_t group)
{
    size_t dots = 0;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        dots += grounds->plan->nodes[grounds->members[i]].is_dot;
    }
    return dots;
}

void dgg_known_recall_dots(const dgg_grounds *grounds, uint32_t group)
{
    dgg_point way = way_of_group(grounds, group);
    double reach = near_enough + dot_reach * sqrt((double)dots_of_group(grounds, group));
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        if (node->is_known && node->is_dot) {
            dgg_point place = { node->known.x + way.x, node->known.y + way.y };
            node->is_known = dgg_distance(place, node->box.centre) <= reach;
            node->box.centre = node->is_known ? place : node->box.centre;
        }
    }
}

static bool nodes_have_room(const dgg_grounds *grounds, uint32_t group)
{
    size_t first = grounds->first_member[group], after = grounds->first_member[group + 1];
    for (size_t i = first; i < after; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        for (size_t j = first; j < i; j++) {
            const dgg_plan_node *other = &grounds->plan->nodes[grounds->members[j]];
            double gap = node->is_dot || other->is_dot ? least_dot_gap : least_gap;
            if (dgg_boxes_gap(&node->box, &other->box) < gap) {
                return false;
            }
        }
    }
    return true;
}

/* False if one was in another group, or is so far off that it must have been. */
static bool is_together(const dgg_grounds *grounds, uint32_t group)
{
    uint32_t origin = origin_of(grounds, group);
    dgg_point heart = heart_of(grounds, group);
    double reach = too_far * size_of_group(grounds, group);
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        if (came_from_elsewhere(node, origin) || dgg_distance(node->known, heart) > reach) {
            return false;
        }
    }
    return true;
}

static bool are_all_known(const dgg_plan *plan)
{
    for (size_t i = 0; i < plan->node_count; i++) {
        if (!plan->nodes[i].is_known) {
            return false;
        }
    }
    return true;
}

bool dgg_known_serve(dgg_grounds *grounds)
{
    dgg_plan *plan = grounds->plan;
    bool serves = are_all_known(plan);
    for (uint32_t group = 0; serves && group < plan->group_count; group++) {
        serves = is_together(grounds, group);
    }
    for (size_t i = 0; serves && i < plan->node_count; i++) {
        plan->nodes[i].box.centre = plan->nodes[i].known;
    }
    grounds->has_dots = serves;
    for (uint32_t group = 0; serves && group < plan->group_count; group++) {
        dgg_ground_update(grounds, group);
    }
    for (uint32_t group = 0; serves && group < plan->group_count; group++) {
        serves = nodes_have_room(grounds, group) && dgg_ground_is_free(grounds, group, least_gap);
    }
    grounds->has_dots = serves;
    return serves;
}
