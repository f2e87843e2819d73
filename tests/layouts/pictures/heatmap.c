#include "tests/support/charted.h"

static void cells_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("heatmap", 0);
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

/* A theme for each of two places, and a third for the first of them. */
static dgg_status draw_apart(dgg_scene *scene)
{
    enum { PAPERS = 120 };
    dgg_status status = DGG_OK;
    analysed_reading reading = { 0 };
    DGG_TRY(add_subjects(&reading.corpus, (reading_size){ PAPERS, 3, 2 }, NULL));
    for (uint32_t i = 0; i < PAPERS; i++) {
        dgg_link theme = { .from = i, .to = i % 2, .weight = 4, .is_primary = true };
        dgg_link place = { .from = i, .to = i % 2, .weight = 4, .is_primary = true };
        DGG_TRY(add_reading(&reading.corpus, i, NULL));
        DGG_TRY(dgg_corpus_add_link(&reading.corpus, DGG_DISCUSSES, &theme, NULL));
        theme.to = 2;
        DGG_TRY(i % 2 == 0 ? dgg_corpus_add_link(&reading.corpus, DGG_DISCUSSES, &theme, NULL)
                           : DGG_OK);
        DGG_TRY(dgg_corpus_add_link(&reading.corpus, DGG_STUDIES, &place, NULL));
    }
    reading.corpus.is_settled = reading.corpus.is_coded = true;
    DGG_TRY(dgg_graph_init(&reading.graph, &reading.corpus, NULL, NULL));
    reading.analysis.graph = &reading.graph;
    DGG_TRY(dgg_scene_draw(scene, &reading.analysis, "heatmap", NULL, NULL));
done:
    dgg_graph_destroy(&reading.graph);
    dgg_corpus_destroy(&reading.corpus);
    return status;
}

static void what_never_meets_is_marked_as_a_candidate(void)
{
    dgg_scene scene = { 0 };
    size_t few = 0, many = 0;
    CU_ASSERT_EQUAL_FATAL(draw_apart(&scene), DGG_OK);
    picture_is_fit_to_print(&scene);
    for (size_t i = 0; i < scene.shape_count; i++) {
        const dgg_shape *shape = &scene.shapes[i];
        bool is_marked = dgg_text_is(shape->about.kind, "cell") && shape->look.thickness > 1;
        few += is_marked && !shape->look.is_dashed;
        many += is_marked && shape->look.is_dashed;
        if (is_marked && !shape->look.is_dashed) {
            CU_ASSERT_TRUE(dgg_text_is(shape->about.tooltip, "0"));
        }
    }
    CU_ASSERT_EQUAL(few, 3);
    CU_ASSERT_EQUAL(many, 3);
    CU_ASSERT_TRUE(scene_says(&scene, "gap candidate"));
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_ENGLISH, "3 have fewer records than by chance"));
    dgg_scene_destroy(&scene);
}

static void what_cannot_be_tested_is_said(void)
{
    dgg_scene scene = { 0 };
    double sum = 0;
    CU_ASSERT_EQUAL(draw_chart(&scene, "heatmap", (reading_size){ 11, 12, 7 }, NULL, NULL), DGG_OK);
    CU_ASSERT_TRUE(count_cells(&scene, &sum) > 3);
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_ENGLISH, "No cell could be tested"));
    CU_ASSERT_FALSE(scene_says(&scene, "gap candidate"));
    dgg_scene_destroy(&scene);
}

static void without_locations_nothing_can_be_drawn(void)
{
    chart_is_refused("heatmap", (reading_size){ 5, 2, 0 }, "no themes and locations");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("heatmap", (reading_size){ 11, 12, 7 });
}

SUITE("layouts/pictures/heatmap",
      { "cells are fit to print at any size", cells_are_fit_to_print_at_any_size },
      { "what never meets is marked as a candidate", what_never_meets_is_marked_as_a_candidate },
      { "what cannot be tested is said", what_cannot_be_tested_is_said },
      { "without locations nothing can be drawn", without_locations_nothing_can_be_drawn },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
