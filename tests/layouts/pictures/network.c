#include <stdio.h>
#include <string.h>

#include "layouts/pictures.h"
#include "tests/support/brutal.h"
#include "tests/support/fit_to_print.h"
#include "tests/support/projected.h"
#include "tests/support/suite.h"

static dgg_status draw(dgg_scene *scene, reading_size size, const dgg_picture_options *options)
{
    projected_reading made = { .analysis = { 0 } };
    CU_ASSERT_EQUAL_FATAL(projected_init(&made, size, "cotheme"), DGG_OK);
    dgg_status status = dgg_scene_draw(scene, &made.analysis, "network", options, NULL);
    projected_destroy(&made);
    return status;
}

static bool says(const dgg_scene *scene, const char *words)
{
    return has_words(scene, &words, 1);
}

static size_t count_dots(const dgg_scene *scene)
{
    size_t count = 0;
    for (size_t i = 0; i < scene->shape_count; i++) {
        count += dgg_text_is(scene->shapes[i].about.kind, "theme");
    }
    return count;
}

static void it_is_fit_to_print_at_any_size(void)
{
    static const reading_size sizes[] = { { 8, 4, 1 }, { 60, 30, 4 }, { 300, 140, 4 } };
    static const double widths[] = { 0, 321, 960 };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (size_t j = 0; j < sizeof widths / sizeof *widths; j++) {
            dgg_scene scene = { 0 };
            const dgg_picture_options options = { .width = widths[j],
                                                  .is_in_chinese = j == 1,
                                                  .color_by = j == 2 ? "year" : NULL };
            CU_ASSERT_EQUAL(draw(&scene, sizes[i], &options), DGG_OK);
            picture_is_fit_to_print(&scene);
            dgg_scene_destroy(&scene);
        }
    }
}

static void the_largest_are_drawn_and_the_rest_is_counted(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(draw(&scene, (reading_size){ 200, 60, 4 }, &(dgg_picture_options){ .top = 25 }),
                    DGG_OK);
    CU_ASSERT_EQUAL(count_dots(&scene), 25);
    CU_ASSERT_TRUE(says(&scene, "25 of 60 nodes"));
    CU_ASSERT_TRUE(says(&scene, "tie: wider is stronger"));
    dgg_text caption = scene.captions[DGG_IN_ENGLISH];
    CU_ASSERT_TRUE(dgg_text_find(caption, dgg_text_of("n = 25 nodes of 60")) < caption.length);
    dgg_scene_destroy(&scene);
}

static void years_are_told_by_levels(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(
        draw(&scene, (reading_size){ 60, 20, 4 }, &(dgg_picture_options){ .color_by = "year" }),
        DGG_OK);
    CU_ASSERT_TRUE(says(&scene, "mean year 20"));
    bool is_scale = false;
    for (size_t i = 0; i < scene.shape_count; i++) {
        is_scale |= scene.shapes[i].look.fill.tone == DGG_SCALE && is_data(&scene.shapes[i].about);
    }
    CU_ASSERT_TRUE(is_scale);
    dgg_scene_destroy(&scene);
}

/* A ring of many: the sheet grows with them, and no dot covers another. */
static void thousands_are_drawn_without_overlaps(void)
{
    enum { MANY = 1600 };
    static dgg_node nodes[MANY];
    static dgg_graph_link links[MANY];
    static char ids[MANY][8];
    dgg_corpus corpus = { 0 };
    for (uint32_t i = 0; i < MANY; i++) {
        snprintf(ids[i], sizeof ids[i], "t%04u", i);
        nodes[i] = (dgg_node){ DGG_THEME, i, dgg_text_of(ids[i]), dgg_text_of(ids[i]), false };
        links[i] = (dgg_graph_link){ i, (i + 1) % MANY, DGG_LINK, 1 + i % 3, NULL };
    }
    dgg_graph graph = { .corpus = &corpus,
                        .nodes = nodes,
                        .node_count = MANY,
                        .links = links,
                        .link_count = MANY,
                        .is_undirected = true };
    dgg_analysis analysis = { 0 };
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        dgg_analysis_init(&analysis, &graph, &(dgg_analysis_options){ .network = "whole" }, NULL),
        DGG_OK);
    CU_ASSERT_EQUAL_FATAL(
        dgg_scene_draw(&scene, &analysis, "network", &(dgg_picture_options){ .top = MANY }, NULL),
        DGG_OK);
    CU_ASSERT_EQUAL(count_dots(&scene), MANY);
    CU_ASSERT_TRUE(scene.width > 1200);
    picture_is_fit_to_print(&scene);
    dgg_scene_destroy(&scene);
    dgg_analysis_destroy(&analysis);
}

