/* Grounds are what groups keep apart by: a hull with square corners, wider than the one that is
 * drawn, and the name above it. */
#include "layouts/arrange/grounds.h"

#include <math.h>

#include "base/memory.h"

static const double name_gap = 6; /* between the hull and the name above */

enum { CORNERS = 4, PARTING_ROUNDS = 300, QUARTER_STEPS = 8 };

static void count_members(dgg_grounds *grounds)
{
    const dgg_plan *plan = grounds->plan;
    size_t total = 0, corner = 0;
    for (uint32_t group = 0; group < plan->group_count; group++) {
        grounds->first_member[group] = total;
        grounds->first_corner[group] = corner;
        for (uint32_t i = 0; i < plan->node_count; i++) {
            if (plan->nodes[i].group == group) {
                grounds->members[total++] = i;
            }
        }
        corner += (total - grounds->first_member[group] + 1) * CORNERS + 1;
    }
    grounds->first_member[plan->group_count] = total;
    for (uint32_t i = 0; i < plan->node_count; i++) {
        if (!plan->nodes[i].is_dot) {
            grounds->cards[grounds->card_count++] = i;
        }
    }
}

dgg_status dgg_grounds_init(dgg_grounds *grounds, dgg_plan *plan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t groups = plan->group_count + 1;
    size_t points = (plan->node_count + groups) * CORNERS + groups;
    grounds->plan = plan;
    DGG_TRY(dgg_grow(&grounds->members, plan->node_count + 1, sizeof *grounds->members, error));
    DGG_TRY(dgg_grow(&grounds->cards, plan->node_count + 1, sizeof *grounds->cards, error));
    DGG_TRY(dgg_grow(&grounds->first_member, groups, sizeof *grounds->first_member, error));
    DGG_TRY(dgg_grow(&grounds->corners, points, sizeof *grounds->corners, error));
    DGG_TRY(dgg_grow(&grounds->first_corner, groups, sizeof *grounds->first_corner, error));
    DGG_TRY(dgg_grow(&grounds->corner_count, groups, sizeof *grounds->corner_count, error));
    DGG_TRY(dgg_grow(&grounds->bounds, groups, sizeof *grounds->bounds, error));
    DGG_TRY(dgg_grow(&grounds->scratch, points, sizeof *grounds->scratch, error));
    count_members(grounds);
    for (uint32_t group = 0; group < plan->group_count; group++) {
        dgg_ground_update(grounds, group);
    }
done:
    return status;
}

void dgg_grounds_destroy(dgg_grounds *grounds)
{
    dgg_release(grounds->members);
    dgg_release(grounds->cards);
    dgg_release(grounds->first_member);
    dgg_release(grounds->corners);
    dgg_release(grounds->first_corner);
    dgg_release(grounds->corner_count);
    dgg_release(grounds->bounds);
    dgg_release(grounds->scratch);
    *grounds = (dgg_grounds){ 0 };
}

static size_t add_corners(dgg_point *points, const dgg_box *box)
{
    for (int i = 0; i < CORNERS; i++) {
        points[i] = (dgg_point){ box->centre.x + (i & 1 ? box->width : -box->width) / 2,
                                 box->centre.y + (i & 2 ? box->height : -box->height) / 2 };
    }
    return CORNERS;
}

/* Above the highest node, but not beyond the sides of the hull if it is the wider one. */
static void place_name(dgg_plan_group *group, const dgg_point *points, size_t count)
{
    double left = INFINITY, right = -INFINITY, top = INFINITY, sum = 0, tops = 0;
    for (size_t i = 0; i < count; i++) {
        left = fmin(left, points[i].x);
        right = fmax(right, points[i].x);
        top = fmin(top, points[i].y);
    }
    for (size_t i = 0; i < count; i++) {
        sum += points[i].y == top ? points[i].x : 0;
        tops += points[i].y == top;
    }
    double half = group->name.width / 2, x = sum / tops;
    if (right - left > group->name.width) {
        x = fmin(fmax(x, left + half), right - half);
    } else {
        x = (left + right) / 2;
    }
    group->name.centre = (dgg_point){ x, top - name_gap - group->name.height / 2 };
}

