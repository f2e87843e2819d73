/* plans.h - plans of made-up nodes, and whether anything on one covers anything else. */
#ifndef DGG_TEST_PLANS_H
#define DGG_TEST_PLANS_H

#include <CUnit/CUnit.h>

#include "layouts/chance.h"
#include "layouts/plan.h"

/* Groups of `size` cards and `dots` dots each, with links inside and some between. */
static inline dgg_status make_plan(dgg_plan *plan, uint32_t groups, uint32_t size, uint32_t dots,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_chance chance = { 7 };
    plan->seed = 42;
    for (uint32_t group = 0; group < groups; group++) {
        dgg_plan_group named = { .name = { .width = 120, .height = 18 }, .padding = 20 };
        DGG_TRY(dgg_plan_add_group(plan, &named, error));
        for (uint32_t i = 0; i < size + dots; i++) {
            double width = i < size ? 60 + 80 * dgg_chance_share(&chance) : 8;
            double height = i < size ? 20 + 40 * dgg_chance_share(&chance) : 8;
            dgg_plan_node node = { .box = { { 0, 0 }, width, height },
                                   .group = group,
                                   .is_dot = i >= size };
            uint32_t number = (uint32_t)plan->node_count;
            DGG_TRY(dgg_plan_add_node(plan, &node, error));
            if (i > 0) {
                uint32_t to = number - 1 - (uint32_t)dgg_chance_below(&chance, i);
                DGG_TRY(dgg_plan_add_link(
                    plan, &(dgg_plan_link){ number, i < size ? to : number - i, false }, error));
            } else if (group > 0) {
                DGG_TRY(dgg_plan_add_link(plan, &(dgg_plan_link){ number, 0, false }, error));
            }
        }
    }
done:
    return status;
}

static inline dgg_polygon hull_of(const dgg_plan *plan, uint32_t group)
{
    return (dgg_polygon){ plan->corners + plan->groups[group].first_corner,
                          plan->groups[group].corner_count };
}

static inline dgg_polygon polygon_of(const dgg_box *box, dgg_point corners[4])
{
    for (int i = 0; i < 4; i++) {
        double right = i == 1 || i == 2 ? 0.5 : -0.5, down = i > 1 ? 0.5 : -0.5;
        corners[i] =
            (dgg_point){ box->centre.x + right * box->width, box->centre.y + down * box->height };
    }
    return (dgg_polygon){ corners, 4 };
}

static inline void nodes_keep_apart(const dgg_plan *plan)
{
    for (size_t i = 0; i < plan->node_count; i++) {
        const dgg_plan_node *node = &plan->nodes[i];
        for (size_t j = 0; j < i; j++) {
            CU_ASSERT_TRUE(dgg_boxes_gap(&node->box, &plan->nodes[j].box) > 1);
        }
        for (uint32_t group = 0; group < plan->group_count; group++) {
            dgg_point away, corners[4];
            double gap =
                dgg_polygons_gap(polygon_of(&node->box, corners), hull_of(plan, group), &away);
            CU_ASSERT_TRUE(group == node->group ? gap < 0 : gap > 1);
        }
    }
}

static inline void hulls_keep_apart(const dgg_plan *plan)
{
    for (uint32_t group = 0; group < plan->group_count; group++) {
        dgg_point away, corners[4], others[4];
        const dgg_box *name = &plan->groups[group].name;
        for (uint32_t other = 0; other < plan->group_count; other++) {
            dgg_polygon named = polygon_of(name, corners);
            CU_ASSERT_TRUE(dgg_polygons_gap(named, hull_of(plan, other), &away) > 1);
            if (other != group) {
                dgg_polygon its = polygon_of(&plan->groups[other].name, others);
                CU_ASSERT_TRUE(dgg_polygons_gap(named, its, &away) > 1);
                CU_ASSERT_TRUE(dgg_polygons_gap(hull_of(plan, group), hull_of(plan, other), &away) >
                               1);
            }
        }
        for (size_t i = 0; i < plan->node_count; i++) {
            CU_ASSERT_TRUE(dgg_boxes_gap(name, &plan->nodes[i].box) > 1);
        }
    }
}

#endif
