#include "layouts/pictures.h"

#include <string.h>

#include "tests/support/suite.h"

static void every_row_says_what_it_is(void)
{
    for (size_t i = 0; dgg_pictures.rows[i] != NULL; i++) {
        const dgg_picture *picture = (const dgg_picture *)dgg_pictures.rows[i];
        CU_ASSERT_PTR_NOT_NULL(picture->row.name);
        CU_ASSERT_PTR_NOT_NULL(picture->row.summary);
        CU_ASSERT_PTR_NOT_NULL(picture->draw);
    }
}

static void a_wrong_picture_is_told(void)
{
    dgg_error error = { 0 };
    dgg_scene scene = { 0 };
    dgg_analysis analysis = { 0 };
    CU_ASSERT_EQUAL(dgg_scene_draw(&scene, &analysis, "conzept", NULL, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "concept"));
}

static void pagerank_is_needed(void)
{
    dgg_error error = { 0 };
    dgg_scene scene = { 0 };
    dgg_analysis analysis = { 0 };
    CU_ASSERT_EQUAL(dgg_scene_draw(&scene, &analysis, "concept", NULL, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "pagerank"));
}

SUITE("layouts/pictures", { "every row says what it is", every_row_says_what_it_is },
      { "a wrong picture is told", a_wrong_picture_is_told },
      { "PageRank is needed", pagerank_is_needed })