dgg_point dgg_ground_middle(const dgg_grounds *grounds, uint32_t group)
{
    dgg_point middle = { 0 };
    double count = 0;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        middle.x += node->is_dot ? 0 : node->box.centre.x;
        middle.y += node->is_dot ? 0 : node->box.centre.y;
        count += !node->is_dot;
    }
    return count > 0 ? (dgg_point){ middle.x / count, middle.y / count } : middle;
}

static void set_bounds(dgg_grounds *grounds, uint32_t group)
{
    dgg_polygon ground = dgg_ground_of(grounds, group);
    dgg_point least = { INFINITY, INFINITY }, most = { -INFINITY, -INFINITY };
    for (size_t i = 0; i < ground.count; i++) {
        dgg_point corner = ground.corners[i];
        least.x = corner.x < least.x ? corner.x : least.x;
        least.y = corner.y < least.y ? corner.y : least.y;
        most.x = corner.x > most.x ? corner.x : most.x;
        most.y = corner.y > most.y ? corner.y : most.y;
    }
    grounds->bounds[group] = ground.count == 0
                                 ? (dgg_box){ 0 }
                                 : (dgg_box){ { (least.x + most.x) / 2, (least.y + most.y) / 2 },
                                              most.x - least.x,
                                              most.y - least.y };
}

void dgg_ground_update(dgg_grounds *grounds, uint32_t group)
{
    dgg_plan_group *named = &grounds->plan->groups[group];
    size_t count = 0, end = grounds->first_member[group + 1];
    for (size_t i = grounds->first_member[group]; i < end; i++) {
        const dgg_plan_node *node = &grounds->plan->nodes[grounds->members[i]];
        dgg_box padded = dgg_box_grown(&node->box, named->padding);
        bool counts = grounds->has_dots || !node->is_dot;
        count += counts ? add_corners(grounds->scratch + count, &padded) : 0;
    }
    if (named->name.width > 0 && count > 0) {
        place_name(named, grounds->scratch, count);
        count += add_corners(grounds->scratch + count, &named->name);
    }
    grounds->corner_count[group] =
        dgg_convex_hull(grounds->scratch, count, grounds->corners + grounds->first_corner[group]);
    set_bounds(grounds, group);
}

void dgg_ground_move(dgg_grounds *grounds, uint32_t group, dgg_point by)
{
    dgg_plan *plan = grounds->plan;
    for (size_t i = grounds->first_member[group]; i < grounds->first_member[group + 1]; i++) {
        dgg_point *centre = &plan->nodes[grounds->members[i]].box.centre;
        *centre = (dgg_point){ centre->x + by.x, centre->y + by.y };
    }
    for (size_t i = 0; i < grounds->corner_count[group]; i++) {
        dgg_point *corner = &grounds->corners[grounds->first_corner[group] + i];
        *corner = (dgg_point){ corner->x + by.x, corner->y + by.y };
    }
    grounds->bounds[group].centre.x += by.x;
    grounds->bounds[group].centre.y += by.y;
    plan->groups[group].name.centre.x += by.x;
    plan->groups[group].name.centre.y += by.y;
}

dgg_polygon dgg_ground_of(const dgg_grounds *grounds, uint32_t group)
{
    return (dgg_polygon){ grounds->corners + grounds->first_corner[group],
                          grounds->corner_count[group] };
}

double dgg_grounds_gap(const dgg_grounds *grounds, uint32_t one, uint32_t other, dgg_point *away)
{
    return dgg_polygons_gap(dgg_ground_of(grounds, one), dgg_ground_of(grounds, other), away);
}

bool dgg_ground_is_free(const dgg_grounds *grounds, uint32_t group, double gap)
{
    for (uint32_t other = 0; other < grounds->plan->group_count; other++) {
        dgg_point away = { 0 };
        if (other != group &&
            dgg_boxes_gap(&grounds->bounds[group], &grounds->bounds[other]) < gap &&
            dgg_grounds_gap(grounds, group, other, &away) < gap) {
            return false;
        }
    }
    return true;
}

