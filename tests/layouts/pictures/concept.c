#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "layouts/pictures.h"
#include "layouts/scene_writers.h"
#include "tests/support/brutal.h"
#include "tests/support/fit_to_print.h"
#include "tests/support/reading.h"
#include "tests/support/scenes.h"
#include "tests/support/suite.h"

/* A character that would turn the text behind it around. */
static const char right_to_left_override[] = { (char)0xE2, (char)0x80, (char)0xAE, 0 };

static void draw(dgg_scene *scene, reading_size size, const dgg_picture_options *options)
{
    analysed_reading reading = { 0 };
    CU_ASSERT_EQUAL_FATAL(reading_init(&reading, size, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_scene_draw(scene, &reading.analysis, "concept", options, NULL),
                          DGG_OK);
    reading_destroy(&reading);
}

static bool says(const dgg_scene *scene, const char *words)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        if (dgg_text_find(scene->texts[i].text, dgg_text_of(words)) < scene->texts[i].text.length) {
            return true;
        }
    }
    return false;
}

static size_t count(const dgg_scene *scene, dgg_form form, const char *kind)
{
    size_t found = 0;
    for (size_t i = 0; i < scene->shape_count; i++) {
        found += scene->shapes[i].form == form && dgg_text_is(scene->shapes[i].about.kind, kind);
    }
    return found;
}

static const dgg_about *find(const dgg_scene *scene, const char *id)
{
    static const dgg_about nothing = { 0 };
    for (size_t i = 0; i < scene->shape_count; i++) {
        if (dgg_text_is(scene->shapes[i].about.id, id)) {
            return &scene->shapes[i].about;
        }
    }
    for (size_t i = 0; i < scene->curve_count; i++) {
        if (dgg_text_is(scene->curves[i].about.id, id)) {
            return &scene->curves[i].about;
        }
    }
    return &nothing;
}

static void nothing_is_covered_at_any_size(void)
{
    static const reading_size sizes[] = {
        { 1, 1, 0 }, { 2, 1, 1 }, { 11, 12, 7 }, { 60, 25, 12 }, { 263, 46, 40 }
    };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        dgg_scene scene = { 0 };
        draw(&scene, sizes[i], NULL);
        nothing_is_covered(&scene);
        picture_is_fit_to_print(&scene);
        dgg_scene_destroy(&scene);
    }
}

static void papers_themes_and_locations_have_shapes_of_their_own(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 11, 12, 7 }, NULL);
    CU_ASSERT_EQUAL(count(&scene, DGG_CARD, "paper"), 10);
    CU_ASSERT_EQUAL(count(&scene, DGG_SHEET, "event"), 1);
    CU_ASSERT_TRUE(count(&scene, DGG_ELLIPSE, "theme") > 8);
    CU_ASSERT_TRUE(count(&scene, DGG_HEXAGON, "location") > 3);
    CU_ASSERT_TRUE(says(&scene, "10 papers, 1 event, "));
    CU_ASSERT_TRUE(says(&scene, "(Leiden, modularity 0."));
    CU_ASSERT_TRUE(says(&scene, "seed 42"));
    CU_ASSERT_TRUE(says(&scene, "Papers, themes and locations"));
    CU_ASSERT_TRUE(scene.hull_count > 1);
    dgg_scene_destroy(&scene);
}

static void every_shape_but_a_dot_says_what_it_is(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 11, 12, 7 }, &(dgg_picture_options){ .with_venues = true });
    for (size_t i = 0; i < scene.shape_count; i++) {
        const dgg_shape *shape = &scene.shapes[i];
        CU_ASSERT_TRUE_FATAL(shape->text_count > 0);
        CU_ASSERT_TRUE(scene.texts[shape->first_text].text.length > 0);
    }
    CU_ASSERT_TRUE(says(&scene, "Responsiveness")); /* not broken */
    CU_ASSERT_TRUE(says(&scene, "Place 0"));
    dgg_scene_destroy(&scene);
}

static void an_untitled_paper_is_marked(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 11, 12, 7 }, NULL);
    CU_ASSERT_TRUE(says(&scene, "[untitled] This article"));
    CU_ASSERT_TRUE(says(&scene, "[untitled]: first words of a record without a title"));
    const dgg_about *about = find(&scene, "paper:paper-0002");
    CU_ASSERT_TRUE(dgg_text_starts(about->tooltip, "[untitled]\nThis article asks"));
    dgg_scene_destroy(&scene);
}

