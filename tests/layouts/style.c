#include "layouts/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/suite.h"

/* Relative luminance as the Web Content Accessibility Guidelines define it. */
static double luminance(const char *color)
{
    static const double weights[] = { 0.2126, 0.7152, 0.0722 };
    double sum = 0;
    for (size_t i = 0; i < 3; i++) {
        char digits[] = { color[1 + 2 * i], color[2 + 2 * i], '\0' };
        double part = (double)strtol(digits, NULL, 16) / 255;
        sum += weights[i] * (part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

static double contrast(dgg_paint one, dgg_paint other, bool is_dark)
{
    double left = luminance(dgg_style_color(one, is_dark));
    double right = luminance(dgg_style_color(other, is_dark));
    return (fmax(left, right) + 0.05) / (fmin(left, right) + 0.05);
}

static void every_text_can_be_read(void)
{
    for (int is_dark = 0; is_dark < 2; is_dark++) {
        for (unsigned hue = 0; hue < DGG_HUE_COUNT; hue++) {
            dgg_paint ink = { DGG_INK, hue }, tint = { DGG_TINT, hue };
            CU_ASSERT_TRUE(contrast((dgg_paint){ DGG_ON_SOLID, 0 }, (dgg_paint){ DGG_SOLID, hue },
                                    is_dark) >= 4.5);
            CU_ASSERT_TRUE(contrast(ink, (dgg_paint){ DGG_GROUND, 0 }, is_dark) >= 4.5);
            CU_ASSERT_TRUE(contrast(ink, (dgg_paint){ DGG_CARD_FACE, 0 }, is_dark) >= 4.5);
            CU_ASSERT_TRUE(contrast(ink, tint, is_dark) >= 4.5);
        }
        CU_ASSERT_TRUE(contrast((dgg_paint){ DGG_MUTED_INK, 0 }, (dgg_paint){ DGG_CARD_FACE, 0 },
                                is_dark) >= 4.5);
        CU_ASSERT_TRUE(contrast((dgg_paint){ DGG_TEXT_INK, 0 }, (dgg_paint){ DGG_CARD_FACE, 0 },
                                is_dark) >= 7);
    }
}

static void every_outline_can_be_seen(void)
{
    for (int is_dark = 0; is_dark < 2; is_dark++) {
        for (unsigned hue = 0; hue < DGG_HUE_COUNT; hue++) {
            dgg_paint line = { DGG_LINE, hue };
            CU_ASSERT_TRUE(contrast(line, (dgg_paint){ DGG_CARD_FACE, 0 }, is_dark) >= 3);
            CU_ASSERT_TRUE(contrast(line, (dgg_paint){ DGG_TINT, hue }, is_dark) >= 2.5);
        }
    }
}

/* True if the hue has the colour of none before it. */
static bool is_its_own(unsigned hue, bool is_dark)
{
    const char *color = dgg_style_color((dgg_paint){ DGG_SOLID, hue }, is_dark);
    for (unsigned before = 0; before < hue; before++) {
        if (strcmp(color, dgg_style_color((dgg_paint){ DGG_SOLID, before }, is_dark)) == 0) {
            return false;
        }
    }
    return true;
}

static void no_two_hues_are_alike(void)
{
    for (unsigned hue = 0; hue < DGG_HUE_COUNT; hue++) {
        CU_ASSERT_TRUE(is_its_own(hue, false));
        CU_ASSERT_TRUE(is_its_own(hue, true));
    }
}

static void communities_beyond_the_hues_are_grey(void)
{
    CU_ASSERT_EQUAL(dgg_style_hue(0), 0);
    CU_ASSERT_EQUAL(dgg_style_hue(3), 3);
    CU_ASSERT_EQUAL(dgg_style_hue(DGG_HUE_COUNT), 0);
    CU_ASSERT_STRING_EQUAL(dgg_style_color((dgg_paint){ DGG_INK, 99 }, false),
                           dgg_style_color((dgg_paint){ DGG_INK, 0 }, false));
}

static void areas_grow_with_scores(void)
{
    CU_ASSERT_EQUAL(dgg_style_size(0, 1, 9, 17), 9);
    CU_ASSERT_EQUAL(dgg_style_size(1, 1, 9, 17), 17);
    CU_ASSERT_EQUAL(dgg_style_size(0.25, 1, 9, 17), 13);
    CU_ASSERT_EQUAL(dgg_style_size(NAN, 1, 9, 17), 9);
    CU_ASSERT_EQUAL(dgg_style_size(1, 0, 9, 17), 9);
}

static void every_tone_has_a_name(void)
{
    for (unsigned tone = 0; tone < DGG_TONE_COUNT; tone++) {
        CU_ASSERT_PTR_NOT_NULL(dgg_style_tone_name((dgg_tone)tone));
        CU_ASSERT_PTR_NOT_NULL(dgg_style_color((dgg_paint){ (dgg_tone)tone, 1 }, true));
    }
    CU_ASSERT_TRUE(dgg_style_has_hue(DGG_TINT) && !dgg_style_has_hue(DGG_QUIET));
}

SUITE("layouts/style", { "every text can be read", every_text_can_be_read },
      { "every outline can be seen", every_outline_can_be_seen },
      { "no two hues are alike", no_two_hues_are_alike },
      { "communities beyond the hues are grey", communities_beyond_the_hues_are_grey },
      { "areas grow with scores", areas_grow_with_scores },
      { "every tone has a name", every_tone_has_a_name })
