#include "layouts/scene_writers.h"

#include <string.h>

#include "base/memory.h"
#include "tests/support/suite.h"

static void every_row_says_what_it_is(void)
{
    for (size_t i = 0; dgg_scene_writers.rows[i] != NULL; i++) {
        const dgg_scene_writer *writer = (const dgg_scene_writer *)dgg_scene_writers.rows[i];
        CU_ASSERT_PTR_NOT_NULL(writer->row.name);
        CU_ASSERT_PTR_NOT_NULL(writer->row.summary);
        CU_ASSERT_PTR_NOT_NULL(writer->ending);
        CU_ASSERT_PTR_NOT_NULL(writer->write);
    }
}

static void a_wrong_format_is_told(void)
{
    dgg_error error = { 0 };
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(dgg_scene_write(&scene, "svgg", stdout, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "svg"));
}

static void a_full_output_is_told(void)
{
    dgg_scene scene = { .name = dgg_text_of("concept"), .width = 10, .height = 10 };
    FILE *full = fopen("/dev/full", "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(full);
    CU_ASSERT_EQUAL(dgg_scene_write(&scene, "svg", full, NULL), DGG_CANNOT_WRITE);
    fclose(full);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

SUITE("layouts/scene_writers", { "every row says what it is", every_row_says_what_it_is },
      { "a wrong format is told", a_wrong_format_is_told },
      { "a full output is told", a_full_output_is_told })
