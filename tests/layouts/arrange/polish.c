#include "layouts/arrange/polish.h"

#include "base/memory.h"
#include "layouts/arrange/nodes.h"
#include "tests/support/plans.h"
#include "tests/support/suite.h"

typedef struct polished_room {
    dgg_plan plan;
    dgg_grounds grounds;
    dgg_tension tension;
} polished_room;

static void prepare(polished_room *room)
{
    CU_ASSERT_EQUAL(make_plan(&room->plan, 3, 5, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_grounds_init(&room->grounds, &room->plan, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_tension_init(&room->tension, &room->grounds, NULL), DGG_OK);
    for (uint32_t group = 0; group < 3; group++) {
        dgg_nodes_part(&room->grounds, group, 1, 12);
        dgg_ground_update(&room->grounds, group);
    }
    dgg_grounds_part(&room->grounds, 20);
}

static void clear(polished_room *room)
{
    dgg_tension_destroy(&room->tension);
    dgg_grounds_destroy(&room->grounds);
    dgg_plan_destroy(&room->plan);
}

static void it_looks_better_and_keeps_the_gaps(void)
{
    polished_room room = { 0 };
    dgg_point away = { 0 };
    prepare(&room);
    double before = dgg_tension_of_all(&room.tension);
    dgg_polish_plan(&room.grounds, &room.tension, &(dgg_polish){ 12, 20, 3000, 1, false, false });
    CU_ASSERT_TRUE(dgg_tension_of_all(&room.tension) < 0.97 * before);
    for (size_t i = 0; i < room.plan.node_count; i++) {
        for (size_t j = 0; j < i; j++) {
            CU_ASSERT_TRUE(dgg_boxes_gap(&room.plan.nodes[i].box, &room.plan.nodes[j].box) > 11.99);
        }
    }
    CU_ASSERT_TRUE(dgg_grounds_gap(&room.grounds, 0, 1, &away) > 19.99);
    CU_ASSERT_TRUE(dgg_grounds_gap(&room.grounds, 0, 2, &away) > 19.99);
    CU_ASSERT_TRUE(dgg_grounds_gap(&room.grounds, 1, 2, &away) > 19.99);
    clear(&room);
}

static void groups_alone_move_as_a_whole(void)
{
    polished_room room = { 0 };
    prepare(&room);
    dgg_point one = room.plan.nodes[0].box.centre, other = room.plan.nodes[1].box.centre;
    dgg_point third = room.plan.nodes[14].box.centre; /* of another group */
    double apart = dgg_distance(one, other);
    dgg_polish_plan(&room.grounds, &room.tension, &(dgg_polish){ 12, 20, 500, 1, true, false });
    double moved = dgg_distance(one, room.plan.nodes[0].box.centre) +
                   dgg_distance(third, room.plan.nodes[14].box.centre);
    CU_ASSERT_TRUE(moved > 1);
    CU_ASSERT_DOUBLE_EQUAL(
        dgg_distance(room.plan.nodes[0].box.centre, room.plan.nodes[1].box.centre), apart, 1e-6);
    clear(&room);
}

SUITE("layouts/arrange/polish",
      { "it looks better and keeps the gaps", it_looks_better_and_keeps_the_gaps },
      { "groups alone move as a whole", groups_alone_move_as_a_whole })
