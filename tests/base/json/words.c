#include <stdio.h>

#include "base/json.h"
#include "tests/support/suite.h"

/* The document is one string; NULL if it is refused. */
static void reads_as(const char *text, dgg_text wanted)
{
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_text_of(text), NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_json_string(dgg_json_root(json)), wanted));
    dgg_json_destroy(&json);
}

static void escapes_are_undone(void)
{
    reads_as("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", dgg_text_of("\"\\/\b\f\n\r\t"));
    reads_as("\"\\u667a\\u6167\\u00E9\\u0001\"", dgg_text_of("智慧é\x01"));
    reads_as("\"\\ud83d\\ude00\"", dgg_text_of("😀"));
    reads_as("\"\\\\u0000\"", dgg_text_of("\\u0000"));
}

static void an_escaped_nul_becomes_a_replacement_character(void)
{
    reads_as("\"a\\u0000b\"", dgg_text_of("a\uFFFDb"));
    reads_as("\"\\u0000\\u0000\"", dgg_text_of("\uFFFD\uFFFD"));
}

static void half_a_surrogate_pair_becomes_a_replacement_character(void)
{
    reads_as("\"\\ud83d\"", dgg_text_of("\uFFFD"));
    reads_as("\"\\ud83dx\"", dgg_text_of("\uFFFDx"));
    reads_as("\"\\ude00\"", dgg_text_of("\uFFFD"));
    reads_as("\"\\ude00\\ud83d\"", dgg_text_of("\uFFFD\uFFFD"));
    reads_as("\"\\ud83d\\ud83d\\ude00\"", dgg_text_of("\uFFFD😀"));
    reads_as("\"\\ud83d\\u0041\"", dgg_text_of("\uFFFDA"));
    reads_as("\"\\ud83d\\n\"", dgg_text_of("\uFFFD\n"));
}

static void what_is_no_word_is_told_with_its_place(void)
{
    static const struct {
        const char *text;
        long line, column;
        const char *message;
    } cases[] = {
        { "[\"a\\x\"]", 1, 5, "expected one of \" \\ / b f n r t u behind '\\', found 'x'" },
        { "\"\\u12g4\"", 1, 2, "expected four hexadecimal digits behind '\\u'" },
        { "\"\\u12", 1, 2, "expected four hexadecimal digits behind '\\u'" },
        { "\"\\", 1, 3,
          "expected one of \" \\ / b f n r t u behind '\\', found the end of the text" },
        { "[\n \"abc", 2, 2, "the text in quotes is not closed" },
        { "[ \"abc\n\"]", 1, 3,
          "the text in quotes is not closed on its line (a line break is written '\\n')" },
        { "[\"a\tb\"]", 1, 4, "a bare control character in a text; write '\\u0009'" },
        { "[-]", 1, 3, "expected a digit, found ']'" },
        { "[1.]", 1, 4, "expected a digit, found ']'" },
        { "[1e]", 1, 4, "expected a digit, found ']'" },
        { "[1e+", 1, 5, "expected a digit, found the end of the text" },
        { "[07]", 1, 3, "expected ',' or ']' (the '[' of line 1 is open), found '7'" },
        { "[.5]", 1, 2, "expected a value, found '.'" },
        { "[+5]", 1, 2, "expected a value, found '+'" },
        { "[0x1F]", 1, 3, "expected ',' or ']' (the '[' of line 1 is open), found 'x1F'" },
        { "[1, -1e999]", 1, 5, "the number is too large" },
        { "NaN", 1, 1, "expected a value, found 'NaN'" },
        { "True", 1, 1, "expected a value, found 'True'" },
        { "nul", 1, 1, "expected a value, found 'nul'" },
        { "[nullx]", 1, 6, "expected ',' or ']' (the '[' of line 1 is open), found 'x'" },
        { "[1, /* two", 1, 5, "the comment is not closed by '*/'" },
        { "/*/", 1, 1, "the comment is not closed by '*/'" },
        { "[1, / 2]", 1, 5, "expected a value, found '/'" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dgg_json *json = NULL;
        dgg_error error = { 0 };
        CU_ASSERT_EQUAL(dgg_json_read(&json, dgg_text_of(cases[i].text), &error), DGG_BAD_INPUT);
        CU_ASSERT_EQUAL(error.line, cases[i].line);
        CU_ASSERT_EQUAL(error.column, cases[i].column);
        CU_ASSERT_STRING_EQUAL(error.message, cases[i].message);
        dgg_json_destroy(&json);
    }
}

static void a_bare_nul_is_refused_wherever_it_stands(void)
{
    static const dgg_text cases[] = { { "[\0]", 3 }, { "\"a\0b\"", 5 }, { "[]\0", 3 } };
    static const long columns[] = { 2, 3, 3 };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dgg_json *json = NULL;
        dgg_error error = { 0 };
        CU_ASSERT_EQUAL(dgg_json_read(&json, cases[i], &error), DGG_BAD_INPUT);
        CU_ASSERT_EQUAL(error.column, columns[i]);
        dgg_json_destroy(&json);
    }
}

static void many_comments_are_passed_in_one_go(void)
{
    enum { COMMENTS = 100000 };
    static char text[5 * COMMENTS];
    size_t length = 0;
    for (size_t i = 0; i < COMMENTS; i++) {
        length += (size_t)snprintf(text + length, sizeof text - length, "/**/");
    }
    snprintf(text + length, sizeof text - length, "[]");
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL(dgg_json_read(&json, dgg_text_of(text), NULL), DGG_OK);
    dgg_json_destroy(&json);
}

SUITE("base/json/words", { "escapes are undone", escapes_are_undone },
      { "an escaped NUL becomes a replacement character",
        an_escaped_nul_becomes_a_replacement_character },
      { "half a surrogate pair becomes a replacement character",
        half_a_surrogate_pair_becomes_a_replacement_character },
      { "what is no word is told with its place", what_is_no_word_is_told_with_its_place },
      { "a bare NUL is refused wherever it stands", a_bare_nul_is_refused_wherever_it_stands },
      { "many comments are passed in one go", many_comments_are_passed_in_one_go })
