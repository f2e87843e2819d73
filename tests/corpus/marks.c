#include "corpus/marks.h"

#include "tests/support/suite.h"

static bool heads(const char *text, bool wanted_related)
{
    bool heads_related = !wanted_related;
    return dgg_marks_is_heading(dgg_text_of(text), &heads_related) &&
           heads_related == wanted_related;
}

static bool marks(const char *text, const char *wanted)
{
    bool is_marked = false;
    return dgg_text_is(dgg_marks_strip_marker(dgg_text_of(text), &is_marked), wanted) && is_marked;
}

static bool is_unmarked(const char *text)
{
    bool is_marked = true;
    return dgg_text_is(dgg_marks_strip_marker(dgg_text_of(text), &is_marked), text) && !is_marked;
}

static bool strips(const char *text, const char *wanted, bool wanted_page)
{
    bool is_page = !wanted_page;
    return dgg_text_is(dgg_marks_strip_chrome(dgg_text_of(text), &is_page), wanted) &&
           is_page == wanted_page;
}

static void headings_are_known_in_any_dress(void)
{
    CU_ASSERT_TRUE(heads("Related papers", true));
    CU_ASSERT_TRUE(heads("## RELATED PAPERS (10):", true));
    CU_ASSERT_TRUE(heads("**References**", false));
    CU_ASSERT_TRUE(heads("参考文献：", false));
    bool heads_related = false;
    CU_ASSERT_FALSE(dgg_marks_is_heading(dgg_text_of("Related papers on maps"), &heads_related));
    CU_ASSERT_FALSE(dgg_marks_is_heading(dgg_text_of("###"), &heads_related));
}

static void markers_go(void)
{
    CU_ASSERT_TRUE(marks("1. On maps", "On maps"));
    CU_ASSERT_TRUE(marks("[12] On maps", "On maps"));
    CU_ASSERT_TRUE(marks("(3)  On maps", "On maps"));
    CU_ASSERT_TRUE(marks("4) On maps", "On maps"));
    CU_ASSERT_TRUE(marks("5、地图", "地图"));
    CU_ASSERT_TRUE(marks("• On maps", "On maps"));
    CU_ASSERT_TRUE(marks("-\tOn maps", "On maps"));
}

static void what_only_looks_like_a_marker_stays(void)
{
    CU_ASSERT_TRUE(is_unmarked("2001. A year"));
    CU_ASSERT_TRUE(is_unmarked("1984"));
    CU_ASSERT_TRUE(is_unmarked("5G towns"));
    CU_ASSERT_TRUE(is_unmarked("3 maps"));
    CU_ASSERT_TRUE(is_unmarked("1.5 degrees"));
    CU_ASSERT_TRUE(is_unmarked("-isms"));
    CU_ASSERT_TRUE(is_unmarked("1. "));
    CU_ASSERT_TRUE(is_unmarked(""));
}

static void the_buttons_of_a_page_go(void)
{
    CU_ASSERT_TRUE(strips("On maps (original) (raw)", "On maps", true));
    CU_ASSERT_TRUE(strips("On maps(Raw) (original) (PDF)", "On maps", true));
    CU_ASSERT_TRUE(strips("On maps (pdf)", "On maps", false));
    CU_ASSERT_TRUE(strips("On (raw) maps", "On (raw) maps", false));
    CU_ASSERT_TRUE(strips("(raw)", "(raw)", false));
}

SUITE("corpus/marks", { "headings are known in any dress", headings_are_known_in_any_dress },
      { "markers go", markers_go },
      { "what only looks like a marker stays", what_only_looks_like_a_marker_stays },
      { "the buttons of a page go", the_buttons_of_a_page_go })
