#include "layouts/caption.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const dgg_caption english = {
    { "What it is.", 11 }, { "How.", 4 }, { "n = 3.", 6 }, { "By hand.", 8 }
};
static const dgg_caption chinese = { { "图。", 6 }, { "计。", 6 }, { "n = 3。", 8 }, { 0 } };

static dgg_status fill(dgg_scene *scene)
{
    dgg_status status = DGG_OK;
    scene->width = 160;
    scene->height = 100;
    DGG_TRY(dgg_scene_set_caption(scene, DGG_IN_ENGLISH, &english, NULL));
    DGG_TRY(dgg_scene_set_caption(scene, DGG_IN_CHINESE, &chinese, NULL));
    DGG_TRY(dgg_scene_show_caption(scene, DGG_IN_ENGLISH, NULL));
done:
    return status;
}

static void sentences_are_joined_as_their_language_does(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&scene), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(scene.captions[DGG_IN_ENGLISH], "What it is. How. n = 3. By hand."));
    CU_ASSERT_TRUE(dgg_text_is(scene.captions[DGG_IN_CHINESE], "图。计。n = 3。"));
    dgg_scene_destroy(&scene);
}

static void it_stands_below_in_lines_that_fit(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&scene), DGG_OK);
    CU_ASSERT_TRUE(scene.text_count > 1 && scene.height > 120);
    for (size_t i = 0; i < scene.text_count; i++) {
        CU_ASSERT_TRUE(scene.texts[i].at.y > 100 && scene.texts[i].at.y < scene.height);
        CU_ASSERT_TRUE(scene.texts[i].at.x + dgg_scene_text_width(&scene.texts[i]) <= 160);
    }
    dgg_scene_destroy(&scene);
}

static dgg_status fill_and_forget(void)
{
    dgg_scene scene = { 0 };
    dgg_status status = fill(&scene);
    dgg_scene_destroy(&scene);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("layouts/caption",
      { "sentences are joined as their language does",
        sentences_are_joined_as_their_language_does },
      { "it stands below in lines that fit", it_stands_below_in_lines_that_fit },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
