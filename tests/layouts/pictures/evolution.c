#include "tests/support/charted.h"

static void streams_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("evolution", 2);
}

/* A band is no thicker than what it joins, and all bands of a block have room on its side. */
static void bands_join_blocks_of_neighbouring_slices(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "evolution", (reading_size){ 60, 25, 12 }, NULL, NULL),
                          DGG_OK);
    CU_ASSERT_TRUE(scene.hull_count > 2);
    for (size_t i = 0; i < scene.hull_count; i++) {
        const dgg_point *points = scene.points + scene.hulls[i].first_point;
        size_t half = scene.hulls[i].point_count / 2, joined = 0;
        for (size_t j = 0; j < scene.shape_count; j++) {
            const dgg_box *box = &scene.shapes[j].box;
            double top = box->centre.y - box->height / 2, bottom = top + box->height;
            double left = box->centre.x - box->width / 2, right = left + box->width;
            joined += fabs(points[0].x - right) < 1e-6 && points[0].y >= top - 1e-6 &&
                      points[2 * half - 1].y <= bottom + 1e-6;
            joined += fabs(points[half - 1].x - left) < 1e-6 && points[half - 1].y >= top - 1e-6 &&
                      points[half].y <= bottom + 1e-6;
        }
        CU_ASSERT_EQUAL(joined, 2);
    }
    dgg_scene_destroy(&scene);
}

static void names_without_room_are_numbered_and_listed(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options column = { .width = COLUMN_WIDTH };
    CU_ASSERT_EQUAL_FATAL(
        draw_chart(&scene, "evolution", (reading_size){ 60, 25, 12 }, &column, NULL), DGG_OK);
    size_t listed = 0;
    for (size_t i = 0; i < scene.text_count; i++) {
        listed += dgg_text_is(scene.texts[i].text, "1");
    }
    CU_ASSERT_EQUAL(listed, 2); /* in the block and in the list */
    dgg_scene_destroy(&scene);
}

static void smaller_clusters_are_left_out_and_counted(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options one = { .top = 1 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "evolution", (reading_size){ 60, 25, 12 }, &one, NULL),
                          DGG_OK);
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_ENGLISH, "clusters: 3 drawn, "));
    CU_ASSERT_FALSE(caption_says(&scene, DGG_IN_ENGLISH, "drawn, 0 smaller"));
    dgg_scene_destroy(&scene);
}

static void slices_are_those_asked_for(void)
{
    dgg_scene scene = { 0 };
    dgg_error error = { 0 };
    const dgg_picture_options two = { .slices = "2000-2009,2010-2019" }, wrong = { .slices = "x" };
    const reading_size size = { 60, 25, 12 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "evolution", size, &two, NULL), DGG_OK);
    CU_ASSERT_TRUE(scene_says(&scene, "2000-2009") && scene_says(&scene, "2010-2019"));
    dgg_scene_destroy(&scene);
    CU_ASSERT_EQUAL(draw_chart(&scene, "evolution", size, &wrong, &error), DGG_BAD_REQUEST);
}

/* Shrunk, it would have a smaller heading, and margins at its sides. */
static void a_slide_is_filled_and_not_shrunk(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options slide = { .width = 960, .height = 540 };
    double lowest = 0;
    CU_ASSERT_EQUAL_FATAL(
        draw_chart(&scene, "evolution", (reading_size){ 263, 46, 40 }, &slide, NULL), DGG_OK);
    for (size_t i = 0; i < scene.text_count; i++) {
        lowest = fmax(lowest, scene.texts[i].at.y);
    }
    CU_ASSERT_DOUBLE_EQUAL(scene.texts[0].size, 16, 0.01);
    CU_ASSERT_DOUBLE_EQUAL(scene.texts[0].at.x, 24, 0.01);
    CU_ASSERT_TRUE(lowest > 490 && lowest < 535);
    dgg_scene_destroy(&scene);
}

static void one_year_does_not_evolve(void)
{
    chart_is_refused("evolution", (reading_size){ 2, 1, 1 }, "themes evolve between slices");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("evolution", (reading_size){ 11, 12, 7 });
}

SUITE("layouts/pictures/evolution",
      { "streams are fit to print at any size", streams_are_fit_to_print_at_any_size },
      { "bands join blocks of neighbouring slices", bands_join_blocks_of_neighbouring_slices },
      { "names without room are numbered and listed", names_without_room_are_numbered_and_listed },
      { "smaller clusters are left out and counted", smaller_clusters_are_left_out_and_counted },
      { "slices are those asked for", slices_are_those_asked_for },
      { "a slide is filled and not shrunk", a_slide_is_filled_and_not_shrunk },
      { "one year does not evolve", one_year_does_not_evolve },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
