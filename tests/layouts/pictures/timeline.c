#include <string.h>

#include "layouts/pictures.h"
#include "tests/support/brutal.h"
#include "tests/support/fit_to_print.h"
#include "tests/support/reading.h"
#include "tests/support/suite.h"

/* Paper i cites those of a third and a half of its number. */
static void add_citations(dgg_corpus *corpus)
{
    for (uint32_t i = 2; i < corpus->paper_count; i++) {
        uint32_t cited[] = { i / 3, i / 2 };
        for (size_t j = cited[0] == cited[1]; j < 2; j++) {
            dgg_link link = { .from = i, .to = cited[j], .weight = 1 };
            CU_ASSERT_EQUAL(dgg_corpus_add_link(corpus, DGG_CITES, &link, NULL), DGG_OK);
        }
    }
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        corpus->papers[i].year = i % 13 == 12 ? 0 : 1990 + (int)i / 4;
    }
}

static dgg_status draw(dgg_scene *scene, reading_size size, bool has_citations,
                       const dgg_picture_options *options)
{
    analysed_reading reading = { 0 };
    CU_ASSERT_EQUAL_FATAL(reading_init(&reading, size, NULL), DGG_OK);
    if (has_citations) {
        add_citations(&reading.corpus);
    }
    const dgg_analysis analysis = { .graph = &reading.graph };
    dgg_status status = dgg_scene_draw(scene, &analysis, "timeline", options, NULL);
    reading_destroy(&reading);
    return status;
}

/* The row of a card by its place. */
static void curves_lead_down(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->curve_count; i++) {
        const dgg_curve *curve = &scene->curves[i];
        const dgg_point *points = scene->points + curve->first_point;
        if (dgg_text_is(curve->about.kind, "cites")) {
            CU_ASSERT_TRUE(points[0].y < points[curve->point_count - 1].y);
        }
    }
}

/* Where the curve runs straight down it is beside every card but those of its ends. */
static void curve_keeps_off(const dgg_scene *scene, const dgg_curve *curve, const dgg_box *box)
{
    const dgg_point *points = scene->points + curve->first_point;
    dgg_point start = points[0], end = points[curve->point_count - 1];
    bool is_own = dgg_distance(box->centre, start) < 1 || dgg_distance(box->centre, end) < 1;
    for (uint32_t k = 3; k < curve->point_count && !is_own; k += 3) {
        CU_ASSERT_FALSE(dgg_segment_hits_box(points[k - 3], points[k], box) &&
                        points[k - 3].x == points[k].x);
    }
}

static void no_line_runs_under_a_foreign_card(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->curve_count; i++) {
        for (size_t j = 0; j < scene->shape_count && is_data(&scene->curves[i].about); j++) {
            curve_keeps_off(scene, &scene->curves[i], &scene->shapes[j].box);
        }
    }
}

static void it_is_fit_to_print_at_any_size(void)
{
    static const reading_size sizes[] = { { 12, 3, 1 }, { 20, 8, 1 }, { 200, 30, 4 } };
    static const double widths[] = { 0, 321 };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (size_t j = 0; j < 4; j++) {
            dgg_scene scene = { 0 };
            const dgg_picture_options options = { .width = widths[j / 2], .is_in_chinese = j == 2 };
            CU_ASSERT_EQUAL(draw(&scene, sizes[i], j % 2 == 0, &options), DGG_OK);
            picture_is_fit_to_print(&scene);
            curves_lead_down(&scene);
            no_line_runs_under_a_foreign_card(&scene);
            dgg_scene_destroy(&scene);
        }
    }
}

static void the_most_cited_and_the_main_path_are_shown(void)
{
    static const char *const words[] = { "main path" }, *const years[] = { "1990" };
    dgg_scene scene = { 0 };
    size_t bold = 0;
    CU_ASSERT_EQUAL(
        draw(&scene, (reading_size){ 60, 8, 1 }, true, &(dgg_picture_options){ .top = 12 }),
        DGG_OK);
    for (size_t i = 0; i < scene.curve_count; i++) {
        bold +=
            dgg_text_is(scene.curves[i].about.kind, "cites") && scene.curves[i].look.thickness > 2;
    }
    CU_ASSERT_TRUE(bold > 0 && has_words(&scene, words, 1) && has_words(&scene, years, 1));
    dgg_text caption = scene.captions[DGG_IN_ENGLISH];
    CU_ASSERT_TRUE(dgg_text_find(caption, dgg_text_of("n = 12 papers")) < caption.length);
    CU_ASSERT_TRUE(dgg_text_find(caption, dgg_text_of("have no year")) < caption.length);
    dgg_scene_destroy(&scene);
}

static void shared_themes_serve_where_nothing_is_cited(void)
{
    static const char *const words[] = { "shares most themes with the earlier paper" };
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(draw(&scene, (reading_size){ 20, 8, 1 }, false, NULL), DGG_OK);
    CU_ASSERT_TRUE(has_words(&scene, words, 1));
    dgg_scene_destroy(&scene);
    CU_ASSERT_EQUAL(draw(&scene, (reading_size){ 1, 0, 0 }, false, NULL), DGG_BAD_REQUEST);
}

static dgg_status draw_and_forget(const dgg_analysis *analysis, long in_use)
{
    dgg_scene scene = { 0 };
    dgg_status status = dgg_scene_draw(&scene, analysis, "timeline", NULL, NULL);
    CU_ASSERT_TRUE(status == DGG_OK || dgg_blocks_in_use == in_use);
    dgg_scene_destroy(&scene);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, in_use);
    return status;
}

static void survives_refused_memory(bool has_citations)
{
    analysed_reading reading = { 0 };
    CU_ASSERT_EQUAL_FATAL(reading_init(&reading, (reading_size){ 9, 4, 1 }, NULL), DGG_OK);
    if (has_citations) {
        add_citations(&reading.corpus);
    }
    const dgg_analysis analysis = { .graph = &reading.graph };
    long in_use = dgg_blocks_in_use;
    dgg_status status = DGG_OUT_OF_MEMORY;
    for (long allowed = 0; status == DGG_OUT_OF_MEMORY; allowed++) {
        dgg_allocations_left = allowed;
        status = draw_and_forget(&analysis, in_use);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(status, DGG_OK);
    reading_destroy(&reading);
}

static void a_refused_allocation_leaves_nothing(void)
{
    survives_refused_memory(true);
    survives_refused_memory(false);
}

SUITE("layouts/pictures/timeline",
      { "it is fit to print at any size", it_is_fit_to_print_at_any_size },
      { "the most cited and the main path are shown", the_most_cited_and_the_main_path_are_shown },
      { "shared themes serve where nothing is cited", shared_themes_serve_where_nothing_is_cited },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
