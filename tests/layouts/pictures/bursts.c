#include "tests/support/charted.h"

static void bursts_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("bursts", 3);
}

static size_t count_bars(const dgg_scene *scene)
{
    size_t count = 0;
    for (size_t i = 0; i < scene->shape_count; i++) {
        count += dgg_text_is(scene->shapes[i].about.kind, "burst");
    }
    return count;
}

static void the_heaviest_are_shown_and_the_others_counted(void)
{
    dgg_scene all = { 0 }, one = { 0 };
    const dgg_picture_options many = { .top = 100 }, single = { .top = 1 };
    const reading_size size = { 263, 46, 40 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&all, "bursts", size, &many, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(draw_chart(&one, "bursts", size, &single, NULL), DGG_OK);
    CU_ASSERT_TRUE(count_bars(&all) > 2);
    CU_ASSERT_EQUAL(count_bars(&one), 1);
    CU_ASSERT_TRUE(caption_says(&one, DGG_IN_ENGLISH, "1 of the "));
    CU_ASSERT_TRUE(caption_says(&one, DGG_IN_ENGLISH, "n = 263 records"));
    dgg_scene_destroy(&all);
    dgg_scene_destroy(&one);
}

static void a_bar_spans_the_years_of_its_burst(void)
{
    dgg_scene scene = { 0 };
    double year = 0;
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "bursts", (reading_size){ 263, 46, 40 }, NULL, NULL),
                          DGG_OK);
    for (size_t i = 0; i < scene.shape_count; i++) {
        dgg_text said = scene.shapes[i].about.tooltip;
        if (dgg_text_is(scene.shapes[i].about.kind, "burst")) {
            int from = dgg_text_number(said), to = from;
            to = said.length > 4 ? dgg_text_number(dgg_text_slice(said, said.length - 4, 99)) : to;
            double width = (scene.shapes[i].box.width + 1.2) / (to - from + 1);
            year = year > 0 ? year : width;
            CU_ASSERT_DOUBLE_EQUAL(width, year, 1e-6);
        }
    }
    CU_ASSERT_TRUE(year > 5);
    dgg_scene_destroy(&scene);
}

static void only_what_is_asked_for_bursts(void)
{
    dgg_scene scene = { 0 };
    dgg_error error = { 0 };
    const dgg_picture_options works = { .of = "references" }, none = { .of = "authors" };
    const reading_size size = { 263, 46, 40 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "bursts", size, &works, NULL), DGG_OK);
    CU_ASSERT_TRUE(scene_says(&scene, "Cited works"));
    dgg_scene_destroy(&scene);
    CU_ASSERT_EQUAL(draw_chart(&scene, "bursts", size, &none, &error), DGG_BAD_REQUEST);
}

static void a_higher_price_leaves_fewer_bursts(void)
{
    dgg_scene cheap = { 0 }, dear = { 0 };
    const dgg_picture_options low = { .top = 100, .burst_cost = 0.1 },
                              high = { .top = 100, .burst_cost = 1.5 };
    const reading_size size = { 263, 46, 40 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&cheap, "bursts", size, &low, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(draw_chart(&dear, "bursts", size, &high, NULL), DGG_OK);
    CU_ASSERT_TRUE(count_bars(&cheap) > count_bars(&dear));
    dgg_scene_destroy(&cheap);
    dgg_scene_destroy(&dear);
}

static void that_nothing_bursts_is_said(void)
{
    chart_is_refused("bursts", (reading_size){ 2, 1, 1 }, "nothing bursts");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("bursts", (reading_size){ 60, 25, 12 });
}

SUITE("layouts/pictures/bursts",
      { "bursts are fit to print at any size", bursts_are_fit_to_print_at_any_size },
      { "the heaviest are shown and the others counted",
        the_heaviest_are_shown_and_the_others_counted },
      { "a bar spans the years of its burst", a_bar_spans_the_years_of_its_burst },
      { "only what is asked for bursts", only_what_is_asked_for_bursts },
      { "a higher price leaves fewer bursts", a_higher_price_leaves_fewer_bursts },
      { "that nothing bursts is said", that_nothing_bursts_is_said },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