static void tooltips_tell_title_venue_year_and_evidence(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 11, 12, 7 }, NULL);
    const dgg_about *paper = find(&scene, "paper:paper-0001");
    CU_ASSERT_TRUE(
        dgg_text_is(paper->tooltip, "On maps\nLi, Wei\n2001 · Journal of Contemporary Studies"));
    CU_ASSERT_TRUE(dgg_text_is(paper->link, "https://doi.org/10.1000/a%3Cb%3E"));
    const dgg_about *link = find(&scene, "paper:paper-0001 discusses theme:theme-007");
    CU_ASSERT_TRUE(dgg_text_ends(link->tooltip, "\n“This article asks who governs what”"));
    CU_ASSERT_TRUE(dgg_text_starts(link->tooltip, "On maps discusses "));
    dgg_scene_destroy(&scene);
    draw(&scene, (reading_size){ 11, 12, 7 }, &(dgg_picture_options){ .without_quotes = true });
    link = find(&scene, "paper:paper-0001 discusses theme:theme-007");
    CU_ASSERT_TRUE(dgg_text_starts(link->tooltip, "On maps discusses "));
    CU_ASSERT_FALSE(dgg_text_ends(link->tooltip, "”"));
    dgg_scene_destroy(&scene);
}

static void mentions_are_drawn_on_request(void)
{
    dgg_scene few = { 0 }, more = { 0 };
    draw(&few, (reading_size){ 6, 4, 3 }, NULL);
    draw(&more, (reading_size){ 6, 4, 3 }, &(dgg_picture_options){ .with_mentions = true });
    CU_ASSERT_TRUE(more.curve_count > few.curve_count);
    dgg_scene_destroy(&few);
    dgg_scene_destroy(&more);
}

static void venues_and_related_papers_are_drawn_on_request(void)
{
    dgg_scene plain = { 0 }, venues = { 0 }, related = { 0 };
    reading_size size = { 6, 4, 3 };
    draw(&plain, size, NULL);
    draw(&venues, size, &(dgg_picture_options){ .with_venues = true });
    draw(&related, size, &(dgg_picture_options){ .with_related = true });
    CU_ASSERT_EQUAL(count(&plain, DGG_SHEET, "venue"), 0);
    CU_ASSERT_EQUAL(count(&venues, DGG_SHEET, "venue"), 1);
    CU_ASSERT_TRUE(says(&venues, "1 venue"));
    nothing_is_covered(&venues);
    CU_ASSERT_EQUAL(related.curve_count, plain.curve_count + 3);
    dgg_scene_destroy(&plain);
    dgg_scene_destroy(&venues);
    dgg_scene_destroy(&related);
}

static void many_papers_become_dots_and_that_is_said(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 263, 46, 40 }, NULL);
    size_t dots = count(&scene, DGG_DOT, "paper") + count(&scene, DGG_DOT, "event");
    char said[64];
    snprintf(said, sizeof said, "%zu papers of lower PageRank are dots", dots);
    CU_ASSERT_TRUE(dots > 200 && says(&scene, said));
    CU_ASSERT_TRUE(says(&scene, "not drawn: 20 themes"));
    CU_ASSERT_EQUAL(count(&scene, DGG_ELLIPSE, "theme"), 26);
    CU_ASSERT_TRUE(says(&scene, "Without a link that is drawn: "));
    CU_ASSERT_TRUE(says(&scene, "Li 20"));
    dgg_scene_destroy(&scene);
}

static size_t count_themes(const dgg_scene *scene)
{
    return count(scene, DGG_ELLIPSE, "theme");
}

static void the_strongest_stay_and_the_rest_is_counted(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 100, 26, 10 }, &(dgg_picture_options){ .top = 20 });
    CU_ASSERT_TRUE(count(&scene, DGG_CARD, "more") > 0);
    CU_ASSERT_TRUE(says(&scene, "further papers are counted only"));
    CU_ASSERT_TRUE(says(&scene, "+ further papers"));
    CU_ASSERT_EQUAL(count_themes(&scene), 8);
    CU_ASSERT_TRUE(scene.shape_count < 20 + 2 * scene.hull_count + 10);
    nothing_is_covered(&scene);
    picture_is_fit_to_print(&scene);
    dgg_scene_destroy(&scene);
}

/* Papers of every community are counted: drawn and folded ones are all. */
static void no_paper_is_lost_by_folding(void)
{
    dgg_scene scene = { 0 };
    unsigned long papers = 0;
    draw(&scene, (reading_size){ 200, 20, 6 }, &(dgg_picture_options){ .top = 20 });
    for (size_t i = 0; i < scene.shape_count; i++) {
        const dgg_about *about = &scene.shapes[i].about;
        papers += dgg_text_is(about->kind, "paper") || dgg_text_is(about->kind, "event");
        papers +=
            dgg_text_is(about->kind, "more") ? strtoul(about->tooltip.start + 1, NULL, 10) : 0;
    }
    /* One in nine has no theme and no location: these have no community to be counted in. */
    CU_ASSERT_TRUE(papers > 170 && papers <= 200);
    dgg_scene_destroy(&scene);
}

