#include "tests/support/charted.h"

static void cells_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("heatmap_years", 0);
}

static size_t count_cells(const dgg_scene *scene, double *sum)
{
    size_t count = 0;
    *sum = 0;
    for (size_t i = 0; i < scene->shape_count; i++) {
        if (dgg_text_is(scene->shapes[i].about.kind, "cell")) {
            *sum += dgg_text_number(scene->shapes[i].about.tooltip);
            count++;
        }
    }
    return count;
}

static void cells_hold_all_records_of_the_themes(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options all = { .top = 60 };
    double sum = 0, expected = 0;
    analysed_reading reading = { 0 };
    CU_ASSERT_EQUAL_FATAL(charted_init(&reading, (reading_size){ 60, 25, 12 }, NULL), DGG_OK);
    const dgg_links *links = &reading.corpus.links[DGG_DISCUSSES];
    for (size_t i = 0; i < links->count; i++) {
        expected += reading.corpus.papers[links->items[i].from].year > 0;
    }
    CU_ASSERT_EQUAL(dgg_scene_draw(&scene, &reading.analysis, "heatmap_years", &all, NULL), DGG_OK);
    CU_ASSERT_TRUE(count_cells(&scene, &sum) > 20);
    CU_ASSERT_EQUAL(sum, expected);
    dgg_scene_destroy(&scene);
    reading_destroy(&reading);
}

static void years_without_room_become_spans(void)
{
    dgg_scene wide = { 0 }, narrow = { 0 };
    const dgg_picture_options broad = { .width = 1400 }, column = { .width = COLUMN_WIDTH };
    const reading_size size = { 60, 25, 12 };
    CU_ASSERT_EQUAL(draw_chart(&wide, "heatmap_years", size, &broad, NULL), DGG_OK);
    CU_ASSERT_EQUAL(draw_chart(&narrow, "heatmap_years", size, &column, NULL), DGG_OK);
    CU_ASSERT_TRUE(scene_says(&wide, "2013"));
    CU_ASSERT_FALSE(scene_says(&wide, "-2013"));
    CU_ASSERT_TRUE(scene_says(&narrow, "-2024"));
    dgg_scene_destroy(&wide);
    dgg_scene_destroy(&narrow);
}

static void without_years_or_themes_nothing_can_be_drawn(void)
{
    chart_is_refused("heatmap_years", (reading_size){ 1, 1, 1 }, "no record has a year");
    chart_is_refused("heatmap_years", (reading_size){ 3, 0, 1 }, "no record with a year");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("heatmap_years", (reading_size){ 11, 12, 7 });
}

SUITE("layouts/pictures/heatmap_years",
      { "cells are fit to print at any size", cells_are_fit_to_print_at_any_size },
      { "cells hold all records of the themes", cells_hold_all_records_of_the_themes },
      { "years without room become spans", years_without_room_become_spans },
      { "without years or themes nothing can be drawn",
        without_years_or_themes_nothing_can_be_drawn },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
