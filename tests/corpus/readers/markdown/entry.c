#include "corpus/readers/markdown/entry.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

/* "title|authors|year|venue|first address" */
static dgg_status tell(const char *line, dgg_buffer *told)
{
    static const char *const names[] = { "title", "authors", "year", "venue", "url" };
    dgg_status status = DGG_OK;
    dgg_markdown_spans spans = { 0 };
    dgg_slip slip = { 0 };
    DGG_TRY(dgg_markdown_look(&spans, dgg_text_of(line), NULL));
    DGG_TRY(dgg_markdown_take_entry(&slip, &spans, 1, NULL));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t at = dgg_slip_find(&slip, names[i]);
        DGG_TRY(dgg_buffer_add(told, dgg_text_of(i > 0 ? "|" : ""), NULL));
        DGG_TRY(at < slip.count ? dgg_buffer_add(told, dgg_slip_text(&slip, at), NULL) : DGG_OK);
    }
done:
    dgg_markdown_spans_destroy(&spans);
    dgg_slip_destroy(&slip);
    return status;
}

static bool is_told(const char *line, const char *wanted)
{
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(tell(line, &told), DGG_OK);
    bool is = text_is(dgg_buffer_text(&told), wanted);
    dgg_buffer_destroy(&told);
    return is;
}

static void names_stand_before_or_behind_the_title(void)
{
    CU_ASSERT_TRUE(is_told("Doe, J. (2019). *On maps*. Maps. [link](https://x.org)",
                           "On maps|Doe, J.|2019|Maps|https://x.org"));
    CU_ASSERT_TRUE(is_told("[On maps](https://x.org), Jane Doe & John Ray, 2019",
                           "On maps|Jane Doe & John Ray|2019||https://x.org"));
    CU_ASSERT_TRUE(is_told("**On the maps** by Jane Doe et al., *Maps*, 2018 [pdf](https://x.org)",
                           "On the maps|Jane Doe|2018|Maps|https://x.org"));
    CU_ASSERT_TRUE(is_told("[On maps](https://x.org) - Tells where 3 towns are (2020)",
                           "On maps||2020||https://x.org"));
}

static void references_keep_their_parts(void)
{
    CU_ASSERT_TRUE(is_told("Doe, J. (2019). On maps of towns. *Maps*, 12(3). "
                           "https://doi.org/10.1080/a",
                           "On maps of towns|Doe, J.|2019|Maps|https://doi.org/10.1080/a"));
    CU_ASSERT_TRUE(
        is_told("Jane Doe. \"Maps and towns.\" Maps, 2017.", "Maps and towns|Jane Doe|2017|Maps|"));
    CU_ASSERT_TRUE(is_told("王伟, 李娜. (2018). 《数字治理的逻辑》. 电子政务, 3.",
                           "数字治理的逻辑|王伟, 李娜|2018|电子政务|"));
}

static void a_title_in_the_first_line_comes_first(void)
{
    CU_ASSERT_TRUE(is_told("Doe, J. (2019). *On maps*. Maps.\n[The towns](https://x.org)",
                           "On maps|Doe, J.|2019|Maps|https://x.org"));
    CU_ASSERT_TRUE(is_told("Jane Doe and\nJohn Ray: [On maps](https://x.org)",
                           "On maps|Jane Doe and John Ray|||https://x.org"));
}

static void a_day_is_when_it_was_read(void)
{
    CU_ASSERT_TRUE(is_told("**2026-08-03** — [On maps](a.md) — *arXiv* — [Source](https://x.org)",
                           "On maps|||arXiv|https://x.org"));
}

static bool is_entry(const char *line)
{
    dgg_markdown_spans spans = { 0 };
    CU_ASSERT_EQUAL(dgg_markdown_look(&spans, dgg_text_of(line), NULL), DGG_OK);
    bool is = dgg_markdown_is_entry(&spans);
    dgg_markdown_spans_destroy(&spans);
    return is;
}

static void words_alone_are_no_entry(void)
{
    CU_ASSERT_TRUE(is_entry("[Maps](https://x.org)"));
    CU_ASSERT_TRUE(is_entry("On maps, doi:10.1080/a"));
    CU_ASSERT_TRUE(is_entry("Doe, Maps of the towns (2019)"));
    CU_ASSERT_TRUE(is_entry("[Maps](a.md), *Towns*"));
    CU_ASSERT_FALSE(is_entry("[Maps](#maps) (20)"));
    CU_ASSERT_FALSE(is_entry("**Maps** (20)"));
    CU_ASSERT_FALSE(is_entry("[Contributing](a.md)"));
    CU_ASSERT_FALSE(is_entry("it was in 2019"));
}

static dgg_status tell_and_forget(void)
{
    dgg_buffer told = { 0 };
    dgg_status status = tell("Doe, J. (2019). *On maps*. Maps. [link](https://x.org)", &told);
    dgg_buffer_destroy(&told);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(tell_and_forget());
}

SUITE("corpus/readers/markdown/entry",
      { "names stand before or behind the title", names_stand_before_or_behind_the_title },
      { "references keep their parts", references_keep_their_parts },
      { "a title in the first line comes first", a_title_in_the_first_line_comes_first },
      { "a day is when it was read", a_day_is_when_it_was_read },
      { "words alone are no entry", words_alone_are_no_entry },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