static size_t count_fills(const dgg_scene *scene, dgg_tone tone, unsigned hue)
{
    size_t found = 0;
    for (size_t i = 0; i < scene->shape_count; i++) {
        dgg_paint fill = scene->shapes[i].look.fill;
        found += is_data(&scene->shapes[i].about) && fill.tone == tone && fill.hue == hue;
    }
    return found;
}

static void colours_may_be_years_or_kinds(void)
{
    dgg_scene years = { 0 }, kinds = { 0 };
    draw(&years, (reading_size){ 11, 6, 3 }, &(dgg_picture_options){ .color_by = "year" });
    draw(&kinds, (reading_size){ 11, 6, 3 }, &(dgg_picture_options){ .color_by = "kind" });
    CU_ASSERT_TRUE(count_fills(&years, DGG_SCALE, 0) > 0);
    CU_ASSERT_TRUE(count_fills(&years, DGG_SCALE, 4) > 0);
    CU_ASSERT_TRUE(says(&years, "hull: community, named by its themes"));
    CU_ASSERT_TRUE(says(&years, "2001–2002"));
    CU_ASSERT_EQUAL(count_fills(&kinds, DGG_SOLID, 8), count(&kinds, DGG_ELLIPSE, "theme"));
    picture_is_fit_to_print(&years);
    picture_is_fit_to_print(&kinds);
    dgg_scene_destroy(&years);
    dgg_scene_destroy(&kinds);
}

static void all_words_may_be_chinese(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 20, 9, 4 },
         &(dgg_picture_options){ .is_in_chinese = true, .top = 12 });
    CU_ASSERT_TRUE(dgg_text_is(scene.title, "论文、主题与地点"));
    CU_ASSERT_TRUE(says(&scene, "个社群（leiden，模块度"));
    CU_ASSERT_TRUE(says(&scene, "篇论文仅计数"));
    CU_ASSERT_TRUE(says(&scene, "颜色与外框：社群，以其主题命名"));
    CU_ASSERT_FALSE(says(&scene, "communities") || says(&scene, "drawn") || says(&scene, "grows"));
    nothing_is_covered(&scene);
    picture_is_fit_to_print(&scene);
    dgg_scene_destroy(&scene);
}

static void what_is_asked_for_stands_out(void)
{
    dgg_scene scene = { 0 };
    bool marks[100] = { true, true };
    size_t thick = 0;
    draw(&scene, (reading_size){ 6, 4, 3 },
         &(dgg_picture_options){ .highlighted = marks, .highlight = "year=2001" });
    for (size_t i = 0; i < scene.shape_count; i++) {
        thick += scene.shapes[i].look.stroke.tone == DGG_TEXT_INK;
    }
    CU_ASSERT_EQUAL(thick, 2);
    CU_ASSERT_TRUE(says(&scene, "thick dark outline: year=2001"));
    picture_is_fit_to_print(&scene);
    dgg_scene_destroy(&scene);
}

static void sizes_show_what_is_asked_for(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 6, 4, 3 }, &(dgg_picture_options){ .size_by = "degree" });
    CU_ASSERT_TRUE(says(&scene, "size grows with degree"));
    nothing_is_covered(&scene);
    dgg_scene_destroy(&scene);
}

static void many_that_stand_apart_are_told_in_short(void)
{
    dgg_scene few = { 0 }, many = { 0 };
    draw(&few, (reading_size){ 6, 0, 0 }, NULL);
    draw(&many, (reading_size){ 12, 0, 0 }, NULL);
    CU_ASSERT_TRUE(says(&few, "Without a link that is drawn: 6 papers"));
    CU_ASSERT_TRUE(says(&few, "On maps") && !says(&few, "Li 2001"));
    CU_ASSERT_TRUE(says(&many, "Li 2001") && !says(&many, "On maps"));
    nothing_is_covered(&many);
    dgg_scene_destroy(&few);
    dgg_scene_destroy(&many);
}

static void nothing_to_draw_is_said(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 0, 0, 0 }, NULL);
    CU_ASSERT_TRUE(says(&scene, "Nothing to draw"));
    CU_ASSERT_EQUAL(scene.hull_count, 0);
    nothing_is_covered(&scene);
    dgg_scene_destroy(&scene);
}

static void the_title_is_the_users(void)
{
    dgg_scene scene = { 0 };
    draw(&scene, (reading_size){ 2, 2, 1 },
         &(dgg_picture_options){ .title = "Digital governance in China" });
    CU_ASSERT_TRUE(says(&scene, "Digital governance in China"));
    CU_ASSERT_TRUE(dgg_text_is(scene.title, "Digital governance in China"));
    CU_ASSERT_TRUE(dgg_text_starts(scene.description, "2 papers, "));
    dgg_scene_destroy(&scene);
}

