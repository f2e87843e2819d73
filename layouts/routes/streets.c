/* A visibility graph: the shortest way round boxes bends at their corners only. */
#include "layouts/routes/streets.h"

#include <math.h>

#include "base/memory.h"

static const double corner_room = 11; /* how far from a wall routes bend */
static const double wall_room = 4;    /* how near to a wall they pass */

enum { CORNERS = 4 };

static void add_wall(dgg_streets *streets, const dgg_box *box, uint32_t owner)
{
    streets->owners[streets->wall_count] = owner;
    streets->walls[streets->wall_count++] = dgg_box_grown(box, wall_room);
}

static dgg_status build_walls(dgg_streets *streets, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_plan *plan = streets->plan;
    size_t most = plan->node_count + plan->group_count + 1;
    DGG_TRY(dgg_grow(&streets->walls, most, sizeof *streets->walls, error));
    DGG_TRY(dgg_grow(&streets->owners, most, sizeof *streets->owners, error));
    for (uint32_t i = 0; i < plan->node_count; i++) {
        if (!plan->nodes[i].is_dot) {
            add_wall(streets, &plan->nodes[i].box, i);
        }
    }
    for (size_t i = 0; i < plan->group_count; i++) {
        if (plan->groups[i].name.width > 0) {
            add_wall(streets, &plan->groups[i].name, UINT32_MAX);
        }
    }
done:
    return status;
}

static bool is_inside(const dgg_streets *streets, dgg_point point)
{
    for (size_t i = 0; i < streets->wall_count; i++) {
        const dgg_box *wall = &streets->walls[i];
        if (fabs(point.x - wall->centre.x) < wall->width / 2 &&
            fabs(point.y - wall->centre.y) < wall->height / 2) {
            return true;
        }
    }
    return false;
}

static dgg_status find_corners(dgg_streets *streets, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t most = streets->wall_count * CORNERS + 1;
    DGG_TRY(dgg_grow(&streets->corners, most, sizeof *streets->corners, error));
    DGG_TRY(dgg_grow(&streets->outwards, most, sizeof *streets->outwards, error));
    for (size_t i = 0; i < streets->wall_count * CORNERS; i++) {
        const dgg_box *wall = &streets->walls[i / CORNERS];
        dgg_point out = { i & 1 ? 1 : -1, i & 2 ? 1 : -1 };
        double room = corner_room - wall_room;
        dgg_point corner = { wall->centre.x + out.x * (wall->width / 2 + room),
                             wall->centre.y + out.y * (wall->height / 2 + room) };
        if (!is_inside(streets, corner)) {
            streets->outwards[streets->corner_count] = out;
            streets->corners[streets->corner_count++] = corner;
        }
    }
done:
    return status;
}

bool dgg_streets_are_clear(const dgg_streets *streets, dgg_point from, dgg_point to, uint32_t one,
                           uint32_t other)
{
    for (size_t i = 0; i < streets->wall_count; i++) {
        uint32_t owner = streets->owners[i];
        bool is_own = owner != UINT32_MAX && (owner == one || owner == other);
        if (!is_own && dgg_segment_hits_box(from, to, &streets->walls[i])) {
            return false;
        }
    }
    return true;
}

dgg_street dgg_street_between(const dgg_streets *streets, dgg_point from, dgg_point to,
                              size_t number)
{
    const dgg_plan *plan = streets->plan;
    dgg_street street = { .to = number, .length = dgg_distance(from, to), .group = UINT32_MAX };
    for (uint32_t i = 0; i < plan->group_count; i++) {
        const dgg_plan_group *group = &plan->groups[i];
        if (group->corner_count == 0) {
            continue;
        }
        dgg_polygon hull = { plan->corners + group->first_corner, group->corner_count };
        double under = street.length * dgg_share_in_polygon(from, to, hull);
        if (under > street.under) {
            street.under = under;
            street.group = i;
        }
    }
    return street;
}

dgg_status dgg_streets_init(dgg_streets *streets, const dgg_plan *plan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    streets->plan = plan;
    DGG_TRY(build_walls(streets, error));
    DGG_TRY(find_corners(streets, error));
    DGG_TRY(dgg_grow(&streets->first, streets->corner_count + 1, sizeof *streets->first, error));
    for (size_t i = 0; i < streets->corner_count; i++) {
        streets->first[i] = streets->count;
        for (size_t j = 0; j < streets->corner_count; j++) {
            dgg_point from = streets->corners[i], to = streets->corners[j];
            if (i == j || !dgg_streets_are_clear(streets, from, to, UINT32_MAX, UINT32_MAX)) {
                continue;
            }
            DGG_TRY(dgg_reserve(&streets->items, &streets->room, streets->count + 1,
                                sizeof *streets->items, error));
            streets->items[streets->count++] = dgg_street_between(streets, from, to, j);
        }
    }
    streets->first[streets->corner_count] = streets->count;
done:
    return status;
}

void dgg_streets_destroy(dgg_streets *streets)
{
    dgg_release(streets->walls);
    dgg_release(streets->owners);
    dgg_release(streets->corners);
    dgg_release(streets->outwards);
    dgg_release(streets->items);
    dgg_release(streets->first);
    *streets = (dgg_streets){ 0 };
}
