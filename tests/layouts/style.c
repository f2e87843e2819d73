#include "layouts/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/colors.h"
#include "tests/support/suite.h"

static double contrast(dgg_paint one, dgg_paint other, bool is_dark)
{
    return contrast_of(dgg_style_color(one, is_dark), dgg_style_color(other, is_dark));
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

typedef struct lab {
    double lightness, a, b;
} lab;

static double weigh(const double weights[3], const double parts[3])
{
    return weights[0] * parts[0] + weights[1] * parts[1] + weights[2] * parts[2];
}

/* The colour in OKLab (Ottosson 2020), as eyes see it that have all cones, no green or no red ones
 * (Machado, Oliveira and Fernandes 2009). */
static lab seen(const char *color, size_t eyes)
{
    static const double cones[][3][3] = {
        { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
        { { 0.367322, 0.860646, -0.227968 },
          { 0.280085, 0.672501, 0.047413 },
          { -0.01182, 0.04294, 0.968881 } },
        { { 0.152286, 1.052583, -0.204868 },
          { 0.114503, 0.786281, 0.099216 },
          { -0.003882, -0.048116, 1.051998 } },
    };
    static const double responses[3][3] = { { 0.4122214708, 0.5363325363, 0.0514459929 },
                                            { 0.2119034982, 0.6806995451, 0.1073969566 },
                                            { 0.0883024619, 0.2817188376, 0.6299787005 } };
    static const double axes[3][3] = { { 0.2104542553, 0.793617785, -0.0040720468 },
                                       { 1.9779984951, -2.428592205, 0.4505937099 },
                                       { 0.0259040371, 0.7827717662, -0.808675766 } };
    double light[3], parts[3], roots[3];
    for (size_t i = 0; i < 3; i++) {
        char digits[] = { color[1 + 2 * i], color[2 + 2 * i], '\0' };
        double part = (double)strtol(digits, NULL, 16) / 255;
        light[i] = part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
    }
    for (size_t i = 0; i < 3; i++) {
        parts[i] = fmax(weigh(cones[eyes][i], light), 0);
    }
    for (size_t i = 0; i < 3; i++) {
        roots[i] = cbrt(weigh(responses[i], parts));
    }
    return (lab){ weigh(axes[0], roots), weigh(axes[1], roots), weigh(axes[2], roots) };
}

static double difference(unsigned one, unsigned other, bool is_dark, size_t eyes)
{
    lab left = seen(dgg_style_color((dgg_paint){ DGG_SOLID, one }, is_dark), eyes);
    lab right = seen(dgg_style_color((dgg_paint){ DGG_SOLID, other }, is_dark), eyes);
    double l = left.lightness - right.lightness, a = left.a - right.a, b = left.b - right.b;
    return sqrt(l * l + a * a + b * b);
}

/* 0.02 can just be told apart side by side; who sees few colours has names and shapes besides. */
static void differ(unsigned hue, unsigned other, bool is_dark)
{
    CU_ASSERT_TRUE(difference(hue, other, is_dark, 0) > 0.05);
    CU_ASSERT_TRUE(difference(hue, other, is_dark, 1) > 0.01);
    CU_ASSERT_TRUE(difference(hue, other, is_dark, 2) > 0.01);
}

static void hues_can_be_told_apart(void)
{
    for (unsigned hue = 0; hue < DGG_HUE_COUNT; hue++) {
        for (unsigned other = 0; other < hue; other++) {
            differ(hue, other, false);
            differ(hue, other, true);
        }
    }
}

static void are_distinct(dgg_paint one, dgg_paint other, double least)
{
    for (size_t eyes = 0; eyes < EYES; eyes++) {
        for (int is_dark = 0; is_dark < 2; is_dark++) {
            CU_ASSERT_TRUE(difference_of(dgg_style_color(one, is_dark),
                                         dgg_style_color(other, is_dark), eyes) >= least);
        }
    }
}

static void fills_for_charts_may_stand_side_by_side(void)
{
    for (size_t i = 0; i <= DGG_DISTINCT_COUNT; i++) {
        for (size_t j = 0; j < i; j++) {
            are_distinct(dgg_style_distinct(i), dgg_style_distinct(j), 15);
        }
    }
    CU_ASSERT_EQUAL(dgg_style_distinct(99).tone, DGG_GRID);
}

static void levels_can_be_told_apart_and_written_on(void)
{
    for (unsigned i = 0; i < DGG_SCALE_LEVELS; i++) {
        dgg_paint level = { DGG_SCALE, i }, text = { DGG_ON_SCALE, i };
        CU_ASSERT_TRUE(contrast(text, level, false) >= 4.5 && contrast(text, level, true) >= 4.5);
        if (i > 0) {
            are_distinct(level, (dgg_paint){ DGG_SCALE, i - 1 }, 15);
        }
    }
    CU_ASSERT_EQUAL(dgg_style_level(0), 0);
    CU_ASSERT_EQUAL(dgg_style_level(NAN), 0);
    CU_ASSERT_EQUAL(dgg_style_level(.5), 2);
    CU_ASSERT_EQUAL(dgg_style_level(1), DGG_SCALE_LEVELS - 1);
    CU_ASSERT_STRING_EQUAL(dgg_style_color((dgg_paint){ DGG_SCALE, 99 }, false),
                           dgg_style_color((dgg_paint){ DGG_SCALE, DGG_SCALE_LEVELS - 1 }, false));
}

static void every_community_has_a_hue(void)
{
    CU_ASSERT_EQUAL(dgg_style_hue(0), 0);
    CU_ASSERT_EQUAL(dgg_style_hue(3), 3);
    CU_ASSERT_EQUAL(dgg_style_hue(DGG_HUE_COUNT - 1), DGG_HUE_COUNT - 1);
    CU_ASSERT_EQUAL(dgg_style_hue(DGG_HUE_COUNT), 1);
    CU_ASSERT_EQUAL(dgg_style_hue(UINT32_MAX), 1 + (UINT32_MAX - 1) % (DGG_HUE_COUNT - 1));
    CU_ASSERT_TRUE(DGG_HUE_COUNT > 16);
    CU_ASSERT_FALSE(dgg_style_is_repeated(0) || dgg_style_is_repeated(DGG_HUE_COUNT - 1));
    CU_ASSERT_TRUE(dgg_style_is_repeated(DGG_HUE_COUNT));
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
      { "hues can be told apart", hues_can_be_told_apart },
      { "fills for charts may stand side by side", fills_for_charts_may_stand_side_by_side },
      { "levels can be told apart and written on", levels_can_be_told_apart_and_written_on },
      { "every community has a hue", every_community_has_a_hue },
      { "areas grow with scores", areas_grow_with_scores },
      { "every tone has a name", every_tone_has_a_name })
