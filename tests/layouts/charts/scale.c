#include "layouts/charts.h"

#include <math.h>

#include "tests/support/suite.h"

static void step_is(double low, double high, size_t most, bool is_whole, double step)
{
    dgg_scale scale = dgg_scale_make(low, high, most, is_whole);
    CU_ASSERT_DOUBLE_EQUAL(scale.step, step, 1e-12);
    CU_ASSERT_TRUE(scale.low <= low && scale.high >= high);
    CU_ASSERT_TRUE(dgg_scale_ticks(&scale) >= 2 && dgg_scale_ticks(&scale) <= most + 3);
}

static void ticks_are_numbers_that_people_choose(void)
{
    step_is(0, 83, 5, true, 20);
    step_is(0, 100, 5, false, 20);
    step_is(0, 3, 6, true, 1);
    step_is(0, 3, 6, false, .5);
    step_is(0, .07, 5, false, .02);
    step_is(1987, 2024, 5, true, 10);
    step_is(5, 5, 4, true, 1);
    step_is(-12, 12, 5, false, 5);
    step_is(0, 1e9, 4, true, 5e8);
}

static void ends_are_whole_steps(void)
{
    dgg_scale scale = dgg_scale_make(0, .07, 5, false);
    CU_ASSERT_DOUBLE_EQUAL(scale.high, .08, 1e-12);
    CU_ASSERT_EQUAL(scale.places, 2);
    CU_ASSERT_DOUBLE_EQUAL(dgg_scale_tick(&scale, 1), .02, 1e-12);
    scale.from = 200;
    scale.to = 100;
    CU_ASSERT_DOUBLE_EQUAL(dgg_scale_at(&scale, .04), 150, 1e-9);
}

static size_t years_shown(double width, int first, int last)
{
    dgg_scene scene = { 0 };
    dgg_chart chart = { .scene = &scene,
                        .options = &(dgg_picture_options){ 0 },
                        .field = { { width / 2, 50 }, width, 100 } };
    CU_ASSERT_EQUAL(dgg_chart_years(&chart, first, last), DGG_OK);
    size_t count = scene.text_count;
    dgg_scene_destroy(&scene);
    dgg_chart_destroy(&chart);
    return count;
}

static void years_are_left_out_where_they_have_no_room(void)
{
    CU_ASSERT_EQUAL(years_shown(600, 2015, 2024), 10);
    CU_ASSERT_EQUAL(years_shown(200, 2015, 2024), 5);
    CU_ASSERT_EQUAL(years_shown(200, 1950, 2024), 4);
    CU_ASSERT_EQUAL(years_shown(60, 2024, 2024), 1);
}

static void an_axis_of_x_spans_the_field(void)
{
    dgg_scene scene = { 0 };
    dgg_chart chart = { .scene = &scene,
                        .options = &(dgg_picture_options){ 0 },
                        .field = { { 150, 50 }, 200, 100 } };
    dgg_scale scale = dgg_scale_make(0, 10, 5, true);
    CU_ASSERT_EQUAL(dgg_chart_x_axis(&chart, &scale, "years"), DGG_OK);
    CU_ASSERT_EQUAL(dgg_scale_at(&scale, 0), 50);
    CU_ASSERT_EQUAL(dgg_scale_at(&scale, 10), 250);
    CU_ASSERT_EQUAL(scene.curve_count, 6);
    CU_ASSERT_EQUAL(scene.text_count, 7);
    CU_ASSERT_TRUE(chart.bottom > 30);
    dgg_scene_destroy(&scene);
    dgg_chart_destroy(&chart);
}

SUITE("layouts/charts/scale",
      { "ticks are numbers that people choose", ticks_are_numbers_that_people_choose },
      { "ends are whole steps", ends_are_whole_steps },
      { "years are left out where they have no room", years_are_left_out_where_they_have_no_room },
      { "an axis of x spans the field", an_axis_of_x_spans_the_field })
