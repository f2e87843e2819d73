#include "layouts/beside.h"

#include "tests/support/suite.h"

static const dgg_box field = { { 50, 50 }, 100, 100 };

static void labels_go_where_nothing_is(void)
{
    dgg_beside items[] = {
        { { 50, 50 }, 5, 30, 10, { { 0, 0 }, 0, 0 }, false, false, { { 0, 0 } } },
        { { 50, 62 }, 4, 30, 10, { { 0, 0 }, 0, 0 }, false, false, { { 0, 0 } } },
        { { 50, 72 }, 4, 0, 10, { { 0, 0 }, 0, 0 }, false, false, { { 0, 0 } } }
    };
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

/* All round the strongest there are others: its name stands outside, the line goes between them. */
static void the_strongest_is_named_from_further_away(void)
{
    dgg_beside items[7] = { { .at = { 50, 50 }, .radius = 4, .width = 20, .height = 8 } };
    for (size_t i = 1; i < 7; i++) {
        static const dgg_point around[] = { { 12, 0 },  { 6, 10.4 },   { -6, 10.4 },
                                            { -12, 0 }, { -6, -10.4 }, { 6, -10.4 } };
        items[i] = (dgg_beside){ .at = { 50 + around[i - 1].x, 50 + around[i - 1].y },
                                 .radius = 4,
                                 .width = i == 1 ? 20 : 0,
                                 .height = 8 };
    }
    CU_ASSERT_EQUAL(dgg_beside_place(items, 1, &field), 1);
    items[0].is_placed = false;
    dgg_beside_place_strongest(items, 7, 1, &field);
    CU_ASSERT_TRUE_FATAL(items[0].is_placed && items[0].is_far);
    CU_ASSERT_FALSE(items[1].is_placed);
    CU_ASSERT_EQUAL(dgg_beside_place(items, 7, &field), 2);
    CU_ASSERT_TRUE(dgg_distance(items[0].ends[0], items[0].at) < 4.1);
    for (size_t i = 1; i < 7; i++) {
        const dgg_box dot = { items[i].at, 8, 8 };
        CU_ASSERT_TRUE(dgg_boxes_gap(&items[0].label, &dot) > 0);
        for (int step = 0; step <= 50; step++) {
            dgg_point from = items[0].ends[0], to = items[0].ends[1];
            dgg_point at = { from.x + (to.x - from.x) * step / 50,
                             from.y + (to.y - from.y) * step / 50 };
            CU_ASSERT_TRUE(dgg_distance(at, items[i].at) > 4);
        }
    }
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
      { "the strongest is named from further away", the_strongest_is_named_from_further_away },
      { "dots are moved apart and kept inside", dots_are_moved_apart_and_kept_inside })
