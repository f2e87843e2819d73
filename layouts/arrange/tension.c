/* Long links, links that cross, links under nodes that are not theirs, links under other groups,
 * wasted paper: each has its price, in pixels of link. */
#include "layouts/arrange/tension.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"

static const double price_outside = 0.55; /* of a pixel of a link between groups; inside 1 */
static const double price_hidden = 0.5;
static const double price_crossing = 55;
static const double price_under_node = 140;
static const double price_under_group = 70;
static const double price_astray = 0.9;  /* of a pixel from the middle of the own group */
static const double price_moved = 3;     /* of a pixel from a known place */
static const double price_paper = 7;     /* of a pixel of width or height of the whole */
static const double price_aside = 1;     /* of a pixel between the middles of a group and of all */
static const double price_ground = 1.6;  /* of the root of a ground's area */
static const double wanted_shape = 0.95; /* width for height */
static const double margin = 5;          /* of nodes, for links that pass by */

enum { MOST_LINKS = 260 }; /* for which crossings are looked at */

static dgg_status gather_links(dgg_tension *tension, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_plan *plan = tension->grounds->plan;
    DGG_TRY(dgg_grow(&tension->links, plan->link_count + 1, sizeof *tension->links, error));
    for (uint32_t i = 0; i < plan->link_count; i++) {
        const dgg_plan_link *link = &plan->links[i];
        if (!plan->nodes[link->from].is_dot && !plan->nodes[link->to].is_dot) {
            tension->links[tension->link_count++] = i;
        }
    }
    tension->sees_crossings = tension->link_count <= MOST_LINKS;
done:
    return status;
}

/* Counts, then fills from the end of each node's row. */
static void sort_by_node(dgg_tension *tension)
{
    const dgg_plan *plan = tension->grounds->plan;
    size_t *first = tension->first_touching;
    memset(first, 0, (plan->node_count + 1) * sizeof *first);
    for (size_t i = 0; i < tension->link_count; i++) {
        const dgg_plan_link *link = &plan->links[tension->links[i]];
        first[link->from]++;
        first[link->to]++;
    }
    for (size_t node = 1; node <= plan->node_count; node++) {
        first[node] += first[node - 1];
    }
    for (size_t i = tension->link_count; i-- > 0;) {
        const dgg_plan_link *link = &plan->links[tension->links[i]];
        tension->touching[--first[link->from]] = tension->links[i];
        tension->touching[--first[link->to]] = tension->links[i];
    }
}

dgg_status dgg_tension_init(dgg_tension *tension, const dgg_grounds *grounds, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t nodes = grounds->plan->node_count + 1;
    tension->grounds = grounds;
    DGG_TRY(gather_links(tension, error));
    DGG_TRY(dgg_grow(&tension->touching, 2 * tension->link_count + 1, sizeof *tension->touching,
                     error));
    DGG_TRY(dgg_grow(&tension->first_touching, nodes, sizeof *tension->first_touching, error));
    DGG_TRY(dgg_grow(&tension->is_moved, nodes, sizeof *tension->is_moved, error));
    memset(tension->is_moved, 0, nodes * sizeof *tension->is_moved);
    sort_by_node(tension);
done:
    return status;
}

void dgg_tension_destroy(dgg_tension *tension)
{
    dgg_release(tension->links);
    dgg_release(tension->touching);
    dgg_release(tension->first_touching);
    dgg_release(tension->is_moved);
    *tension = (dgg_tension){ 0 };
}

static dgg_point end_of(const dgg_plan *plan, uint32_t node)
{
    return plan->nodes[node].box.centre;
}

static bool is_moved(const dgg_tension *tension, const dgg_plan_link *link)
{
    return tension->is_moved[link->from] || tension->is_moved[link->to];
}

/* Whether the way from one to the other leads left of all that is from least to most, or right of
 * it, above or below: most ways do, so it pays to look at this first. */
static bool passes_by(dgg_point one, dgg_point other, dgg_point least, dgg_point most)
{
    return (one.x < least.x && other.x < least.x) || (one.x > most.x && other.x > most.x) ||
           (one.y < least.y && other.y < least.y) || (one.y > most.y && other.y > most.y);
}

/* Each pair of a moved link and any other counts once. */
static double crossings(const dgg_tension *tension, uint32_t number)
{
    const dgg_plan *plan = tension->grounds->plan;
    const dgg_plan_link *link = &plan->links[number];
    dgg_point from = end_of(plan, link->from), to = end_of(plan, link->to);
    dgg_point least = { from.x < to.x ? from.x : to.x, from.y < to.y ? from.y : to.y };
    dgg_point most = { from.x < to.x ? to.x : from.x, from.y < to.y ? to.y : from.y };
    double count = 0;
    for (size_t i = 0; i < tension->link_count; i++) {
        const dgg_plan_link *other = &plan->links[tension->links[i]];
        if (passes_by(end_of(plan, other->from), end_of(plan, other->to), least, most)) {
            continue;
        }
        if (other->is_hidden || (tension->links[i] <= number && is_moved(tension, other))) {
            continue; /* counted from the other side, or itself */
        }
        count += dgg_segments_cross(from, to, end_of(plan, other->from), end_of(plan, other->to));
    }
    return count;
}