static dgg_point middle_of(dgg_polygon ground)
{
    dgg_point middle = { 0 };
    for (size_t i = 0; i < ground.count; i++) {
        middle.x += ground.corners[i].x / (double)ground.count;
        middle.y += ground.corners[i].y / (double)ground.count;
    }
    return middle;
}

/* Moves two grounds apart if they are too near; true if so. */
static bool part(dgg_grounds *grounds, uint32_t one, uint32_t other, double gap)
{
    dgg_point away = { 0 };
    double missing = gap - dgg_grounds_gap(grounds, one, other, &away);
    if (missing <= 0) {
        return false;
    }
    double way = missing / 2 + 0.01;
    dgg_ground_move(grounds, one, (dgg_point){ -away.x * way, -away.y * way });
    dgg_ground_move(grounds, other, (dgg_point){ away.x * way, away.y * way });
    return true;
}

/* Moves all grounds away from the origin, each by its own distance: sooner or later all are apart,
 * if no two have the same middle. */
static void explode(dgg_grounds *grounds)
{
    for (uint32_t group = 0; group < grounds->plan->group_count; group++) {
        dgg_point middle = middle_of(dgg_ground_of(grounds, group));
        double more = 0.15;
        dgg_ground_move(grounds, group,
                        (dgg_point){ middle.x * more + group, middle.y * more + group * 0.5 });
    }
}

void dgg_grounds_part(dgg_grounds *grounds, double gap)
{
    bool is_done = false;
    for (size_t round = 0; !is_done; round++) {
        is_done = true;
        for (uint32_t one = 0; one < grounds->plan->group_count; one++) {
            for (uint32_t other = 0; other < one; other++) {
                is_done = !part(grounds, one, other, gap) && is_done;
            }
        }
        if (!is_done && round > 0 && round % PARTING_ROUNDS == 0) {
            explode(grounds);
        }
    }
}

/* A quarter of a circle round each corner of the box. */
static size_t add_rounded(dgg_point *points, const dgg_box *box, double radius)
{
    size_t count = 0;
    for (int corner = 0; corner < CORNERS; corner++) {
        double right = corner & 1 ? 1 : -1, down = corner & 2 ? 1 : -1;
        for (int step = 0; step <= QUARTER_STEPS; step++) {
            double angle = step * acos(-1) / 2 / QUARTER_STEPS;
            points[count++] =
                (dgg_point){ box->centre.x + right * (box->width / 2 + radius * cos(angle)),
                             box->centre.y + down * (box->height / 2 + radius * sin(angle)) };
        }
    }
    return count;
}

static dgg_status draw(const dgg_grounds *grounds, uint32_t group, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_plan *plan = grounds->plan;
    dgg_plan_group *drawn = &plan->groups[group];
    dgg_point *points = NULL;
    size_t first = grounds->first_member[group], after = grounds->first_member[group + 1];
    size_t count = 0, most = (after - first) * CORNERS * (QUARTER_STEPS + 1) + 1;
    DGG_TRY(dgg_grow(&points, most, sizeof *points, error));
    for (size_t i = first; i < after; i++) {
        count += add_rounded(points + count, &plan->nodes[grounds->members[i]].box, drawn->padding);
    }
    DGG_TRY(dgg_reserve(&plan->corners, &plan->corner_room, plan->corner_count + most,
                        sizeof *plan->corners, error));
    drawn->first_corner = plan->corner_count;
    drawn->corner_count = dgg_convex_hull(points, count, plan->corners + drawn->first_corner);
    plan->corner_count += drawn->corner_count;
done:
    dgg_release(points);
    return status;
}

dgg_status dgg_grounds_draw(const dgg_grounds *grounds, dgg_error *error)
{
    dgg_status status = DGG_OK;
    grounds->plan->corner_count = 0;
    for (uint32_t group = 0; group < grounds->plan->group_count; group++) {
        DGG_TRY(draw(grounds, group, error));
    }
done:
    return status;
}
