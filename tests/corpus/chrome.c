#include "corpus/chrome.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool becomes(const char *text, const char *wanted)
{
    dgg_buffer abstract = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_add(&abstract, dgg_text_of(text), NULL), DGG_OK);
    dgg_chrome_drop(&abstract);
    bool is_right = dgg_text_is(dgg_buffer_text(&abstract), wanted);
    dgg_buffer_destroy(&abstract);
    return is_right;
}

static void signs_of_databases_go(void)
{
    CU_ASSERT_TRUE(becomes("<正> 地图与治理。", "地图与治理。"));
    CU_ASSERT_TRUE(becomes("‹正›地图", "地图"));
    CU_ASSERT_TRUE(becomes("＜正＞(#br)地图", "地图"));
    CU_ASSERT_TRUE(becomes("Abstract(#br)Maps show(#br)towns(#br)", "Maps show towns "));
    CU_ASSERT_TRUE(becomes("<正>", ""));
}

static void words_stay(void)
{
    CU_ASSERT_TRUE(becomes("正: maps (#1)", "正: maps (#1)"));
    CU_ASSERT_TRUE(becomes("Maps <正> towns", "Maps <正> towns"));
    CU_ASSERT_TRUE(becomes("", ""));
}

SUITE("corpus/chrome", { "signs of databases go", signs_of_databases_go },
      { "words stay", words_stay })
