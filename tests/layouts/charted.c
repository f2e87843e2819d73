#include "layouts/charted.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status add_row(dgg_table *table, size_t year, size_t count)
{
    dgg_status status = DGG_OK;
    DGG_TRY(year > 0 ? dgg_table_add_count(table, year, NULL) : dgg_table_add_empty(table, NULL));
    DGG_TRY(dgg_table_add_count(table, count, NULL));
done:
    return status;
}

typedef struct year_row {
    size_t year, count;
} year_row;

static dgg_year_window window_of(const year_row *rows, size_t count)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_table_add_column(&table, dgg_text_of("y"), dgg_text_of("y"), 0, NULL), 0);
    CU_ASSERT_EQUAL(dgg_table_add_column(&table, dgg_text_of("n"), dgg_text_of("n"), 0, NULL), 0);
    for (size_t i = 0; i < count; i++) {
        CU_ASSERT_EQUAL(add_row(&table, rows[i].year, rows[i].count), DGG_OK);
    }
    dgg_year_window window = dgg_year_window_of(&table, 0, 1);
    dgg_table_destroy(&table);
    return window;
}

static void few_years_are_all_shown(void)
{
    static const year_row rows[] = { { 1990, 1 }, { 2000, 200 }, { 2001, 3 }, { 0, 4 } };
    dgg_year_window window = window_of(rows, 4);
    CU_ASSERT_EQUAL(window.first, 1990);
    CU_ASSERT_EQUAL(window.last, 2001);
    CU_ASSERT_EQUAL(window.inside, 204);
    CU_ASSERT_EQUAL(window.outside, 0);
    CU_ASSERT_EQUAL(window.undated, 4);
}

static void a_few_very_early_ones_are_left_out_and_counted(void)
{
    static const year_row rows[] = { { 1800, 1 }, { 1830, 1 }, { 1960, 100 }, { 2001, 300 } };
    dgg_year_window window = window_of(rows, 4);
    CU_ASSERT_EQUAL(window.first, 1960);
    CU_ASSERT_EQUAL(window.inside, 400);
    CU_ASSERT_EQUAL(window.outside, 2);
}

static void a_year_far_behind_the_others_is_left_out(void)
{
    static const year_row rows[] = { { 1015, 1 }, { 2001, 3 }, { 2002, 4 }, { 2120, 1 } };
    dgg_year_window window = window_of(rows, 4);
    CU_ASSERT_EQUAL(window.first, 2001);
    CU_ASSERT_EQUAL(window.last, 2002);
    CU_ASSERT_EQUAL(window.outside, 2);
}

static void without_years_there_is_no_window(void)
{
    static const year_row rows[] = { { 0, 4 } };
    CU_ASSERT_EQUAL(window_of(rows, 1).first, 0);
    CU_ASSERT_EQUAL(window_of(rows, 1).undated, 4);
    CU_ASSERT_EQUAL(window_of(rows, 0).last, 0);
}

static dgg_status tell_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_chart chart = { 0 };
    dgg_corpus corpus = { .codebook = dgg_text_of("book 1") };
    dgg_caption captions[DGG_CAPTIONS] = { { .method = dgg_text_of("Counted.") } };
    const dgg_year_window window = { 2000, 2001, 5, 2, 1 };
    DGG_TRY(dgg_chart_tell_coding(&chart, &corpus, captions));
    DGG_TRY(dgg_chart_tell_years(&chart, &window, captions));
    CU_ASSERT_TRUE(dgg_text_starts(captions[0].method, "Counted. Themes by the codebook book 1;"));
    CU_ASSERT_TRUE(dgg_text_starts(captions[1].method, "主题编码表：book 1"));
    CU_ASSERT_TRUE(dgg_text_is(captions[0].number,
                               "n = 8 records, 5 drawn; not drawn: 1 without a year, 2 of years "
                               "outside 2000–2001."));
done:
    dgg_chart_destroy(&chart);
    return status;
}

static void captions_tell_what_is_not_drawn(void)
{
    BRUTAL(tell_and_forget());
}

static void lines_stand_below_each_other_and_shapes_hold_their_text(void)
{
    dgg_scene scene = { 0 };
    dgg_chart chart = { .scene = &scene };
    dgg_lines lines = { 0 };
    const dgg_wrapping how = { DGG_REGULAR, 10, 40, 2, 0 };
    const dgg_shape shape = { .form = DGG_SHEET, .box = { { 50, 50 }, 30, 20 } };
    const dgg_scene_text text = { .text = dgg_text_of("A"), .size = 10 };
    CU_ASSERT_EQUAL(dgg_chart_wrap(&chart, dgg_text_of("one two three four"), &how, &lines), 0);
    CU_ASSERT_EQUAL_FATAL(lines.count, 2);
    CU_ASSERT_EQUAL(dgg_chart_lines(&chart, &lines, &(dgg_scene_text){ .size = 10 }), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(scene.text_count, 2);
    CU_ASSERT_TRUE(scene.texts[1].at.y > scene.texts[0].at.y + 10);
    CU_ASSERT_EQUAL(dgg_chart_shape(&chart, &shape, &text), DGG_OK);
    CU_ASSERT_EQUAL(scene.shapes[0].text_count, 1);
    CU_ASSERT_EQUAL(scene.texts[2].at.x, 50);
    dgg_scene_destroy(&scene);
    dgg_chart_destroy(&chart);
}

static void a_list_stands_below_what_is_there(void)
{
    dgg_scene scene = { 0 };
    dgg_chart chart = { .scene = &scene, .width = 300, .bottom = 100 };
    const dgg_listed entry = { dgg_text_of("7"), dgg_text_of("Name"), dgg_text_of("and more") };
    CU_ASSERT_EQUAL(dgg_chart_list(&chart, &entry, 20), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(scene.text_count, 3);
    CU_ASSERT_TRUE(scene.texts[0].at.y > 100 && scene.texts[0].at.y == scene.texts[1].at.y);
    CU_ASSERT_EQUAL(scene.texts[1].at.x - scene.texts[0].at.x, 20);
    CU_ASSERT_EQUAL(scene.texts[2].face, DGG_REGULAR);
    CU_ASSERT_TRUE(chart.bottom > scene.texts[2].at.y);
    dgg_scene_destroy(&scene);
    dgg_chart_destroy(&chart);
}

static void columns_are_found_by_their_keys(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_table_add_column(&table, dgg_text_of("y"), dgg_text_of("y"), 0, NULL), 0);
    CU_ASSERT_EQUAL(dgg_table_add_column(&table, dgg_text_of("n"), dgg_text_of("n"), 0, NULL), 0);
    CU_ASSERT_EQUAL(dgg_charted_column(&table, "n"), 1);
    CU_ASSERT_EQUAL(dgg_charted_column(&table, "z"), 0);
    dgg_table_destroy(&table);
}

SUITE("layouts/charted", { "few years are all shown", few_years_are_all_shown },
      { "a few very early ones are left out and counted",
        a_few_very_early_ones_are_left_out_and_counted },
      { "a year far behind the others is left out", a_year_far_behind_the_others_is_left_out },
      { "without years there is no window", without_years_there_is_no_window },
      { "captions tell what is not drawn", captions_tell_what_is_not_drawn },
      { "lines stand below each other and shapes hold their text",
        lines_stand_below_each_other_and_shapes_hold_their_text },
      { "a list stands below what is there", a_list_stands_below_what_is_there },
      { "columns are found by their keys", columns_are_found_by_their_keys })
