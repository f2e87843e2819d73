#include "layouts/charts.h"
#include "tests/support/charted.h"

static void outlines_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("contents", 0);
}

static size_t count_papers(const dgg_scene *scene)
{
    size_t count = 0;
    for (size_t i = 0; i < scene->shape_count; i++) {
        count += dgg_text_is(scene->shapes[i].about.kind, "paper");
    }
    return count;
}

static const dgg_scene_text *text_that_says(const dgg_scene *scene, const char *words)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        if (dgg_text_starts(scene->texts[i].text, words)) {
            return &scene->texts[i];
        }
    }
    return NULL;
}

/* Two groups; the second theme is inside the first, the last two are inside each other. */
static dgg_status draw_nested(dgg_scene *scene, const dgg_picture_options *options)
{
    dgg_status status = DGG_OK;
    analysed_reading reading = { 0 };
    DGG_TRY(charted_init(&reading, (reading_size){ 40, 6, 2 }, NULL));
    dgg_theme *themes = reading.corpus.themes;
    themes[0].group = themes[1].group = dgg_text_of("governing");
    themes[2].group = dgg_text_of("society");
    themes[1].parent = themes[0].id;
    themes[4].parent = themes[5].id;
    themes[5].parent = themes[4].id;
    DGG_TRY(dgg_scene_draw(scene, &reading.analysis, "contents", options, NULL));
done:
    reading_destroy(&reading);
    return status;
}

static void themes_stand_in_their_groups_and_in_each_other(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL_FATAL(draw_nested(&scene, NULL), DGG_OK);
    picture_is_fit_to_print(&scene);
    const dgg_scene_text *group = text_that_says(&scene, "governing");
    const dgg_scene_text *outer = text_that_says(&scene, "Digital governance (");
    const dgg_scene_text *inner = text_that_says(&scene, "Local state (");
    CU_ASSERT_TRUE_FATAL(group != NULL && outer != NULL && inner != NULL);
    CU_ASSERT_TRUE(group->at.x < outer->at.x && outer->at.x < inner->at.x);
    CU_ASSERT_TRUE(group->at.y < outer->at.y && outer->at.y < inner->at.y);
    CU_ASSERT_PTR_NOT_NULL(text_that_says(&scene, "Social media ("));
    CU_ASSERT_PTR_NOT_NULL(text_that_says(&scene, "数字政府与地方治理 ("));
    dgg_scene_destroy(&scene);
}

static void papers_beyond_the_first_are_counted(void)
{
    dgg_scene one = { 0 }, all = { 0 };
    const dgg_picture_options single = { .top = 1 }, every = { .top = 50 };
    CU_ASSERT_EQUAL_FATAL(draw_nested(&one, &single), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(draw_nested(&all, &every), DGG_OK);
    CU_ASSERT_EQUAL(count_papers(&one), 6);
    CU_ASSERT_TRUE(count_papers(&all) > 30);
    CU_ASSERT_PTR_NOT_NULL(text_that_says(&one, "and "));
    CU_ASSERT_PTR_NULL(text_that_says(&all, "and "));
    CU_ASSERT_TRUE(scene_says(&all, "[untitled] This article asks"));
    CU_ASSERT_TRUE(caption_says(&one, DGG_IN_ENGLISH, "with 1 record each at most"));
    dgg_scene_destroy(&one);
    dgg_scene_destroy(&all);
}

static void a_page_holds_no_more_than_can_be_read(void)
{
    dgg_scene free = { 0 }, page = { 0 };
    const dgg_picture_options a4 = { .width = 640, .height = 970, .has_caption = true };
    const reading_size size = { 263, 46, 40 };
    CU_ASSERT_EQUAL_FATAL(draw_chart(&free, "contents", size, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(draw_chart(&page, "contents", size, &a4, NULL), DGG_OK);
    picture_is_fit_to_print(&page);
    CU_ASSERT_TRUE(free.height > 970);
    CU_ASSERT_TRUE(count_papers(&page) > 0 && count_papers(&page) < count_papers(&free));
    for (size_t i = 0; i < page.text_count; i++) {
        CU_ASSERT_TRUE(page.texts[i].size > 0.9 * DGG_CHART_SMALL); /* hardly shrunk */
    }
    dgg_scene_destroy(&free);
    dgg_scene_destroy(&page);
}

static void without_themes_nothing_can_be_drawn(void)
{
    chart_is_refused("contents", (reading_size){ 5, 0, 2 }, "no record has a theme");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("contents", (reading_size){ 11, 12, 7 });
}

SUITE("layouts/pictures/contents",
      { "outlines are fit to print at any size", outlines_are_fit_to_print_at_any_size },
      { "themes stand in their groups and in each other",
        themes_stand_in_their_groups_and_in_each_other },
      { "papers beyond the first are counted", papers_beyond_the_first_are_counted },
      { "a page holds no more than can be read", a_page_holds_no_more_than_can_be_read },
      { "without themes nothing can be drawn", without_themes_nothing_can_be_drawn },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
