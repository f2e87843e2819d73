#include "tests/support/charted.h"

static void bars_and_deviations_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("rpys", 0);
}

static void bars_grow_with_the_references_of_a_year(void)
{
    dgg_scene scene = { 0 };
    double scale = 0;
    size_t references = 0;
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "rpys", (reading_size){ 40, 0, 0 }, NULL, NULL),
                          DGG_OK);
    for (size_t i = 0; i < scene.shape_count; i++) {
        const dgg_shape *shape = &scene.shapes[i];
        if (dgg_text_is(shape->about.kind, "year")) {
            dgg_text rest = shape->about.tooltip;
            dgg_text_cut(&rest, ' ');
            int here = dgg_text_number(rest);
            scale = scale > 0 ? scale : shape->box.height / here;
            CU_ASSERT_DOUBLE_EQUAL(shape->box.height, here * scale, 1e-6);
            references += (size_t)here;
        }
    }
    CU_ASSERT_EQUAL(references, 200);
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_ENGLISH, "n = 200 references"));
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_CHINESE, "n = 200条"));
    dgg_scene_destroy(&scene);
}

static void the_works_behind_peaks_are_listed(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options two = { .top = 2 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "rpys", (reading_size){ 40, 0, 0 }, &two, NULL),
                          DGG_OK);
    CU_ASSERT_TRUE(scene_says(&scene, "Most cited works of the highest peaks"));
    CU_ASSERT_TRUE(scene_says(&scene, ", 1990, J & LETTERS"));
    CU_ASSERT_TRUE(scene_says(&scene, ", 1984, J & LETTERS"));
    CU_ASSERT_FALSE(scene_says(&scene, ", 1963, "));
    dgg_scene_destroy(&scene);
}

static void the_highest_peak_is_named_where_others_give_way(void)
{
    enum { NARROW = 210 };
    dgg_scene scene = { 0 };
    const dgg_picture_options narrow = { .top = 20, .width = NARROW };
    bool is_named = false;
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "rpys", (reading_size){ 40, 0, 0 }, &narrow, NULL),
                          DGG_OK);
    for (size_t i = 0; i < scene.text_count; i++) {
        const dgg_scene_text *text = &scene.texts[i];
        is_named |= text->has_halo && dgg_text_is(text->text, "1990");
    }
    CU_ASSERT_TRUE(is_named);
    dgg_scene_destroy(&scene);
}

static void without_references_nothing_can_be_drawn(void)
{
    chart_is_refused("rpys", (reading_size){ 1, 1, 1 }, "no record has references with a year");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("rpys", (reading_size){ 3, 2, 1 });
}

SUITE("layouts/pictures/rpys",
      { "bars and deviations are fit to print at any size",
        bars_and_deviations_are_fit_to_print_at_any_size },
      { "bars grow with the references of a year", bars_grow_with_the_references_of_a_year },
      { "the works behind peaks are listed", the_works_behind_peaks_are_listed },
      { "the highest peak is named where others give way",
        the_highest_peak_is_named_where_others_give_way },
      { "without references nothing can be drawn", without_references_nothing_can_be_drawn },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
