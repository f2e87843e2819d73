#include "layouts/geometry.h"

#include <math.h>

#include "tests/support/suite.h"

static const dgg_point square[] = { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 0, 10 } };
static const dgg_point aside[] = { { 15, 0 }, { 20, 0 }, { 20, 8 }, { 15, 8 } };

static void boxes_know_how_far_they_are_apart(void)
{
    dgg_box one = { { 0, 0 }, 10, 10 }, right = { { 20, 0 }, 10, 10 }, over = { { 8, 9 }, 10, 10 };
    CU_ASSERT_EQUAL(dgg_boxes_gap(&one, &right), 10);
    CU_ASSERT_EQUAL(dgg_boxes_gap(&one, &over), -1);
    CU_ASSERT_EQUAL(dgg_box_grown(&one, 2).width, 14);
    CU_ASSERT_EQUAL(dgg_distance((dgg_point){ 0, 0 }, (dgg_point){ 3, 4 }), 5);
}

static void segments_that_only_touch_do_not_cross(void)
{
    dgg_point a = { 0, 0 }, b = { 10, 10 }, c = { 0, 10 }, d = { 10, 0 };
    CU_ASSERT_TRUE(dgg_segments_cross(a, b, c, d));
    CU_ASSERT_FALSE(dgg_segments_cross(a, b, b, d));
    CU_ASSERT_FALSE(dgg_segments_cross(a, c, b, d));
    CU_ASSERT_FALSE(dgg_segments_cross(a, d, (dgg_point){ 2, 0 }, (dgg_point){ 5, 0 }));
}

static void a_segment_hits_a_box_only_inside(void)
{
    dgg_box box = { { 5, 5 }, 10, 10 };
    CU_ASSERT_TRUE(dgg_segment_hits_box((dgg_point){ -5, 5 }, (dgg_point){ 15, 5 }, &box));
    CU_ASSERT_TRUE(dgg_segment_hits_box((dgg_point){ 5, 5 }, (dgg_point){ 6, 5 }, &box));
    CU_ASSERT_FALSE(dgg_segment_hits_box((dgg_point){ 0, -5 }, (dgg_point){ 0, 15 }, &box));
    CU_ASSERT_FALSE(dgg_segment_hits_box((dgg_point){ -6, 5 }, (dgg_point){ 5, 16 }, &box));
    CU_ASSERT_FALSE(dgg_segment_hits_box((dgg_point){ -9, 5 }, (dgg_point){ -1, 5 }, &box));
}

static void a_segment_is_partly_in_a_polygon(void)
{
    dgg_polygon polygon = { square, 4 };
    dgg_point left = { -10, 5 }, right = { 10, 5 };
    CU_ASSERT_DOUBLE_EQUAL(dgg_share_in_polygon(left, right, polygon), 0.5, 1e-12);
    CU_ASSERT_TRUE(dgg_segment_hits_polygon(left, right, polygon));
    CU_ASSERT_FALSE(dgg_segment_hits_polygon(left, (dgg_point){ -10, 50 }, polygon));
    CU_ASSERT_FALSE(
        dgg_segment_hits_polygon((dgg_point){ -5, 10 }, (dgg_point){ 15, 10 }, polygon));
}

static void a_hull_has_the_outermost_points_only(void)
{
    dgg_point points[] = {
        { 5, 5 }, { 0, 0 }, { 10, 10 }, { 10, 0 }, { 0, 10 }, { 5, 0 }, { 0, 0 }
    };
    dgg_point corners[8];
    size_t count = dgg_convex_hull(points, 7, corners);
    CU_ASSERT_EQUAL_FATAL(count, 4);
    CU_ASSERT_DOUBLE_EQUAL(dgg_polygon_area((dgg_polygon){ corners, count }), 100, 1e-12);
    CU_ASSERT_EQUAL(dgg_convex_hull(points, 1, corners), 1);
    CU_ASSERT_EQUAL(dgg_convex_hull(points, 0, corners), 0);
}

static void polygons_are_parted_by_moving_one_away(void)
{
    dgg_point away = { 0 }, moved[4];
    dgg_polygon one = { square, 4 }, other = { aside, 4 };
    CU_ASSERT_DOUBLE_EQUAL(dgg_polygons_gap(one, other, &away), 5, 1e-12);
    for (size_t i = 0; i < 4; i++) {
        moved[i] = (dgg_point){ aside[i].x - 8, aside[i].y + 1 };
    }
    other.corners = moved;
    double gap = dgg_polygons_gap(other, one, &away);
    CU_ASSERT_DOUBLE_EQUAL(gap, -3, 1e-12);
    for (size_t i = 0; i < 4; i++) {
        moved[i] = (dgg_point){ moved[i].x + gap * away.x, moved[i].y + gap * away.y };
    }
    CU_ASSERT_DOUBLE_EQUAL(dgg_polygons_gap(other, one, &away), 0, 1e-12);
    CU_ASSERT_TRUE(isinf(dgg_polygons_gap(one, (dgg_polygon){ 0 }, &away)));
}

SUITE("layouts/geometry",
      { "boxes know how far they are apart", boxes_know_how_far_they_are_apart },
      { "segments that only touch do not cross", segments_that_only_touch_do_not_cross },
      { "a segment hits a box only inside", a_segment_hits_a_box_only_inside },
      { "a segment is partly in a polygon", a_segment_is_partly_in_a_polygon },
      { "a hull has the outermost points only", a_hull_has_the_outermost_points_only },
      { "polygons are parted by moving one away", polygons_are_parted_by_moving_one_away })
