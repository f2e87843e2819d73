#include "base/json/scan.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status scan(const char *text, dgg_json_scan *result, dgg_error *error)
{
    *result = (dgg_json_scan){ 0 };
    return dgg_json_scan_text(result, dgg_text_of(text), error);
}

static void comments_and_trailing_commas_become_blanks(void)
{
    static const char *const cases[][2] = {
        { "[1,2,]", "[0,0 ]" },
        { "{\"a\":1,}", "{\"a\":0 }" },
        { "[1, // 智\n2, /* x\r\n*/ ]", "[0,       \n0      \r\n   ]" },
        { "// all\n[] // none", "      \n[]        " },
        { "[\"// no /* comment */\", \"\\\"//\"]", "[\"// no /* comment */\", \"\\\"//\"]" },
        { "[[1,],]", "[[0 ] ]" },
        { "/**/ /***/ /*/ */ null", "                  null" },
        { "[-12.5e+3, 0, 1E9]", "[0       , 0, 0  ]" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dgg_json_scan result;
        CU_ASSERT_EQUAL_FATAL(scan(cases[i][0], &result, NULL), DGG_OK);
        CU_ASSERT_STRING_EQUAL(result.text, cases[i][1]);
        CU_ASSERT_EQUAL(result.length, strlen(cases[i][0]));
        dgg_json_scan_destroy(&result);
    }
}

static void values_are_noted_in_the_order_of_the_document(void)
{
    static const dgg_json_places wanted[] = { { { 1, 1 }, { 0, 0 } },
                                              { { 1, 7 }, { 1, 2 } },
                                              { { 1, 8 }, { 0, 0 } },
                                              { { 2, 6 }, { 2, 1 } } };
    dgg_json_scan result;
    CU_ASSERT_EQUAL_FATAL(scan("{\"a\": [0.5],\n\"b\": -7}", &result, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(result.place_count, sizeof wanted / sizeof *wanted);
    CU_ASSERT_EQUAL(memcmp(result.places, wanted, sizeof wanted), 0);
    CU_ASSERT_EQUAL_FATAL(result.number_count, 2);
    CU_ASSERT_EQUAL(result.numbers[0], 0.5);
    CU_ASSERT_EQUAL(result.numbers[1], -7);
    dgg_json_scan_destroy(&result);
}

static void what_is_no_json_is_told_with_its_place(void)
{
    static const struct {
        const char *text;
        long line, column;
        const char *message;
    } cases[] = {
        { "", 1, 1, "expected a value, found the end of the text" },
        { " \n", 2, 1, "expected a value, found the end of the text" },
        { "\xEF\xBB\xBF?", 1, 1, "expected a value, found '?'" },
        { "[1 2]", 1, 4, "expected ',' or ']' (the '[' of line 1 is open), found '2'" },
        { "\n{\"a\": 1\n", 3, 1,
          "expected ',' or '}' (the '{' of line 2 is open), found the end of the text" },
        { "[1}", 1, 3, "expected ',' or ']' (the '[' of line 1 is open), found '}'" },
        { "[,]", 1, 2, "expected a value, found ','" },
        { "[1,,]", 1, 4, "expected a value, found ','" },
        { "{,}", 1, 2, "expected a key in double quotes, found ','" },
        { "{name: 1}", 1, 2, "expected a key in double quotes, found 'name'" },
        { "{'name': 1}", 1, 2, "expected a key in double quotes, found a single quote" },
        { "{\"a\" 1}", 1, 6, "expected ':' behind the key, found '1'" },
        { "{\"a\":}", 1, 6, "expected a value, found '}'" },
        { "[\"智\", \u00a0]", 1, 7, "expected a value, found the character U+00A0" },
        { "[1] x", 1, 5, "expected nothing behind the document, found 'x'" },
        { "{}\n{}", 2, 1, "expected nothing behind the document, found '{'" },
        { "[\"智慧\", \"\xe6\x99\"]", 1, 9, "the byte 0xE6 is no UTF-8; save it as UTF-8" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dgg_json_scan result;
        dgg_error error = { 0 };
        CU_ASSERT_EQUAL(scan(cases[i].text, &result, &error), DGG_BAD_INPUT);
        CU_ASSERT_EQUAL(error.status, DGG_BAD_INPUT);
        CU_ASSERT_EQUAL(error.line, cases[i].line);
        CU_ASSERT_EQUAL(error.column, cases[i].column);
        CU_ASSERT_STRING_EQUAL(error.message, cases[i].message);
        dgg_json_scan_destroy(&result);
    }
}

static void nesting_is_limited(void)
{
    enum { FAR = 1000000 };
    const size_t levels = DGG_JSON_LEVELS;
    static char text[FAR + 1];
    memset(text, '[', FAR);
    text[3] = '\n';
    dgg_json_scan result;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(scan(text, &result, &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, 2);
    CU_ASSERT_EQUAL(error.column, DGG_JSON_LEVELS + 1 - 3);
    CU_ASSERT_STRING_EQUAL(error.message, "nested deeper than 512 levels");
    dgg_json_scan_destroy(&result);
    text[3] = '[';
    memset(text + levels, ']', levels);
    text[levels + levels] = '\0';
    CU_ASSERT_EQUAL(scan(text, &result, NULL), DGG_OK);
    CU_ASSERT_EQUAL(result.place_count, DGG_JSON_LEVELS);
    dgg_json_scan_destroy(&result);
}

static void levels_side_by_side_do_not_add_up(void)
{
    static char text[4 * DGG_JSON_LEVELS] = "[";
    size_t length = 1;
    for (size_t i = 0; i < DGG_JSON_LEVELS; i++) {
        length += (size_t)snprintf(text + length, sizeof text - length, "[],");
    }
    text[length] = ']';
    dgg_json_scan result;
    CU_ASSERT_EQUAL(scan(text, &result, NULL), DGG_OK);
    dgg_json_scan_destroy(&result);
}

static void a_text_too_long_to_count_is_refused(void)
{
    dgg_json_scan result = { 0 };
    dgg_error error = { 0 };
    dgg_text text = { "[]", INT_MAX }; /* refused before it is looked at */
    CU_ASSERT_EQUAL(dgg_json_scan_text(&result, text, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "2 GB"));
    dgg_json_scan_destroy(&result);
}

static dgg_status scan_and_forget(void)
{
    dgg_json_scan result;
    dgg_status status = scan("[1, 2, 3, 4, 5, 6, 7, 8, 9, [10]]", &result, NULL);
    dgg_json_scan_destroy(&result);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(scan_and_forget());
}

SUITE("base/json/scan",
      { "comments and trailing commas become blanks", comments_and_trailing_commas_become_blanks },
      { "values are noted in the order of the document",
        values_are_noted_in_the_order_of_the_document },
      { "what is no JSON is told with its place", what_is_no_json_is_told_with_its_place },
      { "nesting is limited", nesting_is_limited },
      { "levels side by side do not add up", levels_side_by_side_do_not_add_up },
      { "a text too long to count is refused", a_text_too_long_to_count_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
