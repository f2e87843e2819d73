#include "layouts/heat.h"

#include "tests/support/brutal.h"
#include "tests/support/fit_to_print.h"
#include "tests/support/suite.h"

static const dgg_caption captions[DGG_CAPTIONS] = {
    { { "Cells.", 6 }, { "By hand.", 8 }, { "n = 3.", 6 }, { "None.", 5 } },
    { { "图。", 6 }, { "计。", 6 }, { "n = 3。", 8 }, { "无。", 6 } },
};

static dgg_status draw(dgg_scene *scene, const dgg_picture_options *options)
{
    dgg_status status = DGG_OK;
    dgg_chart chart = { .scene = scene, .options = options };
    const dgg_text rows[] = { { "One <row>", 9 },
                              { "A row with a name that is longer than any room for it is, or two",
                                64 } };
    const dgg_text columns[] = { { "2000", 4 }, { "2001", 4 }, { "地点", 6 } };
    const dgg_heat_cell cells[] = { { 1, DGG_HEAT_PLAIN },       { 90, DGG_HEAT_PLAIN },
                                    { 1200, DGG_HEAT_TOO_MANY }, { 0, DGG_HEAT_TOO_FEW },
                                    { 600, DGG_HEAT_PLAIN },     { 80, DGG_HEAT_TOO_FEW } };
    const dgg_heat heat = { rows, columns, 2, 3, cells, { "records", 7 } };
    DGG_TRY(dgg_chart_open(&chart, "heat", dgg_text_of("Heat"), (dgg_text){ 0 }));
    DGG_TRY(dgg_heat_draw(&chart, &heat));
    DGG_TRY(dgg_chart_close(&chart, captions));
done:
    dgg_chart_destroy(&chart);
    return status;
}

static void cells_are_fit_to_print_at_any_width(void)
{
    static const double widths[] = { 0, 317, 960 };
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        dgg_scene scene = { 0 };
        CU_ASSERT_EQUAL(draw(&scene, &(dgg_picture_options){ .width = widths[i] }), DGG_OK);
        picture_is_fit_to_print(&scene);
        dgg_scene_destroy(&scene);
    }
}

static const dgg_shape *cell_that_says(const dgg_scene *scene, const char *count)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        if (dgg_text_is(scene->shapes[i].about.tooltip, count)) {
            return &scene->shapes[i];
        }
    }
    return NULL;
}

static void more_is_darker_and_nothing_is_empty(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(draw(&scene, &(dgg_picture_options){ 0 }), DGG_OK);
    const dgg_shape *one = cell_that_says(&scene, "1"), *most = cell_that_says(&scene, "1200");
    const dgg_shape *none = cell_that_says(&scene, "0");
    CU_ASSERT_TRUE_FATAL(one != NULL && most != NULL && none != NULL);
    CU_ASSERT_EQUAL(one->look.fill.hue, 0);
    CU_ASSERT_EQUAL(most->look.fill.hue, DGG_SCALE_LEVELS - 1);
    CU_ASSERT_TRUE(most->look.is_dashed && most->look.thickness > 0);
    CU_ASSERT_EQUAL(none->look.fill.tone, DGG_NO_PAINT); /* drawn only as it is marked */
    CU_ASSERT_FALSE(none->look.is_dashed);
    dgg_scene_destroy(&scene);
}

static void the_legend_tells_the_counts_of_a_shade(void)
{
    dgg_scene scene = { 0 };
    size_t found = 0;
    CU_ASSERT_EQUAL(draw(&scene, &(dgg_picture_options){ 0 }), DGG_OK);
    for (size_t i = 0; i < scene.text_count; i++) {
        found += dgg_text_is(scene.texts[i].text, "80–90");
    }
    CU_ASSERT_EQUAL(found, 1);
    dgg_scene_destroy(&scene);
}

static void room_grows_with_the_page(void)
{
    CU_ASSERT_EQUAL(dgg_heat_room(&(dgg_chart){ .width = 60 }), 1);
    CU_ASSERT_TRUE(dgg_heat_room(&(dgg_chart){ .width = 317 }) >= 6);
    CU_ASSERT_TRUE(dgg_heat_room(&(dgg_chart){ .width = 640 }) >= 14);
}

static dgg_status draw_and_forget(void)
{
    dgg_scene scene = { 0 };
    dgg_status status = draw(&scene, &(dgg_picture_options){ .width = 300 });
    dgg_scene_destroy(&scene);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(draw_and_forget());
}

SUITE("layouts/heat",
      { "cells are fit to print at any width", cells_are_fit_to_print_at_any_width },
      { "more is darker and nothing is empty", more_is_darker_and_nothing_is_empty },
      { "the legend tells the counts of a shade", the_legend_tells_the_counts_of_a_shade },
      { "room grows with the page", room_grows_with_the_page },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
