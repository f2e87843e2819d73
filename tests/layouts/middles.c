#include "layouts/middles.h"

#include "base/memory.h"
#include "base/random.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { SHAPES = 600, WIDTH = 24 };

/* In a small place, so that many are close to each other, on the same line, or on the same spot. */
static dgg_status fill(dgg_scene *scene, dgg_random *random)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < SHAPES; i++) {
        double x = (double)dgg_random_below(random, WIDTH * 4) / 4 - 3;
        double y = (double)dgg_random_below(random, WIDTH * 4) / 4 - 3;
        DGG_TRY(dgg_scene_add_shape(scene, &(dgg_shape){ .box = { { x, y }, 4, 4 } }, NULL));
    }
done:
    return status;
}

/* One after the other. */
static size_t look_for(const dgg_scene *scene, dgg_point point)
{
    size_t i = 0;
    while (i < scene->shape_count && dgg_distance(scene->shapes[i].box.centre, point) >= 0.5) {
        i++;
    }
    return i < scene->shape_count ? i : SIZE_MAX;
}

static void the_first_shape_near_a_point_is_found(void)
{
    dgg_scene scene = { 0 };
    dgg_middles middles = { 0 };
    dgg_random random = { 7 };
    size_t found = 0, missed = 0;
    CU_ASSERT_EQUAL_FATAL(fill(&scene, &random), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_middles_init(&middles, &scene, NULL), DGG_OK);
    for (int x = -40; x < 10 * WIDTH; x++) {
        for (int y = -40; y < 10 * WIDTH; y++) {
            dgg_point point = { x / 8.0, y / 8.0 };
            size_t shape = dgg_middles_find(&middles, point);
            found += shape != SIZE_MAX;
            missed += shape != look_for(&scene, point);
        }
    }
    CU_ASSERT_EQUAL(missed, 0);
    CU_ASSERT_TRUE(found > 1000);
    dgg_middles_destroy(&middles);
    dgg_scene_destroy(&scene);
}

static void nothing_is_found_among_no_shapes(void)
{
    dgg_scene scene = { 0 };
    dgg_middles middles = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_middles_init(&middles, &scene, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_middles_find(&middles, (dgg_point){ 0, 0 }), SIZE_MAX);
    dgg_middles_destroy(&middles);
}

static dgg_status begin_and_forget(void)
{
    dgg_scene scene = { 0 };
    dgg_middles middles = { 0 };
    dgg_status status = dgg_middles_init(&middles, &scene, NULL);
    dgg_middles_destroy(&middles);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(begin_and_forget());
}

SUITE("layouts/middles",
      { "the first shape near a point is found", the_first_shape_near_a_point_is_found },
      { "nothing is found among no shapes", nothing_is_found_among_no_shapes },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