static double distance(const dgg_scene *scene, const char *one, const char *other)
{
    dgg_point ends[2] = { { 0, 0 }, { 0, 0 } };
    for (size_t i = 0; i < scene->shape_count; i++) {
        dgg_text id = scene->shapes[i].about.id;
        ends[0] = dgg_text_is(id, one) ? scene->shapes[i].box.centre : ends[0];
        ends[1] = dgg_text_is(id, other) ? scene->shapes[i].box.centre : ends[1];
    }
    return dgg_distance(ends[0], ends[1]);
}

/* Two cliques of three joined by one weak tie: members of one stand nearer than those of two. */
static void what_is_tied_strongly_stands_near(void)
{
    enum { THEMES = 6, TIES = 7 };
    static const uint32_t pairs[TIES][2] = { { 0, 1 }, { 0, 2 }, { 1, 2 }, { 3, 4 },
                                             { 3, 5 }, { 4, 5 }, { 2, 3 } };
    dgg_corpus corpus = { 0 };
    dgg_node nodes[THEMES];
    dgg_graph_link links[TIES];
    char ids[THEMES][4];
    for (uint32_t i = 0; i < THEMES; i++) {
        snprintf(ids[i], sizeof ids[i], "t%u", i);
        nodes[i] = (dgg_node){ DGG_THEME, i, dgg_text_of(ids[i]), dgg_text_of(ids[i]), false };
    }
    for (uint32_t i = 0; i < TIES; i++) {
        links[i] = (dgg_graph_link){ pairs[i][0], pairs[i][1], DGG_LINK, i == 6 ? 0.2 : 5, NULL };
    }
    dgg_graph graph = { .corpus = &corpus,
                        .nodes = nodes,
                        .node_count = THEMES,
                        .links = links,
                        .link_count = TIES,
                        .is_undirected = true };
    dgg_analysis analysis = { 0 };
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        dgg_analysis_init(&analysis, &graph, &(dgg_analysis_options){ .network = "whole" }, NULL),
        DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_scene_draw(&scene, &analysis, "network", NULL, NULL), DGG_OK);
    CU_ASSERT_TRUE(distance(&scene, "t0", "t1") < distance(&scene, "t0", "t4") / 3);
    CU_ASSERT_TRUE(distance(&scene, "t3", "t5") < distance(&scene, "t2", "t5") / 2);
    dgg_scene_destroy(&scene);
    dgg_analysis_destroy(&analysis);
}

static void what_was_not_measured_is_refused(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(draw(&scene, (reading_size){ 20, 9, 1 },
                         &(dgg_picture_options){ .size_by = "betweenness-of-nothing" }),
                    DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(draw(&scene, (reading_size){ 3, 0, 0 }, NULL), DGG_BAD_REQUEST);
}

static dgg_status draw_and_forget(const dgg_analysis *analysis, long in_use)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options options = { .color_by = "year" };
    dgg_status status = dgg_scene_draw(&scene, analysis, "network", &options, NULL);
    CU_ASSERT_TRUE(status == DGG_OK || dgg_blocks_in_use == in_use);
    dgg_scene_destroy(&scene);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, in_use);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    projected_reading made = { .analysis = { 0 } };
    CU_ASSERT_EQUAL_FATAL(projected_init(&made, (reading_size){ 8, 4, 1 }, "cotheme"), DGG_OK);
    long in_use = dgg_blocks_in_use;
    dgg_status status = DGG_OUT_OF_MEMORY;
    for (long allowed = 0; status == DGG_OUT_OF_MEMORY; allowed++) {
        dgg_allocations_left = allowed;
        status = draw_and_forget(&made.analysis, in_use);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(status, DGG_OK);
    projected_destroy(&made);
}

SUITE("layouts/pictures/network",
      { "it is fit to print at any size", it_is_fit_to_print_at_any_size },
      { "the largest are drawn and the rest is counted",
        the_largest_are_drawn_and_the_rest_is_counted },
      { "thousands are drawn without overlaps", thousands_are_drawn_without_overlaps },
      { "years are told by levels", years_are_told_by_levels },
      { "what is tied strongly stands near", what_is_tied_strongly_stands_near },
      { "what was not measured is refused", what_was_not_measured_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
