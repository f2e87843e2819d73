#include "base/json.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_json *read_text(const char *text)
{
    dgg_json *json = NULL;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_text_of(text), &error), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL_FATAL(json);
    return json;
}

static void a_value_is_what_it_was_written_as(void)
{
    dgg_json *json = read_text("{\"n\": null, \"t\": true, \"f\": false, \"d\": -1.5e2, "
                               "\"s\": \"智慧\", \"a\": [1, 2, 3], \"o\": {}}");
    const dgg_json_value *root = dgg_json_root(json);
    CU_ASSERT_EQUAL(dgg_json_kind_of(root), DGG_JSON_OBJECT);
    CU_ASSERT_EQUAL(dgg_json_count(root), 7);
    CU_ASSERT_EQUAL(dgg_json_kind_of(dgg_json_get(root, "n")), DGG_JSON_NULL);
    CU_ASSERT_EQUAL(dgg_json_kind_of(dgg_json_get(root, "t")), DGG_JSON_BOOLEAN);
    CU_ASSERT_TRUE(dgg_json_boolean(dgg_json_get(root, "t")));
    CU_ASSERT_EQUAL(dgg_json_kind_of(dgg_json_get(root, "f")), DGG_JSON_BOOLEAN);
    CU_ASSERT_FALSE(dgg_json_boolean(dgg_json_get(root, "f")));
    CU_ASSERT_EQUAL(dgg_json_kind_of(dgg_json_get(root, "d")), DGG_JSON_NUMBER);
    CU_ASSERT_EQUAL(dgg_json_number(dgg_json_get(root, "d")), -150);
    CU_ASSERT_EQUAL(dgg_json_kind_of(dgg_json_get(root, "s")), DGG_JSON_STRING);
    CU_ASSERT_TRUE(dgg_text_is(dgg_json_string(dgg_json_get(root, "s")), "智慧"));
    CU_ASSERT_EQUAL(dgg_json_kind_of(dgg_json_get(root, "a")), DGG_JSON_ARRAY);
    CU_ASSERT_EQUAL(dgg_json_count(dgg_json_get(root, "a")), 3);
    CU_ASSERT_EQUAL(dgg_json_kind_of(dgg_json_get(root, "o")), DGG_JSON_OBJECT);
    CU_ASSERT_EQUAL(dgg_json_count(dgg_json_get(root, "o")), 0);
    dgg_json_destroy(&json);
    dgg_json_destroy(&json);
    CU_ASSERT_PTR_NULL(json);
}

static void a_value_of_another_kind_gives_nothing(void)
{
    dgg_json *json = read_text("[\"12\", 12, {\"a\": 1}]");
    const dgg_json_value *root = dgg_json_root(json);
    const dgg_json_value *string = dgg_json_first(root), *number = dgg_json_next(string);
    CU_ASSERT_PTR_NULL(dgg_json_get(root, "a"));
    CU_ASSERT_EQUAL(dgg_json_number(string), 0);
    CU_ASSERT_FALSE(dgg_json_boolean(string));
    CU_ASSERT_EQUAL(dgg_json_string(number).length, 0);
    CU_ASSERT_EQUAL(dgg_json_key(number).length, 0);
    CU_ASSERT_PTR_NULL(dgg_json_first(number));
    CU_ASSERT_EQUAL(dgg_json_count(string), 0);
    CU_ASSERT_PTR_NULL(dgg_json_next(dgg_json_next(number)));
    dgg_json_destroy(&json);
}

static void keys_are_compared_exactly(void)
{
    dgg_json *json = read_text("{\"Title\": 1, \"title\": 2, \"t\\u0069tle2\": 3, \"\": 4}");
    const dgg_json_value *root = dgg_json_root(json);
    CU_ASSERT_EQUAL(dgg_json_number(dgg_json_get(root, "title")), 2);
    CU_ASSERT_EQUAL(dgg_json_number(dgg_json_get(root, "title2")), 3);
    CU_ASSERT_EQUAL(dgg_json_number(dgg_json_get(root, "")), 4);
    CU_ASSERT_PTR_NULL(dgg_json_get(root, "TITLE"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_json_key(dgg_json_first(root)), "Title"));
    dgg_json_destroy(&json);
}

