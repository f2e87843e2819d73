#include "layouts/beside.h"

#include "tests/support/suite.h"

static const dgg_box field = { { 50, 50 }, 100, 100 };

static void labels_go_where_nothing_is(void)
{
    dgg_beside items[] = { { { 50, 50 }, 5, 30, 10, { { 0, 0 }, 0, 0 }, false },
                           { { 50, 62 }, 4, 30, 10, { { 0, 0 }, 0, 0 }, false },
                           { { 50, 72 }, 4, 0, 10, { { 0, 0 }, 0, 0 }, false } };
    CU_ASSERT_EQUAL(dgg_beside_place(items, 3, &field), 2);
    CU_ASSERT_TRUE(items[0].label.centre.y < 50); /* below is the second dot */
    CU_ASSERT_TRUE(items[1].label.centre.x > 50); /* above and below are others */
    CU_ASSERT_FALSE(items[2].is_placed);
    CU_ASSERT_TRUE(dgg_boxes_gap(&items[0].label, &items[1].label) > 0);
}

static void who_has_no_room_gives_way(void)
{
    dgg_beside item = { .at = { 50, 50 }, .radius = 5, .width = 120, .height = 10 };
    CU_ASSERT_EQUAL(dgg_beside_place(&item, 1, &field), 0);
    CU_ASSERT_FALSE(item.is_placed);
}

static void dots_are_moved_apart_and_kept_inside(void)
{
    dgg_beside items[] = { { .at = { 2, 50 }, .radius = 5 },
                           { .at = { 2, 50 }, .radius = 5 },
                           { .at = { 80, 50 }, .radius = 5 } };
    CU_ASSERT_EQUAL(dgg_beside_part(items, 3, &field, 2), 2);
    CU_ASSERT_TRUE(dgg_distance(items[0].at, items[1].at) >= 11.9);
    CU_ASSERT_TRUE(items[0].at.x >= 4.9 && items[1].at.x >= 4.9);
    CU_ASSERT_EQUAL(items[2].at.x, 80);
}

SUITE("layouts/beside", { "labels go where nothing is", labels_go_where_nothing_is },
      { "who has no room gives way", who_has_no_room_gives_way },
      { "dots are moved apart and kept inside", dots_are_moved_apart_and_kept_inside })
