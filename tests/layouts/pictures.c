#include "layouts/pictures.h"

#include <string.h>

#include "tests/support/reading.h"
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

static void a_page_that_stands_has_no_empty_end_and_a_slide_is_whole(void)
{
    analysed_reading reading = { 0 };
    dgg_scene page = { 0 }, slide = { 0 };
    CU_ASSERT_EQUAL_FATAL(reading_init(&reading, (reading_size){ 3, 2, 1 }, NULL), DGG_OK);
    const dgg_picture_options standing = { .width = 400, .height = 2000 };
    const dgg_picture_options lying = { .width = 900, .height = 500 };
    CU_ASSERT_EQUAL(dgg_scene_draw(&page, &reading.analysis, "concept", &standing, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_scene_draw(&slide, &reading.analysis, "concept", &lying, NULL), DGG_OK);
    CU_ASSERT_TRUE(page.is_page && page.width == 400 && page.height < 1000);
    CU_ASSERT_TRUE(slide.is_page && slide.width == 900 && slide.height == 500);
    for (size_t i = 0; i < page.shape_count; i++) {
        const dgg_box *box = &page.shapes[i].box;
        CU_ASSERT_TRUE(box->centre.x + box->width / 2 <= 400);
        CU_ASSERT_TRUE(box->centre.y + box->height / 2 <= page.height);
    }
    dgg_scene_destroy(&page);
    dgg_scene_destroy(&slide);
    reading_destroy(&reading);
}

SUITE("layouts/pictures", { "every row says what it is", every_row_says_what_it_is },
      { "a wrong picture is told", a_wrong_picture_is_told },
      { "PageRank is needed", pagerank_is_needed },
      { "a page that stands has no empty end and a slide is whole",
        a_page_that_stands_has_no_empty_end_and_a_slide_is_whole })