static bool is_over(const dgg_plan *plan, uint32_t node, const dgg_plan_link *link)
{
    if (node == link->from || node == link->to) {
        return false;
    }
    const dgg_box *own = &plan->nodes[node].box;
    double across = own->width / 2 + margin, down = own->height / 2 + margin;
    dgg_point least = { own->centre.x - across, own->centre.y - down };
    dgg_point most = { own->centre.x + across, own->centre.y + down };
    dgg_point from = end_of(plan, link->from), to = end_of(plan, link->to);
    if (passes_by(from, to, least, most)) {
        return false;
    }
    dgg_box box = dgg_box_grown(own, margin);
    return dgg_segment_hits_box(from, to, &box);
}

static double nodes_over(const dgg_grounds *grounds, const dgg_plan_link *link)
{
    double count = 0;
    for (size_t i = 0; i < grounds->card_count; i++) {
        count += is_over(grounds->plan, grounds->cards[i], link);
    }
    return count;
}

/* Links that stay where they are, under a node that moves. */
static double links_under(const dgg_tension *tension, uint32_t node)
{
    const dgg_plan *plan = tension->grounds->plan;
    double count = 0;
    for (size_t i = 0; i < tension->link_count; i++) {
        const dgg_plan_link *link = &plan->links[tension->links[i]];
        count += !link->is_hidden && !is_moved(tension, link) && is_over(plan, node, link);
    }
    return count;
}

static double groups_over(const dgg_tension *tension, const dgg_plan_link *link)
{
    const dgg_grounds *grounds = tension->grounds;
    const dgg_plan *plan = grounds->plan;
    uint32_t one = plan->nodes[link->from].group, other = plan->nodes[link->to].group;
    dgg_point from = end_of(plan, link->from), to = end_of(plan, link->to);
    double count = 0;
    for (uint32_t group = 0; one != other && group < plan->group_count; group++) {
        count += group != one && group != other &&
                 dgg_segment_hits_box(from, to, &grounds->bounds[group]) &&
                 dgg_segment_hits_polygon(from, to, dgg_ground_of(grounds, group));
    }
    return count;
}

static double of_moved_link(const dgg_tension *tension, uint32_t number)
{
    const dgg_plan *plan = tension->grounds->plan;
    const dgg_plan_link *link = &plan->links[number];
    bool is_inside = plan->nodes[link->from].group == plan->nodes[link->to].group;
    double length = dgg_distance(end_of(plan, link->from), end_of(plan, link->to));
    double sum = length * (link->is_hidden ? price_hidden : is_inside ? 1 : price_outside);
    if (tension->sees_crossings && !link->is_hidden) {
        sum += price_crossing * crossings(tension, number);
        sum += price_under_node * nodes_over(tension->grounds, link);
    }
    return sum + price_under_group * groups_over(tension, link);
}

static double way_from_middle(const dgg_tension *tension, uint32_t node)
{
    const dgg_plan_node *placed = &tension->grounds->plan->nodes[node];
    dgg_point middle = dgg_ground_middle(tension->grounds, placed->group);
    return dgg_distance(placed->box.centre, middle);
}

static double way_from_known(const dgg_plan *plan, uint32_t node)
{
    const dgg_plan_node *placed = &plan->nodes[node];
    return placed->is_known ? dgg_distance(placed->box.centre, placed->known) : 0;
}

double dgg_tension_of_moved(const dgg_tension *tension)
{
    const dgg_plan *plan = tension->grounds->plan;
    double sum = 0;
    for (size_t card = 0; card < tension->grounds->card_count; card++) {
        uint32_t node = tension->grounds->cards[card];
        if (!tension->is_moved[node]) {
            continue;
        }
        sum += tension->sees_crossings ? price_under_node * links_under(tension, node) : 0;
        sum += price_astray * way_from_middle(tension, node);
        sum += price_moved * way_from_known(plan, node);
        for (size_t i = tension->first_touching[node]; i < tension->first_touching[node + 1]; i++) {
            const dgg_plan_link *link = &plan->links[tension->touching[i]];
            if (link->from == node || !tension->is_moved[link->from]) {
                sum += of_moved_link(tension, tension->touching[i]);
            }
        }
    }
    return sum;
}

double dgg_tension_of_grounds(const dgg_tension *tension)
{
    const dgg_grounds *grounds = tension->grounds;
    double left = INFINITY, right = -INFINITY, top = INFINITY, bottom = -INFINITY, sum = 0;
    for (uint32_t group = 0; group < grounds->plan->group_count; group++) {
        const dgg_box *box = &grounds->bounds[group];
        left = fmin(left, box->centre.x - box->width / 2);
        right = fmax(right, box->centre.x + box->width / 2);
        top = fmin(top, box->centre.y - box->height / 2);
        bottom = fmax(bottom, box->centre.y + box->height / 2);
    }
    for (uint32_t group = 0; group < grounds->plan->group_count; group++) {
        dgg_point middle = grounds->bounds[group].centre;
        double x = (middle.x - (left + right) / 2) / wanted_shape;
        double y = middle.y - (top + bottom) / 2;
        sum += price_ground * sqrt(dgg_polygon_area(dgg_ground_of(grounds, group))) +
               price_aside * sqrt(x * x + y * y);
    }
    double width = (right - left) / wanted_shape, height = bottom - top;
    return sum + price_paper * (width + height + fmax(width, height));
}

double dgg_tension_of_all(dgg_tension *tension)
{
    size_t nodes = tension->grounds->plan->node_count;
    memset(tension->is_moved, true, nodes);
    double sum = dgg_tension_of_moved(tension) + dgg_tension_of_grounds(tension);
    memset(tension->is_moved, false, nodes);
    return sum;
}
