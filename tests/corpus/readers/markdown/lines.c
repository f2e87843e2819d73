#include "corpus/readers/markdown/lines.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static bool is_cut(const char *line, const char *wanted)
{
    dgg_text text = dgg_text_of(line);
    return dgg_markdown_cut_bullet(&text) && text_is(text, wanted);
}

static void bullets_are_cut(void)
{
    CU_ASSERT_TRUE(is_cut("- a", "a"));
    CU_ASSERT_TRUE(is_cut("* a", "a"));
    CU_ASSERT_TRUE(is_cut("+\ta", "a"));
    CU_ASSERT_TRUE(is_cut("12. a", "a"));
    CU_ASSERT_TRUE(is_cut("3) a", "a"));
    CU_ASSERT_TRUE(is_cut("- [x] a", "a"));
    CU_ASSERT_FALSE(is_cut("**a**", ""));
    CU_ASSERT_FALSE(is_cut("2019 a", ""));
    CU_ASSERT_FALSE(is_cut("-", ""));
    CU_ASSERT_FALSE(is_cut("", ""));
}

static void other_lines_are_known(void)
{
    CU_ASSERT_EQUAL(dgg_markdown_indent(TEXT("  \ta")), 6);
    CU_ASSERT_TRUE(dgg_markdown_is_rule(TEXT("---")));
    CU_ASSERT_TRUE(dgg_markdown_is_rule(TEXT("| a | b |")));
    CU_ASSERT_FALSE(dgg_markdown_is_rule(TEXT("--- a")));
}

static void markdown_is_known_by_front_matter_or_links(void)
{
    CU_ASSERT_EQUAL(dgg_markdown_recognises(TEXT("---\ntitle: a\n---\n")), DGG_CERTAIN);
    CU_ASSERT_EQUAL(dgg_markdown_recognises(TEXT("## [a](http://b)\n## [c](http://d)\n")),
                    DGG_LIKELY);
    CU_ASSERT_EQUAL(dgg_markdown_recognises(TEXT("- [a](http://b)\n- c\n- d\n")), DGG_NOT_MINE);
    CU_ASSERT_EQUAL(dgg_markdown_recognises(TEXT("")), DGG_NOT_MINE);
}

SUITE("corpus/readers/markdown/lines", { "bullets are cut", bullets_are_cut },
      { "other lines are known", other_lines_are_known },
      { "Markdown is known by front matter or links", markdown_is_known_by_front_matter_or_links })
