#include "layouts/charts.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/fit_to_print.h"
#include "tests/support/suite.h"

static const dgg_caption captions[DGG_CAPTIONS] = {
    { { "Bars.", 5 }, { "By hand.", 8 }, { "n = 3.", 6 }, { "None.", 5 } },
    { { "图。", 6 }, { "计。", 6 }, { "n = 3。", 8 }, { "无。", 6 } },
};

static dgg_status draw_bars(dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < 3; i++) {
        double height = 20 + 30 * (double)i, x = dgg_chart_share(chart, i, 3);
        double bottom = chart->field.centre.y + chart->field.height / 2;
        const dgg_box box = { { x, bottom - height / 2 }, 40, height };
        DGG_TRY(dgg_chart_bar(chart, box, dgg_style_distinct(i), NULL));
    }
done:
    return status;
}

static dgg_status draw_all(dgg_chart *chart)
{
    static const dgg_legend_item items[] = {
        { .form = DGG_SHEET, .look = { .fill = { DGG_SOLID, 8 } }, .words = { "first", 5 } },
        { .form = DGG_SHEET, .look = { .fill = { DGG_SOLID, 4 } }, .words = { "second", 6 } },
        { .form = DGG_SHEET, .look = { .fill = { DGG_SOLID, 2 } }, .words = { "third", 5 } },
        { .is_line = true,
          .look = { .stroke = { DGG_LINE, 1 }, .thickness = 2 },
          .words = { "a line with words that fill more than a row of a narrow page has", 63 } },
        { .is_note = true, .words = { "a note", 6 } },
    };
    const dgg_look look = { .stroke = { DGG_LINE, 1 }, .thickness = 2 };
    const dgg_look tint = { .fill = { DGG_TINT, 0 } };
    const dgg_point points[] = { { 90, 90 }, { 110, 95 }, { 130, 80 } };
    dgg_status status = DGG_OK;
    dgg_scale papers = dgg_scale_make(0, 83, 5, true);
    dgg_text subtitle = { 0 };
    DGG_TRY(dgg_chart_print(chart, &subtitle, "%d papers", 3));
    DGG_TRY(dgg_chart_open(chart, "bars", dgg_text_of("Papers by year"), subtitle));
    chart->bottom += 20;
    dgg_chart_set_field(chart, 40, 0, 200);
    DGG_TRY(dgg_chart_y_axis(chart, &papers, "papers"));
    DGG_TRY(dgg_chart_years(chart, 2019, 2021));
    DGG_TRY(draw_bars(chart));
    DGG_TRY(dgg_chart_line(chart, points, 3, &look, NULL));
    DGG_TRY(dgg_chart_area(chart, points, 3, &tint, NULL));
    DGG_TRY(dgg_chart_legend(chart, items, sizeof items / sizeof *items));
    DGG_TRY(dgg_chart_close(chart, captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_picture_options *options)
{
    dgg_chart chart = { .scene = scene, .options = options };
    dgg_status status = draw_all(&chart);
    dgg_chart_destroy(&chart);
    return status;
}

static void a_chart_is_fit_to_print_at_any_width(void)
{
    static const double widths[] = { 0, 300, 960 };
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        dgg_scene scene = { 0 };
        CU_ASSERT_EQUAL(draw(&scene, &(dgg_picture_options){ .width = widths[i] }), DGG_OK);
        CU_ASSERT_EQUAL(scene.width, widths[i] > 0 ? widths[i] : 640);
        CU_ASSERT_EQUAL(scene.hull_count, 1);
        picture_is_fit_to_print(&scene);
        dgg_scene_destroy(&scene);
    }
}

static void the_title_of_the_user_goes_before(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(draw(&scene, &(dgg_picture_options){ .title = "Ours" }), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(scene.title, "Ours"));
    CU_ASSERT_TRUE(dgg_text_is(scene.name, "bars"));
    dgg_scene_destroy(&scene);
}

static void words_are_in_the_language_of_the_picture(void)
{
    dgg_chart chart = { .options = &(dgg_picture_options){ .is_in_chinese = true } };
    CU_ASSERT_STRING_EQUAL(dgg_chart_say(&chart, "papers", "篇"), "篇");
    chart.options = &(dgg_picture_options){ 0 };
    CU_ASSERT_STRING_EQUAL(dgg_chart_say(&chart, "papers", "篇"), "papers");
}

static void a_text_that_has_no_room_is_cut(void)
{
    dgg_scene scene = { 0 };
    dgg_chart chart = { .scene = &scene, .options = &(dgg_picture_options){ 0 } };
    dgg_scene_text text = { .text = dgg_text_of("Responsiveness and public services") };
    CU_ASSERT_EQUAL(dgg_chart_text(&chart, &text, 80), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_ends(scene.texts[0].text, "…"));
    CU_ASSERT_TRUE(dgg_scene_text_width(&scene.texts[0]) <= 80);
    CU_ASSERT_EQUAL(scene.texts[0].fill.tone, DGG_TEXT_INK);
    dgg_scene_destroy(&scene);
    dgg_chart_destroy(&chart);
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

SUITE("layouts/charts",
      { "a chart is fit to print at any width", a_chart_is_fit_to_print_at_any_width },
      { "the title of the user goes before", the_title_of_the_user_goes_before },
      { "words are in the language of the picture", words_are_in_the_language_of_the_picture },
      { "a text that has no room is cut", a_text_that_has_no_room_is_cut },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
