/* A plan grows by adding to its ends. */
#include "layouts/plan.h"

#include <math.h>

#include "base/memory.h"

dgg_status dgg_plan_add_node(dgg_plan *plan, const dgg_plan_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&plan->nodes, &plan->node_room, plan->node_count + 1, sizeof *node, error));
    plan->nodes[plan->node_count++] = *node;
done:
    return status;
}

dgg_status dgg_plan_add_link(dgg_plan *plan, const dgg_plan_link *link, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&plan->links, &plan->link_room, plan->link_count + 1, sizeof *plan->links,
                        error));
    plan->links[plan->link_count++] = *link;
done:
    return status;
}

dgg_status dgg_plan_add_group(dgg_plan *plan, const dgg_plan_group *group, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(
        dgg_reserve(&plan->groups, &plan->group_room, plan->group_count + 1, sizeof *group, error));
    plan->groups[plan->group_count++] = *group;
done:
    return status;
}

void dgg_plan_destroy(dgg_plan *plan)
{
    dgg_release(plan->nodes);
    dgg_release(plan->links);
    dgg_release(plan->groups);
    dgg_release(plan->corners);
    *plan = (dgg_plan){ 0 };
}

static void move(dgg_point *point, dgg_point by)
{
    *point = (dgg_point){ point->x + by.x, point->y + by.y };
}

void dgg_plan_move(dgg_plan *plan, dgg_point by)
{
    for (size_t i = 0; i < plan->node_count; i++) {
        move(&plan->nodes[i].box.centre, by);
    }
    for (size_t i = 0; i < plan->group_count; i++) {
        move(&plan->groups[i].name.centre, by);
    }
    for (size_t i = 0; i < plan->corner_count; i++) {
        move(&plan->corners[i], by);
    }
}

/* Two opposite corners. */
typedef struct corners {
    dgg_point least, most;
} corners;

static void include(corners *bounds, const dgg_box *box)
{
    bounds->least.x = fmin(bounds->least.x, box->centre.x - box->width / 2);
    bounds->least.y = fmin(bounds->least.y, box->centre.y - box->height / 2);
    bounds->most.x = fmax(bounds->most.x, box->centre.x + box->width / 2);
    bounds->most.y = fmax(bounds->most.y, box->centre.y + box->height / 2);
}

dgg_box dgg_plan_bounds(const dgg_plan *plan)
{
    corners all = { { INFINITY, INFINITY }, { -INFINITY, -INFINITY } };
    for (size_t i = 0; i < plan->node_count; i++) {
        include(&all, &plan->nodes[i].box);
    }
    for (size_t i = 0; i < plan->group_count; i++) {
        if (plan->groups[i].name.width > 0) {
            include(&all, &plan->groups[i].name);
        }
    }
    for (size_t i = 0; i < plan->corner_count; i++) {
        include(&all, &(dgg_box){ .centre = plan->corners[i] });
    }
    if (all.least.x > all.most.x) {
        return (dgg_box){ 0 };
    }
    return (dgg_box){ { (all.least.x + all.most.x) / 2, (all.least.y + all.most.y) / 2 },
                      all.most.x - all.least.x,
                      all.most.y - all.least.y };
}
