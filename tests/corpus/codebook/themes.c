#include "corpus/codebook.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/suite.h"

#define FORMAT "\"format\": \"dggraph-codebook/1\""
#define THEME(rest) "{ " FORMAT ",\n \"themes\": [\n  { \"id\": \"x\",\n    " rest " } ] }"

/* What is told of a codebook, as "line:column message". */
static bool is_refused(const char *text, const char *expected)
{
    dgg_codebook book = { 0 };
    dgg_error error = { 0 };
    char told[400];
    dgg_status status = dgg_codebook_read_text(&book, dgg_text_of(text), &error);
    snprintf(told, sizeof told, "%ld:%ld %s", error.line, error.column, error.message);
    dgg_codebook_destroy(&book);
    bool is_told = status == DGG_BAD_INPUT && strncmp(told, expected, strlen(expected)) == 0;
    if (!is_told) {
        printf("\n    %s\n", told);
    }
    return is_told;
}

static void mistakes_of_a_theme_are_told_with_their_place(void)
{
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ", \"themes\": [ 3 ] }", "1:47 a theme is an object"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ", \"themes\": [ { } ] }", "1:47 no id"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ", \"themes\": [ { \"id\": \"a b\" } ] }",
                              "1:55 an id has no blanks"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT
                              ", \"themes\": [ { \"id\": \"a\" }, { \"id\": \"a\" } ] }",
                              "1:70 the id 'a' is used twice"));
    CU_ASSERT_TRUE(is_refused(THEME("\"includes\": []"), "4:5 "));
    CU_ASSERT_TRUE(is_refused(THEME("\"label\": 3"), "4:14 label must be a text, not a number"));
    CU_ASSERT_TRUE(is_refused(THEME("\"color\": \"red\""), "4:14 a color is written like"));
    CU_ASSERT_TRUE(is_refused(THEME("\"parent\": \"y\""), "4:15 no theme 'y'"));
    CU_ASSERT_TRUE(is_refused(THEME("\"parent\": \"x\""), "4:15 the parents of 'x' go round"));
    CU_ASSERT_TRUE(is_refused(THEME("\"is_search_term\": 1"),
                              "4:23 is_search_term must be true or false, not a number"));
}

static void mistakes_of_a_pattern_are_told_with_both_places(void)
{
    CU_ASSERT_TRUE(is_refused(THEME("\"include\": [\"map\", \"a (b|c\"]"),
                              "4:24 pattern 'a (b|c', character 3: this bracket is never closed"));
    CU_ASSERT_TRUE(is_refused(THEME("\"include_zh\": [\"图\"]"),
                              "4:20 pattern '图', character 1: a single Chinese character"));
    CU_ASSERT_TRUE(is_refused(THEME("\"exclude\": [\"dig*tal\"]"), "4:17 pattern 'dig*tal'"));
    CU_ASSERT_TRUE(is_refused(THEME("\"include\": [\" \"]"), "4:17 this text is empty"));
    CU_ASSERT_TRUE(is_refused(THEME("\"include\": [7]"), "4:17 this must be a text"));
    CU_ASSERT_TRUE(is_refused(THEME("\"include\": [{ \"w\": 1 }]"), "4:17 no p, the pattern"));
    CU_ASSERT_TRUE(is_refused(THEME("\"include\": [{ \"p\": \"a b\", \"w\": 0 }]"),
                              "4:36 w must be above zero"));
    CU_ASSERT_TRUE(is_refused(THEME("\"include\": [{ \"p\": \"a\", \"weight\": 0 }]"), "4:29 "));
    CU_ASSERT_TRUE(is_refused(THEME("\"exclude\": [{ \"p\": \"a b\" }]"),
                              "4:17 this must be a text, not an object"));
}

SUITE("corpus/codebook/themes",
      { "mistakes of a theme are told with their place",
        mistakes_of_a_theme_are_told_with_their_place },
      { "mistakes of a pattern are told with both places",
        mistakes_of_a_pattern_are_told_with_both_places })