static void a_worker_that_fails_is_told_and_replaced(void)
{
    dgg_scene scene = { 0 };
    dgg_picture_options options = { .placement = "graphviz" };
    setenv("DGGRAPH_GRAPHVIZ", DGG_SUPPORT "/crashing_worker.sh", 1);
    draw(&scene, (reading_size){ 4, 3, 1 }, &options);
    nothing_is_covered(&scene);
    CU_ASSERT_TRUE(
        dgg_text_starts(scene.notice, "nodes are placed by stress, as graphviz could not: "));
    dgg_scene_destroy(&scene);
    setenv("DGGRAPH_GRAPHVIZ", DGG_WORKER, 1);
    draw(&scene, (reading_size){ 4, 3, 1 }, &options);
    nothing_is_covered(&scene);
    CU_ASSERT_EQUAL(scene.notice.length, 0);
    dgg_scene_destroy(&scene);
}

static void the_same_graph_gives_the_same_file(void)
{
    dgg_buffer files[2] = { 0 };
    for (int i = 0; i < 2; i++) {
        dgg_scene scene = { 0 };
        draw(&scene, (reading_size){ 11, 12, 7 }, NULL);
        CU_ASSERT_EQUAL(dgg_scene_writer_svg.write(&scene, &files[i], NULL), DGG_OK);
        dgg_scene_destroy(&scene);
    }
    CU_ASSERT_TRUE(dgg_text_equal(dgg_buffer_text(&files[0]), dgg_buffer_text(&files[1])));
    CU_ASSERT_EQUAL(dgg_text_find(dgg_buffer_text(&files[0]), dgg_text_of("<script")),
                    files[0].length);
    CU_ASSERT_EQUAL(
        dgg_text_find(dgg_buffer_text(&files[0]), (dgg_text){ right_to_left_override, 3 }),
        files[0].length);
    dgg_buffer_destroy(&files[0]);
    dgg_buffer_destroy(&files[1]);
}

/* The reading itself is made before and does not count. */
static dgg_status draw_and_forget(const dgg_analysis *analysis, long in_use)
{
    dgg_scene scene = { 0 };
    dgg_status status = dgg_scene_draw(&scene, analysis, "concept", NULL, NULL);
    CU_ASSERT_TRUE(status == DGG_OK || dgg_blocks_in_use == in_use);
    dgg_scene_destroy(&scene);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, in_use);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    analysed_reading reading = { 0 };
    CU_ASSERT_EQUAL_FATAL(reading_init(&reading, (reading_size){ 1, 1, 1 }, NULL), DGG_OK);
    long in_use = dgg_blocks_in_use;
    dgg_status status = DGG_OUT_OF_MEMORY;
    for (long allowed = 0; status == DGG_OUT_OF_MEMORY; allowed++) {
        dgg_allocations_left = allowed;
        status = draw_and_forget(&reading.analysis, in_use);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(status, DGG_OK);
    reading_destroy(&reading);
}

SUITE("layouts/pictures/concept",
      { "nothing is covered at any size", nothing_is_covered_at_any_size },
      { "papers, themes and locations have shapes of their own",
        papers_themes_and_locations_have_shapes_of_their_own },
      { "every shape but a dot says what it is", every_shape_but_a_dot_says_what_it_is },
      { "an untitled paper is marked", an_untitled_paper_is_marked },
      { "tooltips tell title, venue, year and evidence",
        tooltips_tell_title_venue_year_and_evidence },
      { "mentions are drawn on request", mentions_are_drawn_on_request },
      { "venues and related papers are drawn on request",
        venues_and_related_papers_are_drawn_on_request },
      { "many papers become dots and that is said", many_papers_become_dots_and_that_is_said },
      { "the strongest stay and the rest is counted", the_strongest_stay_and_the_rest_is_counted },
      { "no paper is lost by folding", no_paper_is_lost_by_folding },
      { "colours may be years or kinds", colours_may_be_years_or_kinds },
      { "all words may be Chinese", all_words_may_be_chinese },
      { "what is asked for stands out", what_is_asked_for_stands_out },
      { "sizes show what is asked for", sizes_show_what_is_asked_for },
      { "many that stand apart are told in short", many_that_stand_apart_are_told_in_short },
      { "nothing to draw is said", nothing_to_draw_is_said },
      { "the title is the user's", the_title_is_the_users },
      { "a worker that fails is told and replaced", a_worker_that_fails_is_told_and_replaced },
      { "the same graph gives the same file", the_same_graph_gives_the_same_file },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
