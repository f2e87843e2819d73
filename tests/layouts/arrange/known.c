#include "layouts/arrange/known.h"

#include <string.h>

#include "base/memory.h"
#include "layouts/arrange.h"
#include "layouts/arrange/nodes.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

static void know(dgg_plan *plan, uint32_t node, double x, double y)
{
    plan->nodes[node].is_known = true;
    plan->nodes[node].known = (dgg_point){ x, y };
}

static void half_of_the_cards_suffice(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 2, 2, 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    CU_ASSERT_FALSE(dgg_known_suffice(&grounds));
    know(&plan, 0, 5, 5);
    CU_ASSERT_FALSE(dgg_known_suffice(&grounds));
    know(&plan, 1, 50, 50);
    CU_ASSERT_TRUE(dgg_known_suffice(&grounds));
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void a_new_node_comes_to_those_it_is_linked_with(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 3, 0, NULL), DGG_OK);
    plan.link_count = 0;
    CU_ASSERT_EQUAL(dgg_plan_add_link(&plan, &(dgg_plan_link){ 2, 1, false }, NULL), DGG_OK);
    know(&plan, 0, 0, 0);
    know(&plan, 1, 100, 60);
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    dgg_known_recall(&grounds);
    CU_ASSERT_TRUE(plan.nodes[1].box.centre.x == 100 && plan.nodes[1].box.centre.y == 60);
    CU_ASSERT_TRUE(plan.nodes[2].box.centre.x == 100 && plan.nodes[2].box.centre.y == 60);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void a_place_far_from_the_group_is_forgotten(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 8, 0, NULL), DGG_OK);
    for (uint32_t i = 0; i < 7; i++) {
        know(&plan, i, 10 * i, 0);
    }
    know(&plan, 7, 5000, 0);
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    dgg_known_recall(&grounds);
    CU_ASSERT_TRUE(plan.nodes[6].is_known);
    CU_ASSERT_FALSE(plan.nodes[7].is_known);
    CU_ASSERT_TRUE(plan.nodes[7].box.centre.x < 100);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void a_place_in_another_group_is_forgotten(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 6, 0, NULL), DGG_OK);
    for (uint32_t i = 0; i < 6; i++) {
        know(&plan, i, 60 * i, 0);
        plan.nodes[i].known_group = i == 4 ? 9 : i == 5 ? 0 : 3;
    }
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    CU_ASSERT_FALSE(dgg_known_serve(&grounds));
    dgg_known_recall(&grounds);
    CU_ASSERT_TRUE(plan.nodes[0].is_known && plan.nodes[3].is_known);
    CU_ASSERT_FALSE(plan.nodes[4].is_known);
    CU_ASSERT_TRUE(plan.nodes[5].is_known); /* nothing is known against it */
    dgg_known_forget(&grounds);
    CU_ASSERT_FALSE(dgg_known_suffice(&grounds));
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

static void dots_follow_their_cards(void)
{
    dgg_plan plan = { 0 };
    dgg_grounds grounds = { 0 };
    CU_ASSERT_EQUAL(make_plan(&plan, 1, 2, 3, NULL), DGG_OK);
    know(&plan, 0, 0, 0);
    plan.nodes[0].box.centre = (dgg_point){ 500, 40 };
    know(&plan, 2, 50, 0);
    know(&plan, 3, 50, 300); /* far from what it is linked with */
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &plan, NULL), DGG_OK);
    dgg_dots_aim(&grounds);
    dgg_known_recall_dots(&grounds, 0);
    CU_ASSERT_TRUE(plan.nodes[2].box.centre.x == 550 && plan.nodes[2].box.centre.y == 40);
    CU_ASSERT_TRUE(plan.nodes[2].is_known);
    CU_ASSERT_FALSE(plan.nodes[3].is_known);
    CU_ASSERT_TRUE(dgg_distance(plan.nodes[3].box.centre, plan.nodes[4].box.centre) == 0);
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&plan);
}

