#include "corpus/readers/markdown/front.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

/* "name=value;" for each value, then the line that comes next. */
static dgg_status tell(const char *text, dgg_corpus *corpus, dgg_buffer *told, bool *is_of_paper)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_markdown_front front = { 0 };
    dgg_line line = { 0 };
    const dgg_source source = { .name = TEXT("list.md") };
    DGG_TRY(dgg_corpus_add_source(corpus, &source, NULL));
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of(text), NULL));
    DGG_TRY(dgg_markdown_read_front(corpus, stream, &front, &line, NULL));
    for (size_t i = 0; i < front.slip.count; i++) {
        DGG_TRY(dgg_buffer_add(told, dgg_slip_name(&front.slip, i), NULL));
        DGG_TRY(dgg_buffer_add(told, TEXT("="), NULL));
        DGG_TRY(dgg_buffer_add(told, dgg_slip_text(&front.slip, i), NULL));
        DGG_TRY(dgg_buffer_add(told, TEXT(";"), NULL));
    }
    DGG_TRY(dgg_buffer_add(told, line.text, NULL));
    *is_of_paper = front.is_of_paper;
done:
    dgg_slip_destroy(&front.slip);
    dgg_stream_close(&stream);
    return status;
}

static bool is_told(const char *text, const char *wanted, bool of_paper, size_t warnings)
{
    dgg_corpus corpus = { 0 };
    dgg_buffer told = { 0 };
    bool is_of_paper = false;
    CU_ASSERT_EQUAL(tell(text, &corpus, &told, &is_of_paper), DGG_OK);
    bool is = text_is(dgg_buffer_text(&told), wanted) && is_of_paper == of_paper &&
              corpus.warning_count == warnings;
    dgg_buffer_destroy(&told);
    dgg_corpus_destroy(&corpus);
    return is;
}

static void values_stand_under_their_keys(void)
{
    CU_ASSERT_TRUE(is_told("---\nTitle: \"On: maps\"\nyear: 2019\ntags: [a b, c]\n---\nx\ny\n",
                           "title=On: maps;year=2019;tags=a b;tags=c;x", false, 0));
    CU_ASSERT_TRUE(is_told("---\nauthors:\n  - name: Kim Doe\n    x: [1, {y: 2}]\n  - Jo Ray\n"
                           "tags: a, b\n...\n",
                           "authors.name=Kim Doe;authors.x=1;authors.x.y=2;authors=Jo Ray;tags=a;"
                           "tags=b;",
                           true, 0));
}

static void a_file_may_have_none(void)
{
    CU_ASSERT_TRUE(is_told("# Maps\nx\n", "# Maps", false, 0));
    CU_ASSERT_TRUE(is_told("", "", false, 0));
    CU_ASSERT_TRUE(is_told("---\n---\nx", "x", false, 0));
}

static void what_is_no_yaml_is_told(void)
{
    CU_ASSERT_TRUE(is_told(
        "---\ntitle: On maps: a \"study\"\nTags:\n- a\n- 'b: c'\nx\n: y\nkeywords: d, e\n---\nx",
        "title=On maps: a \"study\";tags=a;tags=b: c;keywords=d;keywords=e;x", false, 1));
    CU_ASSERT_TRUE(
        is_told("---\ntitle: Maps\ndoi: 10.1080/a\n", "title=Maps;doi=10.1080/a;", true, 0));
}

static dgg_status tell_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_buffer told = { 0 };
    bool is_of_paper = false;
    dgg_status status =
        tell("---\ntitle: Maps\ntags: a, b\nx: &y\n  - *y\n---\n", &corpus, &told, &is_of_paper);
    dgg_buffer_destroy(&told);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(tell_and_forget());
}

SUITE("corpus/readers/markdown/front",
      { "values stand under their keys", values_stand_under_their_keys },
      { "a file may have none", a_file_may_have_none },
      { "what is no YAML is told", what_is_no_yaml_is_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
