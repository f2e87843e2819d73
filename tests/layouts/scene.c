#include "layouts/scene.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status fill(dgg_scene *scene, char *name)
{
    dgg_status status = DGG_OK;
    dgg_about about = { .id = dgg_text_of(name), .kind = dgg_text_of(name) };
    DGG_TRY(dgg_scene_add_text(scene, &(dgg_scene_text){ .text = about.id, .size = 10 }, NULL));
    DGG_TRY(dgg_scene_add_point(scene, (dgg_point){ 1, 2 }, NULL));
    DGG_TRY(dgg_scene_add_shape(scene, &(dgg_shape){ .about = about, .text_count = 1 }, NULL));
    DGG_TRY(dgg_scene_add_curve(scene, &(dgg_curve){ .about = about, .point_count = 1 }, NULL));
    DGG_TRY(dgg_scene_add_hull(scene, &(dgg_hull){ .about = about, .point_count = 1 }, NULL));
done:
    return status;
}

static void it_keeps_its_own_copies(void)
{
    dgg_scene scene = { 0 };
    char name[] = "theme";
    CU_ASSERT_EQUAL_FATAL(fill(&scene, name), DGG_OK);
    memset(name, 'x', sizeof name);
    CU_ASSERT_TRUE(dgg_text_is(scene.texts[0].text, "theme"));
    CU_ASSERT_TRUE(dgg_text_is(scene.shapes[0].about.id, "theme"));
    CU_ASSERT_TRUE(dgg_text_is(scene.curves[0].about.kind, "theme"));
    CU_ASSERT_TRUE(dgg_text_is(scene.hulls[0].about.kind, "theme"));
    CU_ASSERT_EQUAL(scene.points[0].y, 2);
    dgg_scene_destroy(&scene);
    dgg_scene_destroy(&scene);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

static void a_hexagon_points_left_and_right(void)
{
    dgg_point corners[DGG_HEXAGON_CORNERS];
    dgg_hexagon_corners(&(dgg_box){ { 50, 20 }, 60, 20 }, corners);
    CU_ASSERT_TRUE(corners[0].x == 20 && corners[0].y == 20);
    CU_ASSERT_TRUE(corners[3].x == 80 && corners[3].y == 20);
    CU_ASSERT_TRUE(corners[1].x == 28 && corners[1].y == 10);
    CU_ASSERT_TRUE(corners[4].x == 72 && corners[4].y == 30);
}

static void a_text_is_as_wide_as_its_size_and_face(void)
{
    dgg_scene_text text = { .text = dgg_text_of("Data"), .size = 10, .face = DGG_BOLD };
    CU_ASSERT_DOUBLE_EQUAL(dgg_scene_text_width(&text), 21.67, 1e-9);
}

static dgg_status fill_and_forget(void)
{
    dgg_scene scene = { 0 };
    char name[] = "theme";
    dgg_status status = fill(&scene, name);
    dgg_scene_destroy(&scene);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("layouts/scene", { "it keeps its own copies", it_keeps_its_own_copies },
      { "a hexagon points left and right", a_hexagon_points_left_and_right },
      { "a text is as wide as its size and face", a_text_is_as_wide_as_its_size_and_face },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