static void every_value_knows_its_place(void)
{
    dgg_json *json = read_text("\xEF\xBB\xBF{ // 智慧\r\n"
                               "  \"智慧\": [true,\r"
                               "    /* 😀 */ {\"a\": 7, }, /* two\nlines */ null],\n\"b\": \"c\"}");
    static const long places[][2] = { { 1, 1 },  { 2, 9 },  { 2, 10 }, { 3, 13 },
                                      { 3, 19 }, { 4, 10 }, { 5, 6 } };
    const dgg_json_value *root = dgg_json_root(json), *array = dgg_json_first(root);
    const dgg_json_value *yes = dgg_json_first(array), *object = dgg_json_next(yes);
    const dgg_json_value *values[] = { root,
                                       array,
                                       yes,
                                       object,
                                       dgg_json_first(object),
                                       dgg_json_next(object),
                                       dgg_json_next(array) };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        long line = 0, column = 0;
        dgg_json_place(json, values[i], &line, &column);
        CU_ASSERT_EQUAL(line, places[i][0]);
        CU_ASSERT_EQUAL(column, places[i][1]);
    }
    dgg_json_destroy(&json);
}

static void a_complaint_names_the_place_of_the_value(void)
{
    dgg_json *json = read_text("{\"a\": 1,\n  \"智\": 2}");
    const dgg_json_value *second = dgg_json_next(dgg_json_first(dgg_json_root(json)));
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_json_fail(json, second, &error, "expected %s", "a text"), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.status, DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, 2);
    CU_ASSERT_EQUAL(error.column, 8);
    CU_ASSERT_STRING_EQUAL(error.message, "expected a text");
    CU_ASSERT_EQUAL(dgg_json_fail_at_key(json, second, &error, "later"), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.column, 8); /* the first failure wins */
    error = (dgg_error){ 0 };
    CU_ASSERT_EQUAL(dgg_json_fail_at_key(json, second, &error, "no such key"), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, 2);
    CU_ASSERT_EQUAL(error.column, 3);
    CU_ASSERT_EQUAL(dgg_json_fail(json, second, NULL, "nobody listens"), DGG_BAD_INPUT);
    dgg_json_destroy(&json);
}

static void numbers_are_read_as_doubles_whatever_the_locale(void)
{
    const char *text =
        "[1.5, -0.25e-1, 9007199254740993, 5e-324, 1e-999, -0, 1E+2, "
        "0.10000000000000000000000000000000000000000000000000000000000000000000000000000001]";
    static const double wanted[] = { 1.5, -0.025, 9007199254740992.0, 5e-324, 0, 0, 100, 0.1 };
    const char *locales[] = { "C", "de_DE.UTF-8", "tr_TR.UTF-8", "ps_AF.UTF-8" };
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        if (setlocale(LC_ALL, locales[i]) == NULL) {
            printf("(skipped: no locale %s) ", locales[i]);
            continue;
        }
        dgg_json *json = read_text(text);
        size_t count = 0;
        for (const dgg_json_value *number = dgg_json_first(dgg_json_root(json)); number != NULL;
             number = dgg_json_next(number)) {
            CU_ASSERT_EQUAL(dgg_json_number(number), wanted[count]);
            count++;
        }
        CU_ASSERT_EQUAL(count, sizeof wanted / sizeof *wanted);
        dgg_json_destroy(&json);
    }
    setlocale(LC_ALL, "C");
}

static void the_deepest_nesting_is_read(void)
{
    enum { LEVELS = 512 };
    char text[2 * LEVELS + 1] = "";
    memset(text, '[', LEVELS);
    memset(text + LEVELS, ']', LEVELS);
    dgg_json *json = read_text(text);
    size_t levels = 0;
    for (const dgg_json_value *value = dgg_json_root(json); value != NULL;
         value = dgg_json_first(value)) {
        levels++;
    }
    CU_ASSERT_EQUAL(levels, LEVELS);
    dgg_json_destroy(&json);
}

