#include "layouts/charts.h"
#include "tests/support/charted.h"

static void bubbles_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("thematic", 2);
}

static const dgg_shape *bubble(const dgg_scene *scene, size_t number)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        if (dgg_text_is(scene->shapes[i].about.kind, "cluster") && number-- == 0) {
            return &scene->shapes[i];
        }
    }
    return NULL;
}

static const dgg_scene_text *text_that_says(const dgg_scene *scene, const char *words)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        if (dgg_text_is(scene->texts[i].text, words)) {
            return &scene->texts[i];
        }
    }
    return NULL;
}

/* The legend names the colours of the quadrants; the corners of the field name the places. */
static void a_bubble_stands_in_the_quadrant_of_its_colour(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&scene, "thematic", (reading_size){ 263, 46, 40 }, NULL, NULL),
                          DGG_OK);
    const dgg_scene_text *motor = text_that_says(&scene, "motor");
    const dgg_scene_text *basic = text_that_says(&scene, "basic");
    CU_ASSERT_TRUE_FATAL(motor != NULL && basic != NULL);
    double x[2] = { INFINITY, -INFINITY }, y[2] = { -INFINITY, INFINITY };
    for (size_t i = 0; bubble(&scene, i) != NULL; i++) {
        const dgg_shape *shape = bubble(&scene, i);
        bool is_motor = shape->look.fill.hue == dgg_style_distinct(0).hue;
        bool is_last = shape->look.fill.hue == dgg_style_distinct(2).hue;
        x[0] = is_motor ? fmin(x[0], shape->box.centre.x) : x[0];
        y[0] = is_motor ? fmax(y[0], shape->box.centre.y) : y[0];
        x[1] = is_last ? fmax(x[1], shape->box.centre.x) : x[1];
        y[1] = is_last ? fmin(y[1], shape->box.centre.y) : y[1];
    }
    CU_ASSERT_TRUE(isfinite(x[0]) && isfinite(x[1]));
    CU_ASSERT_TRUE(x[0] > x[1] && y[0] < y[1]);
    dgg_scene_destroy(&scene);
}

static void the_largest_come_first_and_the_others_are_counted(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options three = { .top = 3 };
    CU_ASSERT_EQUAL_FATAL(
        draw_chart(&scene, "thematic", (reading_size){ 263, 46, 40 }, &three, NULL), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL_FATAL(bubble(&scene, 2));
    CU_ASSERT_PTR_NULL(bubble(&scene, 3));
    CU_ASSERT_TRUE(bubble(&scene, 0)->box.width >= bubble(&scene, 2)->box.width);
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_ENGLISH, "clusters: 3 drawn of "));
    dgg_scene_destroy(&scene);
}

/* Shrunk, it would have a smaller heading, and margins at its sides. */
static void a_slide_is_filled_and_not_shrunk(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options slide = { .width = 960, .height = 540 };
    CU_ASSERT_EQUAL_FATAL(
        draw_chart(&scene, "thematic", (reading_size){ 263, 46, 40 }, &slide, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(scene.texts[0].size, 16, 0.01);
    CU_ASSERT_DOUBLE_EQUAL(scene.texts[0].at.x, DGG_CHART_MARGIN, 0.01);
    CU_ASSERT_PTR_NOT_NULL(text_that_says(&scene, "motor"));
    dgg_scene_destroy(&scene);
}

static void without_clusters_nothing_can_be_drawn(void)
{
    chart_is_refused("thematic", (reading_size){ 2, 1, 1 }, "no clusters of themes");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("thematic", (reading_size){ 11, 12, 7 });
}

SUITE("layouts/pictures/thematic",
      { "bubbles are fit to print at any size", bubbles_are_fit_to_print_at_any_size },
      { "a bubble stands in the quadrant of its colour",
        a_bubble_stands_in_the_quadrant_of_its_colour },
      { "the largest come first and the others are counted",
        the_largest_come_first_and_the_others_are_counted },
      { "a slide is filled and not shrunk", a_slide_is_filled_and_not_shrunk },
      { "without clusters nothing can be drawn", without_clusters_nothing_can_be_drawn },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
