#include "layouts/scene_writers.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status fill(dgg_buffer *file)
{
    dgg_status status = DGG_OK;
    dgg_scene scene = {
        .name = dgg_text_of("concept"), .title = dgg_text_of("On maps"), .width = 96, .height = 48
    };
    dgg_scene_text text = { .text = dgg_text_of("governance"), .at = { 48, 24 }, .size = 12 };
    DGG_TRY(dgg_scene_add_text(&scene, &text, NULL));
    DGG_TRY(dgg_scene_writer_pdf.write(&scene, file, NULL));
done:
    dgg_scene_destroy(&scene);
    return status;
}

static bool holds(const dgg_buffer *file, const char *words)
{
    return dgg_text_find(dgg_buffer_text(file), dgg_text_of(words)) < file->length;
}

static void a_page_is_as_large_as_the_picture(void)
{
    dgg_buffer file = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&file), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_starts(dgg_buffer_text(&file), "%PDF-"));
    CU_ASSERT_TRUE(holds(&file, "/MediaBox [ 0 0 72 36 ]"));
    CU_ASSERT_TRUE(holds(&file, "(On maps)"));
    dgg_buffer_destroy(&file);
}

static void it_has_no_date(void)
{
    dgg_buffer one = { 0 }, other = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&one), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(fill(&other), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_buffer_text(&one), dgg_buffer_text(&other)));
    CU_ASSERT_FALSE(holds(&one, "Date"));
    dgg_buffer_destroy(&one);
    dgg_buffer_destroy(&other);
}

static dgg_status fill_and_forget(void)
{
    dgg_buffer file = { 0 };
    dgg_status status = fill(&file);
    dgg_buffer_destroy(&file);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("layouts/scene_writers/pdf",
      { "a page is as large as the picture", a_page_is_as_large_as_the_picture },
      { "it has no date", it_has_no_date },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
