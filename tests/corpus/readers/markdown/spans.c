#include "corpus/readers/markdown/spans.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

/* "plain<*emphasis><!strong><@link address>" */
static dgg_status tell(const char *line, dgg_buffer *told)
{
    dgg_status status = DGG_OK;
    dgg_markdown_spans spans = { 0 };
    DGG_TRY(dgg_markdown_look(&spans, dgg_text_of(line), NULL));
    for (size_t i = 0; i < spans.count; i++) {
        const dgg_markdown_span *span = &spans.items[i];
        dgg_text text = dgg_markdown_span_text(&spans, i);
        bool is_plain = !span->is_link && !span->is_strong && !span->is_emphasis;
        DGG_TRY(dgg_buffer_print(told, NULL, "%s%s%s%s%.*s", is_plain ? "" : "<",
                                 span->is_emphasis ? "*" : "", span->is_strong ? "!" : "",
                                 span->is_link ? "@" : "", (int)text.length, text.start));
        DGG_TRY(dgg_buffer_print(
            told, NULL, "%s%.*s%s", span->is_link ? " " : "", (int)span->address.length,
            span->address.length > 0 ? span->address.start : "", is_plain ? "" : ">"));
    }
done:
    dgg_markdown_spans_destroy(&spans);
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

static void marks_are_undone(void)
{
    CU_ASSERT_TRUE(is_told("a *b* **c** _d_ __e__ `f*g*`", "a <*b> <!c> <*d> <!e> f<*g>"));
    CU_ASSERT_TRUE(is_told("**a *b* c**", "<!a ><*!b><! c>"));
    CU_ASSERT_TRUE(is_told("snake_case_name 2 * 3 * 4 \\*x\\*", "snake_case_name 2 * 3 * 4 *x*"));
    CU_ASSERT_TRUE(is_told("*a **b", "*a **b"));
}

static void links_have_addresses(void)
{
    CU_ASSERT_TRUE(is_told("x [a *b*](https://y.org/(1) \"t\").", "x <@a  https://y.org/(1)>"
                                                                  "<*@b https://y.org/(1)>."));
    CU_ASSERT_TRUE(is_told("**[a](<u>)**", "<!@a u>"));
    CU_ASSERT_TRUE(is_told("[[pdf](u)] [x][1] [y", "[<@pdf u>] [x][1] [y"));
    CU_ASSERT_TRUE(is_told("![image](u) z", " z"));
}

static void addresses_may_stand_alone(void)
{
    CU_ASSERT_TRUE(is_told("see https://x.org/a_b_c, (http://y.org).",
                           "see <@https://x.org/a_b_c https://x.org/a_b_c>, "
                           "(<@http://y.org http://y.org>)."));
    CU_ASSERT_TRUE(is_told("<https://x.org>!", "<@https://x.org https://x.org>!"));
    CU_ASSERT_TRUE(is_told("a < b, he", "a < b, he"));
}

/* No mark looks further than a few thousand bytes. */
static void marks_without_end_take_no_time(void)
{
    enum { LENGTH = 300000 };
    static const char *const marks[] = { "[", "*", "_", "**a", "![", "<http://" };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        dgg_buffer line = { 0 };
        dgg_markdown_spans spans = { 0 };
        while (line.length < LENGTH) {
            dgg_buffer_add(&line, dgg_text_of(marks[i]), NULL);
        }
        CU_ASSERT_EQUAL(dgg_markdown_look(&spans, dgg_buffer_text(&line), NULL), DGG_OK);
        CU_ASSERT(spans.text.length <= line.length);
        dgg_markdown_spans_destroy(&spans);
        dgg_buffer_destroy(&line);
    }
}

static dgg_status tell_and_forget(void)
{
    dgg_buffer told = { 0 };
    dgg_status status = tell("a **b** [c](d)", &told);
    dgg_buffer_destroy(&told);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(tell_and_forget());
}

SUITE("corpus/readers/markdown/spans", { "marks are undone", marks_are_undone },
      { "links have addresses", links_have_addresses },
      { "addresses may stand alone", addresses_may_stand_alone },
      { "marks without end take no time", marks_without_end_take_no_time },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