/* What was arranged before hardly moves, though a node came in. */
static void a_plan_is_arranged_again_as_it_was(void)
{
    dgg_plan before = { 0 }, after = { 0 };
    CU_ASSERT_EQUAL(make_plan(&before, 4, 5, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_plan_arrange(&before, "stress", NULL), DGG_OK);
    CU_ASSERT_EQUAL(make_plan(&after, 4, 5, 0, NULL), DGG_OK);
    for (uint32_t i = 0; i < after.node_count; i++) {
        know(&after, i, before.nodes[i].box.centre.x, before.nodes[i].box.centre.y);
    }
    dgg_plan_node added = { .box = { { 0, 0 }, 90, 30 }, .group = 2 };
    CU_ASSERT_EQUAL(dgg_plan_add_node(&after, &added, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_plan_add_link(&after, &(dgg_plan_link){ 20, 11, false }, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_plan_arrange(&after, "stress", NULL), DGG_OK);
    nodes_keep_apart(&after);
    hulls_keep_apart(&after);
    double moved = 0;
    for (uint32_t i = 1; i < before.node_count; i++) {
        dgg_point one = before.nodes[i].box.centre, other = after.nodes[i].box.centre;
        dgg_point first = before.nodes[0].box.centre, then = after.nodes[0].box.centre;
        moved += dgg_distance((dgg_point){ one.x - first.x, one.y - first.y },
                              (dgg_point){ other.x - then.x, other.y - then.y });
    }
    CU_ASSERT_TRUE(moved / (double)before.node_count < 40);
    dgg_plan_destroy(&before);
    dgg_plan_destroy(&after);
}

/* An arranged plan in `before`, and the same with its places known, moved by whole steps. */
static void know_again(dgg_plan *before, dgg_plan *after)
{
    CU_ASSERT_EQUAL(make_plan(before, 4, 5, 6, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_plan_arrange(before, "stress", NULL), DGG_OK);
    CU_ASSERT_EQUAL(make_plan(after, 4, 5, 6, NULL), DGG_OK);
    for (uint32_t i = 0; i < after->node_count; i++) {
        dgg_point at = before->nodes[i].box.centre;
        know(after, i, at.x + 87, at.y + 31.25);
    }
}

static bool is_same_box(dgg_box one, dgg_box other)
{
    return one.centre.x == other.centre.x && one.centre.y == other.centre.y &&
           one.width == other.width && one.height == other.height;
}

static bool stand_alike(const dgg_plan *one, const dgg_plan *other)
{
    bool are_alike = one->corner_count == other->corner_count;
    for (size_t i = 0; i < one->node_count; i++) {
        are_alike = are_alike && is_same_box(one->nodes[i].box, other->nodes[i].box);
    }
    for (size_t i = 0; i < one->group_count; i++) {
        are_alike = are_alike && is_same_box(one->groups[i].name, other->groups[i].name);
    }
    return are_alike &&
           memcmp(one->corners, other->corners, one->corner_count * sizeof *one->corners) == 0;
}

static void what_is_known_and_fits_stays_to_the_last_bit(void)
{
    dgg_plan before = { 0 }, after = { 0 };
    know_again(&before, &after);
    CU_ASSERT_EQUAL(dgg_plan_arrange(&after, "stress", NULL), DGG_OK);
    CU_ASSERT_TRUE(stand_alike(&before, &after));
    dgg_plan_destroy(&before);
    dgg_plan_destroy(&after);
}

static void what_no_longer_fits_is_moved(void)
{
    dgg_plan before = { 0 }, after = { 0 };
    know_again(&before, &after);
    after.nodes[0].box.width *= 4;
    CU_ASSERT_EQUAL(dgg_plan_arrange(&after, "stress", NULL), DGG_OK);
    nodes_keep_apart(&after);
    hulls_keep_apart(&after);
    dgg_plan_destroy(&before);
    dgg_plan_destroy(&after);
}

static void places_far_from_each_other_do_not_serve(void)
{
    dgg_plan before = { 0 }, after = { 0 };
    dgg_grounds grounds = { 0 };
    know_again(&before, &after);
    CU_ASSERT_EQUAL(dgg_grounds_init(&grounds, &after, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_known_serve(&grounds));
    after.nodes[3].known.y += 5000;
    CU_ASSERT_FALSE(dgg_known_serve(&grounds));
    CU_ASSERT_FALSE(grounds.has_dots);
    after.nodes[3].known.y -= 5000;
    after.nodes[7].is_known = false;
    CU_ASSERT_FALSE(dgg_known_serve(&grounds));
    dgg_grounds_destroy(&grounds);
    dgg_plan_destroy(&before);
    dgg_plan_destroy(&after);
}

SUITE("layouts/arrange/known", { "half of the cards suffice", half_of_the_cards_suffice },
      { "a new node comes to those it is linked with",
        a_new_node_comes_to_those_it_is_linked_with },
      { "a place far from the group is forgotten", a_place_far_from_the_group_is_forgotten },
      { "a place in another group is forgotten", a_place_in_another_group_is_forgotten },
      { "dots follow their cards", dots_follow_their_cards },
      { "a plan is arranged again as it was", a_plan_is_arranged_again_as_it_was },
      { "what is known and fits stays to the last bit",
        what_is_known_and_fits_stays_to_the_last_bit },
      { "what no longer fits is moved", what_no_longer_fits_is_moved },
      { "places far from each other do not serve", places_far_from_each_other_do_not_serve })
