#include "layouts/arrange/tension.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Cards at these places, in one group; links as asked for. */
static dgg_status place(dgg_plan *plan, const dgg_point *places, size_t count)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_plan_add_group(plan, &(dgg_plan_group){ .padding = 10 }, NULL));
    for (size_t i = 0; i < count; i++) {
        dgg_plan_node node = { .box = { places[i], 20, 10 } };
        DGG_TRY(dgg_plan_add_node(plan, &node, NULL));
    }
done:
    return status;
}

/* The tension when these two pairs are linked. */
static double tension_of(const dgg_point *places, size_t count, const uint32_t links[4])
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    dgg_tension tension = { 0 };
    CU_ASSERT_EQUAL(place(&plan, places, count), DGG_OK);
    CU_ASSERT_EQUAL(dgg_plan_add_link(&plan, &(dgg_plan_link){ links[0], links[1], false }, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_plan_add_link(&plan, &(dgg_plan_link){ links[2], links[3], false }, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_tension_init(&tension, &grounds, NULL), DGG_OK);
    double sum = dgg_tension_of_all(&tension);
    dgg_tension_destroy(&tension);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
    return sum;
}

static void crossed_links_cost_more_than_parallel_ones(void)
{
    static const dgg_point square[] = { { 0, 0 }, { 300, 0 }, { 0, 300 }, { 300, 300 } };
    static const uint32_t parallel[] = { 0, 1, 2, 3 }, crossed[] = { 0, 3, 1, 2 };
    static const uint32_t same_length[] = { 0, 3, 3, 0 };
    CU_ASSERT_TRUE(tension_of(square, 4, crossed) > tension_of(square, 4, parallel) + 50);
    CU_ASSERT_TRUE(tension_of(square, 4, crossed) > tension_of(square, 4, same_length) + 50);
}

static void a_hidden_link_costs_its_length_alone(void)
{
    static const dgg_point square[] = { { 0, 0 }, { 300, 0 }, { 0, 300 }, { 300, 300 } };
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    dgg_tension tension = { 0 };
    double sums[2];
    CU_ASSERT_EQUAL(place(&plan, square, 4), DGG_OK);
    for (int i = 0; i < 2; i++) {
        dgg_plan_link link = { i == 0 ? 0 : 1, i == 0 ? 3 : 2, true };
        CU_ASSERT_EQUAL(dgg_plan_add_link(&plan, &link, NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_tension_init(&tension, &grounds, NULL), DGG_OK);
    for (int i = 0; i < 2; i++) {
        sums[i] = dgg_tension_of_all(&tension);
        plan.links[0].is_hidden = plan.links[1].is_hidden = false;
    }
    double length = 2 * dgg_distance(square[0], square[3]);
    CU_ASSERT_TRUE(sums[1] - sums[0] > 0.5 * length + 50); /* they cross */
    dgg_tension_destroy(&tension);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void a_link_under_a_node_costs(void)
{
    static const dgg_point row[] = { { 0, 0 }, { 150, 0 }, { 300, 0 }, { 150, 80 }, { 150, -80 } };
    static const dgg_point bow[] = { { 0, 0 }, { 150, 30 }, { 300, 0 }, { 150, 80 }, { 150, -80 } };
    static const uint32_t links[] = { 0, 2, 0, 2 };
    CU_ASSERT_TRUE(tension_of(row, 5, links) > tension_of(bow, 5, links) + 100);
}

static void a_smaller_picture_costs_less(void)
{
    static const dgg_point near[] = { { 0, 0 }, { 100, 0 } }, far[] = { { 0, 0 }, { 500, 0 } };
    static const uint32_t links[] = { 0, 1, 0, 1 };
    CU_ASSERT_TRUE(tension_of(near, 2, links) < tension_of(far, 2, links));
}

/* What a move changes is the same whether all is summed up or only the moved part. */
static void the_moved_part_tells_the_whole_difference(void)
{
    static const dgg_point places[] = { { 0, 0 },     { 200, 10 },  { 20, 200 },
                                        { 210, 220 }, { 400, 100 }, { 100, 100 } };
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    dgg_tension tension = { 0 };
    CU_ASSERT_EQUAL(place(&plan, places, 6), DGG_OK);
    for (uint32_t i = 0; i < 5; i++) {
        CU_ASSERT_EQUAL(dgg_plan_add_link(&plan, &(dgg_plan_link){ i, (i + 3) % 6, false }, NULL),
                        DGG_OK);
        CU_ASSERT_EQUAL(dgg_plan_add_link(&plan, &(dgg_plan_link){ i, i + 1, false }, NULL),
                        DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_tension_init(&tension, &grounds, NULL), DGG_OK);
    dgg_point kept = dgg_ground_middle(&grounds, 0);
    double part[2], all[2];
    for (int i = 0; i < 2; i++) {
        tension.is_moved[2] = tension.is_moved[5] = true;
        part[i] = dgg_tension_of_moved(&tension);
        all[i] = dgg_tension_of_all(&tension) - dgg_tension_of_grounds(&tension);
        plan.nodes[2].box.centre = (dgg_point){ 260, 150 }; /* the middle stays where it is */
        plan.nodes[5].box.centre = (dgg_point){ -140, 150 };
    }
    CU_ASSERT_DOUBLE_EQUAL(dgg_ground_middle(&grounds, 0).x, kept.x, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(part[1] - part[0], all[1] - all[0], 1e-6);
    CU_ASSERT_TRUE(part[1] != part[0]);
    dgg_tension_destroy(&tension);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static dgg_status look_and_forget(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    dgg_tension tension = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(place(&plan, (dgg_point[]){ { 0, 0 }, { 50, 0 } }, 2));
    DGG_TRY(dgg_grounds_init(&grounds, &plan, NULL));
    DGG_TRY(dgg_tension_init(&tension, &grounds, NULL));
done:
    dgg_tension_destroy(&tension);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(look_and_forget());
}

SUITE("layouts/arrange/tension",
      { "crossed links cost more than parallel ones", crossed_links_cost_more_than_parallel_ones },
      { "a hidden link costs its length alone", a_hidden_link_costs_its_length_alone },
      { "a link under a node costs", a_link_under_a_node_costs },
      { "a smaller picture costs less", a_smaller_picture_costs_less },
      { "the moved part tells the whole difference", the_moved_part_tells_the_whole_difference },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
