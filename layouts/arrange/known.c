/* New nodes come to stand where what they are linked with stood. */
#include "layouts/arrange/known.h"

#include <math.h>

static const double far_away = 1.6; /* in roots of the area of the group's nodes */
static const double too_far = 3.2;  /* the same, for all to stay */
static const double room = 40;      /* around each node, for that area */
static const double least_gap = 10; /* between cards, and between grounds, for all to stay */
static const double least_dot_gap = 2;

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

static void forget_strays(const dgg_grounds *grounds, uint32_t group)
{
    dgg_point heart = heart_of(grounds, group);
    double reach = far_away * size_of_group(grounds, group);
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
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

/* False if one is so far off that it must have been in another group. */
static bool is_together(const dgg_grounds *grounds, uint32_t group)
{
    dgg_point heart = heart_of(grounds, group);
    double reach = too_far * size_of_group(grounds, group);
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        if (dgg_distance(grounds->plan->nodes[grounds->members[i]].known, heart) > reach) {
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
