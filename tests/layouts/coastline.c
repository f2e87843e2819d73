#include "layouts/coastline.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool holds(const dgg_coastline *coast, dgg_point point)
{
    bool is_inside = false;
    for (size_t r = 0; r < coast->ring_count; r++) {
        const dgg_ring *ring = &coast->rings[r];
        const dgg_point *corners = coast->points + ring->first;
        for (size_t i = 0, j = ring->count - 1; i < ring->count; j = i++) {
            bool crosses = (corners[i].y > point.y) != (corners[j].y > point.y);
            if (crosses && point.x < corners[i].x + (point.y - corners[i].y) /
                                                        (corners[j].y - corners[i].y) *
                                                        (corners[j].x - corners[i].x)) {
                is_inside = !is_inside;
            }
        }
    }
    return is_inside;
}

static void land_is_where_it_is(void)
{
    static const struct {
        dgg_point at;
        bool is_land;
    } places[] = { { { 2.35, 48.85 }, true },  { { 116.4, 39.9 }, true },
                   { { -58.4, -34.7 }, true }, { { 133.9, -23.7 }, true },
                   { { -30, 40 }, false },     { { 80, -20 }, false },
                   { { 51, 42 }, false },      { { 175, 67 }, true },
                   { { -175, 66.5 }, true },   { { 0, -85 }, true } };
    dgg_coastline coast = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_coastline_read(&coast, NULL), DGG_OK);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        CU_ASSERT_EQUAL(holds(&coast, places[i].at), places[i].is_land);
    }
    dgg_coastline_destroy(&coast);
}

/* None runs across the map. */
static void no_step_is_long(void)
{
    dgg_coastline coast = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_coastline_read(&coast, NULL), DGG_OK);
    for (size_t r = 0; r < coast.ring_count; r++) {
        const dgg_ring *ring = &coast.rings[r];
        for (size_t i = 1; i < ring->count; i++) {
            dgg_point here = coast.points[ring->first + i],
                      last = coast.points[ring->first + i - 1];
            CU_ASSERT_TRUE(fabs(here.x) <= 180 && fabs(here.y) <= 90);
            CU_ASSERT_TRUE(fabs(here.x - last.x) < 40 || here.y < -85);
        }
    }
    dgg_coastline_destroy(&coast);
}

static void countries_have_a_place(void)
{
    dgg_point at = { 0, 0 };
    CU_ASSERT_TRUE(dgg_coastline_country(dgg_text_of("FR"), &at));
    CU_ASSERT_TRUE(fabs(at.x - 2.5) < 2 && fabs(at.y - 46.5) < 2);
    CU_ASSERT_FALSE(dgg_coastline_country(dgg_text_of("europe"), &at));
}

/* A square that reaches out of the box to the right; a line that crosses it. */
static void what_lies_outside_is_cut_off(void)
{
    static const char map[] =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[4,0],[4,4],[0,4]]]}},"
        "{\"geometry\":{\"type\":\"MultiLineString\",\"coordinates\":[[[-9,1],[9,1]]]}},"
        "{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,1]}}]}";
    const dgg_box box = { { 1, 2 }, 2, 2 };
    dgg_coastline coast = { 0 }, clipped = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_coastline_read_geojson(&coast, dgg_text_of(map), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(coast.ring_count, 2);
    CU_ASSERT_EQUAL(dgg_coastline_clip(&coast, &coast.rings[0], &box, &clipped, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(clipped.point_count, 4);
    for (size_t i = 0; i < 4; i++) {
        CU_ASSERT_TRUE(clipped.points[i].x >= 0 && clipped.points[i].x <= 2);
        CU_ASSERT_TRUE(clipped.points[i].y >= 1 && clipped.points[i].y <= 3);
    }
    CU_ASSERT_EQUAL(dgg_coastline_clip(&coast, &coast.rings[1], &box, &clipped, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(clipped.point_count, 2);
    CU_ASSERT_EQUAL(clipped.points[0].x, 0);
    CU_ASSERT_EQUAL(clipped.points[1].x, 2);
    const dgg_box elsewhere = { { 50, 50 }, 2, 2 };
    CU_ASSERT_EQUAL(dgg_coastline_clip(&coast, &coast.rings[0], &elsewhere, &clipped, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(clipped.point_count, 0);
    dgg_coastline_destroy(&coast);
    dgg_coastline_destroy(&clipped);
}

static void what_is_no_map_is_refused(void)
{
    dgg_coastline coast = { 0 };
    CU_ASSERT_EQUAL(dgg_coastline_read_geojson(&coast, dgg_text_of("{}"), NULL), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_coastline_read_geojson(&coast, dgg_text_of("<svg/>"), NULL), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_coastline_read_geojson(&coast, dgg_text_of("{\"type\":\"Polygon\"}"), NULL),
                    DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_coastline_read_geojson(
                        &coast, dgg_text_of("[{\"features\":[1,null,{\"geometry\":[]}]}]"), NULL),
                    DGG_BAD_INPUT);
    dgg_coastline_destroy(&coast);
}

static dgg_status read_and_forget(void)
{
    static const char map[] =
        "{\"geometries\":[{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1]]]]}]}";
    dgg_coastline coast = { 0 };
    dgg_status status = dgg_coastline_read_geojson(&coast, dgg_text_of(map), NULL);
    dgg_coastline_destroy(&coast);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("layouts/coastline", { "land is where it is", land_is_where_it_is },
      { "no step is long", no_step_is_long }, { "countries have a place", countries_have_a_place },
      { "what lies outside is cut off", what_lies_outside_is_cut_off },
      { "what is no map is refused", what_is_no_map_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