static void what_fails_leaves_no_document(void)
{
    dgg_json *json = NULL;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_json_read(&json, dgg_text_of("{\"a\": [1, 2}"), &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NULL(json);
    CU_ASSERT_EQUAL(error.line, 1);
    CU_ASSERT_EQUAL(error.column, 12);
    CU_ASSERT_EQUAL(dgg_json_read(&json, dgg_text_of("{\"a\": 1, \"a\": 2}"), NULL), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NULL(json);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

static dgg_status read_and_forget(void)
{
    dgg_json *json = NULL;
    dgg_status status = dgg_json_read(
        &json, dgg_text_of("{\"a\": [1, 2, 3, 4, 5, 6, 7, 8, 9], // nine\n \"b\": {\"c\": \"d\"}}"),
        NULL);
    dgg_json_destroy(&json);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

/* Everything about a value but its place. */
static void write_value(dgg_json_writer *writer, const dgg_json_value *value)
{
    dgg_json_kind kind = dgg_json_kind_of(value);
    if (kind == DGG_JSON_OBJECT) {
        dgg_json_begin_object(writer);
    } else if (kind == DGG_JSON_ARRAY) {
        dgg_json_begin_array(writer);
    } else if (kind == DGG_JSON_STRING) {
        dgg_json_write_text(writer, dgg_json_string(value));
    } else if (kind == DGG_JSON_NUMBER) {
        dgg_json_write_number(writer, dgg_json_number(value));
    } else if (kind == DGG_JSON_BOOLEAN) {
        dgg_json_write_boolean(writer, dgg_json_boolean(value));
    } else {
        dgg_json_write_null(writer);
    }
    for (const dgg_json_value *child = dgg_json_first(value); child != NULL;
         child = dgg_json_next(child)) {
        if (kind == DGG_JSON_OBJECT) {
            dgg_json_write_key_text(writer, dgg_json_key(child));
        }
        write_value(writer, child);
    }
    if (kind == DGG_JSON_OBJECT) {
        dgg_json_end_object(writer);
    } else if (kind == DGG_JSON_ARRAY) {
        dgg_json_end_array(writer);
    }
}

static char *written_copy(const dgg_json *json, size_t *length)
{
    char *bytes = NULL;
    dgg_json_writer writer = { .out = open_memstream(&bytes, length), .broken = 3 };
    CU_ASSERT_PTR_NOT_NULL_FATAL(writer.out);
    write_value(&writer, dgg_json_root(json));
    CU_ASSERT_EQUAL(dgg_json_end(&writer, NULL), DGG_OK);
    fclose(writer.out);
    return bytes;
}

static bool load(dgg_buffer *buffer, const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        printf("(skipped: no %s) ", path);
        return false;
    }
    size_t got = 1;
    while (got > 0) {
        CU_ASSERT_EQUAL_FATAL(dgg_buffer_reserve(buffer, 1 << 16, NULL), DGG_OK);
        got = fread(buffer->bytes + buffer->length, 1, 1 << 16, file);
        buffer->length += got;
    }
    fclose(file);
    return true;
}

static void real_files_are_read_and_written_back(void)
{
    const char *paths[] = { DGG_SHARED "/text/themes.json", DGG_SHARED "/text/gazetteer.json",
                            DGG_SHARED "/text/gold_seed.json" };
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        dgg_buffer text = { 0 };
        if (!load(&text, paths[i])) {
            continue;
        }
        dgg_json *json = NULL;
        CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_buffer_text(&text), NULL), DGG_OK);
        size_t length = 0, length_again = 0;
        char *bytes = written_copy(json, &length);
        dgg_json_destroy(&json);
        CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, (dgg_text){ bytes, length }, NULL), DGG_OK);
        char *again = written_copy(json, &length_again);
        CU_ASSERT_TRUE(length > text.length / 2);
        CU_ASSERT_TRUE(
            dgg_text_equal((dgg_text){ bytes, length }, (dgg_text){ again, length_again }));
        dgg_json_destroy(&json);
        dgg_buffer_destroy(&text);
        free(bytes);
        free(again);
    }
}

SUITE("base/json", { "a value is what it was written as", a_value_is_what_it_was_written_as },
      { "a value of another kind gives nothing", a_value_of_another_kind_gives_nothing },
      { "keys are compared exactly", keys_are_compared_exactly },
      { "every value knows its place", every_value_knows_its_place },
      { "a complaint names the place of the value", a_complaint_names_the_place_of_the_value },
      { "numbers are read as doubles whatever the locale",
        numbers_are_read_as_doubles_whatever_the_locale },
      { "the deepest nesting is read", the_deepest_nesting_is_read },
      { "what fails leaves no document", what_fails_leaves_no_document },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing },
      { "real files are read and written back", real_files_are_read_and_written_back })
