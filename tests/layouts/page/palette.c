#include "layouts/page/palette.h"

#include "layouts/style.h"
#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static char style_of[16384];

static void make(void)
{
    dgg_buffer style = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_palette_add(&style, NULL), DGG_OK);
    CU_ASSERT_TRUE_FATAL(style.length < sizeof style_of);
    memcpy(style_of, style.bytes, style.length);
    style_of[style.length] = '\0';
    dgg_buffer_destroy(&style);
}

static void every_hue_has_its_tones(void)
{
    char ink[64];
    make();
    for (unsigned hue = 1; hue < DGG_HUE_COUNT; hue++) {
        snprintf(ink, sizeof ink, ".hue-%u{--line:%s;--ink:%s;", hue,
                 dgg_style_color((dgg_paint){ DGG_LINE, hue }, false),
                 dgg_style_color((dgg_paint){ DGG_INK, hue }, false));
        CU_ASSERT_TRUE(shows(style_of, ink));
    }
    CU_ASSERT_TRUE(shows(style_of, ":root{--ground:#FFFFFF;"));
}

static void the_dark_has_its_own(void)
{
    char ground[64];
    make();
    snprintf(ground, sizeof ground, ":root{--ground:%s;",
             dgg_style_color((dgg_paint){ DGG_GROUND, 0 }, true));
    const char *dark = strstr(style_of, "@media screen and (prefers-color-scheme:dark){");
    CU_ASSERT_PTR_NOT_NULL_FATAL(dark);
    CU_ASSERT_TRUE(shows(dark, ground));
    CU_ASSERT_EQUAL(count_of(style_of, "{"), count_of(style_of, "}"));
}

static dgg_status add_and_forget(void)
{
    dgg_buffer style = { 0 };
    dgg_status status = dgg_palette_add(&style, NULL);
    dgg_buffer_destroy(&style);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(add_and_forget());
}

SUITE("layouts/page/palette", { "every hue has its tones", every_hue_has_its_tones },
      { "the dark has its own", the_dark_has_its_own },
      { "refused memory is told", refused_memory_is_told })
