#include "tests/support/charted.h"

static void bars_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("years", 0);
}

static void every_record_with_a_year_stands_in_a_bar(void)
{
    dgg_scene scene = { 0 };
    double high = 0, scale = 0;
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "years", (reading_size){ 60, 0, 0 }, NULL, NULL),
                          DGG_OK);
    for (size_t i = 0; i < scene.shape_count; i++) {
        const dgg_shape *shape = &scene.shapes[i];
        double records = 0;
        if (dgg_text_is(shape->about.kind, "year")) {
            dgg_text rest = shape->about.tooltip;
            dgg_text_cut(&rest, ' ');
            records = dgg_text_number(rest);
            high += records;
            scale = scale > 0 ? scale : shape->box.height / records;
            CU_ASSERT_DOUBLE_EQUAL(shape->box.height, records * scale, 1e-6);
        }
    }
    CU_ASSERT_EQUAL(high, 51); /* one of seven has no year */
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_ENGLISH, "n = 60 records, 51 drawn"));
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_CHINESE, "n = 60条记录，图示51条"));
    dgg_scene_destroy(&scene);
}

static void themes_beyond_the_first_are_summed_up_and_counted(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options three = { .top = 3 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "years", (reading_size){ 60, 25, 12 }, &three, NULL),
                          DGG_OK);
    CU_ASSERT_TRUE(scene_says(&scene, "22 other themes"));
    CU_ASSERT_FALSE(scene_says(&scene, "D: "));
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_ENGLISH, "The 3 themes of most records are named"));
    dgg_scene_destroy(&scene);
}

static void records_without_years_cannot_be_drawn(void)
{
    chart_is_refused("years", (reading_size){ 1, 1, 1 }, "no record has a year");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("years", (reading_size){ 3, 2, 1 });
}

SUITE("layouts/pictures/years",
      { "bars are fit to print at any size", bars_are_fit_to_print_at_any_size },
      { "every record with a year stands in a bar", every_record_with_a_year_stands_in_a_bar },
      { "themes beyond the first are summed up and counted",
        themes_beyond_the_first_are_summed_up_and_counted },
      { "records without years cannot be drawn", records_without_years_cannot_be_drawn },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
