#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/json.h"
#include "tests/support/suite.h"

static void a_key_that_stands_twice_is_refused_at_its_second_place(void)
{
    static const struct {
        const char *text;
        long line, column;
        const char *message;
    } cases[] = {
        { "{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", 3, 2, "the key 'a' stands here twice" },
        { "[{}, {\"x\": {\"智\": 1, \"智\": 2}}]", 1, 21, "the key '智' stands here twice" },
        { "{\"a\": 1, \"\\u0061\": 2}", 1, 10, "the key 'a' stands here twice" },
        { "{\"\": 1, \"\": 2}", 1, 9, "the key '' stands here twice" },
        { "{\"\\u001b[2J\": 1, \"\\u001b[2J\": 2}", 1, 18, "the key '?[2J' stands here twice" },
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

static void equal_keys_in_different_objects_are_fine(void)
{
    dgg_json *json = NULL;
    dgg_text text = dgg_text_of("[{\"a\": {\"a\": 1}}, {\"a\": 2, \"A\": 3}]");
    CU_ASSERT_EQUAL(dgg_json_read(&json, text, NULL), DGG_OK);
    dgg_json_destroy(&json);
}

/* With a loop in a loop this would take minutes. */
static void a_large_object_is_checked_quickly(void)
{
    enum { KEYS = 200000 };
    dgg_buffer text = { 0 };
    for (int i = 0; i < KEYS; i++) {
        CU_ASSERT_EQUAL_FATAL(
            dgg_buffer_print(&text, NULL, "%c\"key %d\": 1\n", i == 0 ? '{' : ',', i), DGG_OK);
    }
    size_t length = text.length;
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL(dgg_buffer_print(&text, NULL, "}"), DGG_OK);
    CU_ASSERT_EQUAL(dgg_json_read(&json, dgg_buffer_text(&text), NULL), DGG_OK);
    dgg_json_destroy(&json);
    text.length = length;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_print(&text, NULL, ", \"key 77777\": 1}"), DGG_OK);
    CU_ASSERT_EQUAL(dgg_json_read(&json, dgg_buffer_text(&text), &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, KEYS + 1);
    CU_ASSERT_EQUAL(error.column, 3);
    dgg_buffer_destroy(&text);
}

static dgg_status check(const char *text, const char *const *keys, dgg_error *error)
{
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_text_of(text), NULL), DGG_OK);
    dgg_status status = dgg_json_refuse_unknown(json, dgg_json_root(json), keys, error);
    dgg_json_destroy(&json);
    return status;
}

static const char *const keys[] = { "id", "label", "include", NULL };

static void known_keys_pass(void)
{
    CU_ASSERT_EQUAL(check("{\"label\": 1, \"id\": 2}", keys, NULL), DGG_OK);
    CU_ASSERT_EQUAL(check("{}", keys, NULL), DGG_OK);
    CU_ASSERT_EQUAL(check("[1, 2]", keys, NULL), DGG_OK);
}

static void an_unknown_key_is_refused_with_the_nearest_one(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(check("{\"id\": 1,\n  \"lable\": 2, \"x\": 3}", keys, &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, 2);
    CU_ASSERT_EQUAL(error.column, 3);
    CU_ASSERT_STRING_EQUAL(
        error.message, "unknown key 'lable' (did you mean 'label'?); known are: id label include");
}

static void a_key_that_nobody_meant_is_refused_without_a_guess(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(check("{\"papyrus\": 1}", keys, &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "unknown key 'papyrus'; known are: id label include");
}

static void a_long_key_is_shown_in_part(void)
{
    dgg_error error = { 0 };
    char text[1024] = "{\"";
    size_t length = strlen(text);
    for (size_t i = 0; i < 200; i++) {
        length += (size_t)snprintf(text + length, sizeof text - length, "智");
    }
    snprintf(text + length, sizeof text - length, "\": 1}");
    CU_ASSERT_EQUAL(check(text, keys, &error), DGG_BAD_INPUT);
    const char *end = strchr(error.message + strlen("unknown key '"), '\'');
    CU_ASSERT_PTR_NOT_NULL_FATAL(end);
    CU_ASSERT_EQUAL((size_t)(end - error.message), strlen("unknown key '") + 40 * strlen("智"));
}

SUITE("base/json/keys",
      { "a key that stands twice is refused at its second place",
        a_key_that_stands_twice_is_refused_at_its_second_place },
      { "equal keys in different objects are fine", equal_keys_in_different_objects_are_fine },
      { "a large object is checked quickly", a_large_object_is_checked_quickly },
      { "known keys pass", known_keys_pass },
      { "an unknown key is refused with the nearest one",
        an_unknown_key_is_refused_with_the_nearest_one },
      { "a key that nobody meant is refused without a guess",
        a_key_that_nobody_meant_is_refused_without_a_guess },
      { "a long key is shown in part", a_long_key_is_shown_in_part })
