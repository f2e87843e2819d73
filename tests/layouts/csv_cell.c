#include "layouts/csv_cell.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/suite.h"

static void expect(dgg_text text, const char *cell)
{
    char *written = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&written, &length);
    dgg_csv_write_text(text, out);
    fclose(out);
    CU_ASSERT_STRING_EQUAL(written, cell);
    free(written);
}

static void a_text_is_quoted_where_it_must_be(void)
{
    expect(dgg_text_of("plain text"), "plain text");
    expect(dgg_text_of(""), "");
    expect(dgg_text_of("a,b"), "\"a,b\"");
    expect(dgg_text_of("say \"no\""), "\"say \"\"no\"\"\"");
    expect(dgg_text_of("two\nlines"), "\"two\nlines\"");
    expect(dgg_text_of(" edges "), "\" edges \"");
    expect(dgg_text_of("日本, été"), "\"日本, été\"");
}

static void a_formula_is_defused(void)
{
    expect(dgg_text_of("=1+1"), "'=1+1");
    expect(dgg_text_of("-1"), "'-1");
    expect(dgg_text_of("+A1"), "'+A1");
    expect(dgg_text_of("@SUM(A1)"), "'@SUM(A1)");
    expect(dgg_text_of("\t=1"), "'\t=1");
    expect(dgg_text_of("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    expect(dgg_text_of("＝1"), "'＝1");
    expect(dgg_text_of("a=1"), "a=1");
}

static void what_is_no_text_is_marked(void)
{
    expect((dgg_text){ "a\0b", 3 }, "a\uFFFDb");
    expect(dgg_text_of("a\xFF"
                       "b"),
           "a\uFFFDb");
}

SUITE("layouts/csv_cell",
      { "a text is quoted where it must be", a_text_is_quoted_where_it_must_be },
      { "a formula is defused", a_formula_is_defused },
      { "what is no text is marked", what_is_no_text_is_marked })
