#include "layouts/metrics.h"

#include <math.h>

#include "tests/support/suite.h"

static bool is_wide(const char *text, dgg_face face, double thousandths)
{
    return fabs(dgg_metrics_width(dgg_text_of(text), face) - thousandths / 1000) < 1e-9;
}

/* The widths in Adobe's metrics files of Helvetica and Helvetica-Bold. */
static void letters_are_as_wide_as_in_helvetica(void)
{
    CU_ASSERT_TRUE(is_wide(" ", DGG_REGULAR, 278));
    CU_ASSERT_TRUE(is_wide("A", DGG_REGULAR, 667) && is_wide("A", DGG_BOLD, 722));
    CU_ASSERT_TRUE(is_wide("i", DGG_REGULAR, 222) && is_wide("i", DGG_BOLD, 278));
    CU_ASSERT_TRUE(is_wide("~", DGG_REGULAR, 584) && is_wide("@", DGG_BOLD, 975));
    CU_ASSERT_TRUE(is_wide("é", DGG_REGULAR, 556) && is_wide("ß", DGG_BOLD, 611));
    CU_ASSERT_TRUE(is_wide("–", DGG_REGULAR, 556) && is_wide("—", DGG_BOLD, 1000));
    CU_ASSERT_TRUE(is_wide("“", DGG_REGULAR, 333) && is_wide("“", DGG_BOLD, 500));
    CU_ASSERT_TRUE(is_wide("…", DGG_REGULAR, 1000) && is_wide("Š", DGG_BOLD, 667));
}

static void a_text_is_as_wide_as_its_characters(void)
{
    CU_ASSERT_TRUE(is_wide("", DGG_REGULAR, 0));
    CU_ASSERT_TRUE(is_wide("Data", DGG_REGULAR, 722 + 556 + 278 + 556));
    CU_ASSERT_TRUE(is_wide("Data", DGG_BOLD, 722 + 556 + 333 + 556));
}

static void chinese_characters_fill_their_square(void)
{
    CU_ASSERT_TRUE(is_wide("数字治理", DGG_REGULAR, 4000));
    CU_ASSERT_TRUE(is_wide("《智慧》，", DGG_BOLD, 5000));
    CU_ASSERT_TRUE(is_wide("カナ한글", DGG_REGULAR, 4000));
}

static void what_is_not_seen_takes_no_room(void)
{
    CU_ASSERT_TRUE(is_wide("e\xCC\x81", DGG_REGULAR, 556)); /* combining acute */
    CU_ASSERT_TRUE(
        is_wide("\xE2\x80\x8F\xE2\x81\xA8\xC2\xAD\xE2\x81\xA9", DGG_BOLD, 0)); /* marks */
    CU_ASSERT_TRUE(is_wide("\x01\n", DGG_REGULAR, 0));
}

static void a_stranger_is_never_thought_too_narrow(void)
{
    CU_ASSERT_TRUE(is_wide("ش", DGG_REGULAR, 1000));
    CU_ASSERT_TRUE(is_wide("ạ", DGG_REGULAR, 800));
    CU_ASSERT_TRUE(is_wide("😀", DGG_REGULAR, 1400));
    CU_ASSERT_TRUE(is_wide("\xFF", DGG_REGULAR, 1000)); /* no UTF-8 */
}

SUITE("layouts/metrics",
      { "letters are as wide as in Helvetica", letters_are_as_wide_as_in_helvetica },
      { "a text is as wide as its characters", a_text_is_as_wide_as_its_characters },
      { "Chinese characters fill their square", chinese_characters_fill_their_square },
      { "what is not seen takes no room", what_is_not_seen_takes_no_room },
      { "a stranger is never thought too narrow", a_stranger_is_never_thought_too_narrow })
