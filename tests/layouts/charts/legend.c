#include "layouts/charts.h"

#include "tests/support/fit_to_print.h"
#include "tests/support/suite.h"

enum { ITEMS = 14 };

static void it_flows_into_rows(void)
{
    dgg_scene scene = { 0 };
    dgg_legend_item items[ITEMS] = { { .form = DGG_SHEET } };
    dgg_chart chart = {
        .scene = &scene, .options = &(dgg_picture_options){ 0 }, .width = 300, .bottom = 20
    };
    for (size_t i = 0; i < ITEMS; i++) {
        items[i] = (dgg_legend_item){ .form = (dgg_form)(i % 5),
                                      .look = { .fill = { DGG_SOLID, 1 } },
                                      .words = dgg_text_of("a theme"),
                                      .is_line = i == 7,
                                      .is_note = i == 8,
                                      .size = i == 9 ? 30 : 0 };
    }
    CU_ASSERT_EQUAL(dgg_chart_legend(&chart, items, ITEMS), DGG_OK);
    CU_ASSERT_EQUAL(scene.text_count, ITEMS);
    CU_ASSERT_EQUAL(scene.shape_count, ITEMS - 2);
    CU_ASSERT_EQUAL(scene.curve_count, 1);
    CU_ASSERT_TRUE(chart.bottom > 100);
    scene.width = 300;
    scene.height = chart.bottom;
    marks_keep_apart(&scene);
    words_keep_apart(&scene);
    dgg_scene_destroy(&scene);
    dgg_chart_destroy(&chart);
}

static void words_longer_than_the_page_are_cut(void)
{
    dgg_scene scene = { 0 };
    dgg_chart chart = {
        .scene = &scene, .options = &(dgg_picture_options){ 0 }, .width = 120, .bottom = 0
    };
    const dgg_legend_item item = { .form = DGG_DOT,
                                   .words = dgg_text_of("responsiveness and public services") };
    CU_ASSERT_EQUAL(dgg_chart_legend(&chart, &item, 1), DGG_OK);
    CU_ASSERT_TRUE(scene.texts[0].at.x + dgg_scene_text_width(&scene.texts[0]) <= 96.01);
    CU_ASSERT_EQUAL(dgg_chart_legend(&chart, NULL, 0), DGG_OK);
    dgg_scene_destroy(&scene);
    dgg_chart_destroy(&chart);
}

SUITE("layouts/charts/legend", { "it flows into rows", it_flows_into_rows },
      { "words longer than the page are cut", words_longer_than_the_page_are_cut })
