#include "layouts/latex_text.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void is_written_as(const char *text, const char *expected)
{
    char *written = NULL;
    size_t size = 0;
    dgg_buffer room = { 0 };
    FILE *out = open_memstream(&written, &size);
    CU_ASSERT_EQUAL(dgg_latex_write_text(dgg_text_of(text), &room, out, NULL), DGG_OK);
    fclose(out);
    CU_ASSERT_STRING_EQUAL(written, expected);
    free(written);
    dgg_buffer_destroy(&room);
}

static void signs_are_signs(void)
{
    is_written_as("50 % & more_or {less} #1 $x$", "50 \\% \\& more\\_or \\{less\\} \\#1 \\$x\\$");
    is_written_as("\\input{/etc/passwd} ^~", "\\textbackslash{}input\\{/etc/passwd\\} "
                                             "\\textasciicircum{}\\textasciitilde{}");
    is_written_as(
        "a < b > c | \"d\" 'e' `f`",
        "a \\textless{} b \\textgreater{} c \\textbar{} \\textquotedbl{}d\\textquotedbl{} "
        "\\textquotesingle{}e\\textquotesingle{} \\textasciigrave{}f\\textasciigrave{}");
    is_written_as("[1] * x", "{[}1{]} {*} x");
}

static void what_would_melt_is_kept_apart(void)
{
    is_written_as("e-government, a--b ---", "e-government, a-{}-b -{}-{}-");
    is_written_as(",,x", ",{},x");
}

static void a_text_is_one_line(void)
{
    is_written_as("two\n\nlines\t数据", "two lines 数据");
    is_written_as("", "");
}

static dgg_status write_and_forget(void)
{
    dgg_buffer room = { 0 };
    FILE *out = fopen("/dev/null", "w");
    dgg_status status = dgg_latex_write_text(dgg_text_of("a % b"), &room, out, NULL);
    fclose(out);
    dgg_buffer_destroy(&room);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/latex_text", { "signs are signs", signs_are_signs },
      { "what would melt is kept apart", what_would_melt_is_kept_apart },
      { "a text is one line", a_text_is_one_line },
      { "refused memory is told", refused_memory_is_told })
