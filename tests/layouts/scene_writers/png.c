#include <string.h>

#include "base/memory.h"
#include "layouts/scene_writers.h"
#include "tests/support/suite.h"

static void it_fills_the_width_of_a_page(void)
{
    dgg_scene scene = { .name = dgg_text_of("concept"), .width = 300, .height = 150 };
    dgg_buffer png = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_scene_writer_png.write(&scene, &png, NULL), DGG_OK);
    const unsigned char size[] = { 0, 0, 0x07, 0x62, 0, 0, 0x03, 0xB1 }; /* 1890 x 945 */
    CU_ASSERT_EQUAL(memcmp(png.bytes + 16, size, sizeof size), 0);
    dgg_buffer_destroy(&png);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

SUITE("layouts/scene_writers/png", { "it fills the width of a page", it_fills_the_width_of_a_page })
