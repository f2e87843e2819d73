#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "tests/support/suite.h"

/* What was written, NUL-ended. */
typedef struct written {
    dgg_json_writer writer;
    char *bytes;
    size_t length;
} written;

static void start(written *it, int broken)
{
    *it = (written){ .writer = { .broken = broken } };
    it->writer.out = open_memstream(&it->bytes, &it->length);
    CU_ASSERT_PTR_NOT_NULL_FATAL(it->writer.out);
}

static void finish(written *it, const char *wanted)
{
    CU_ASSERT_EQUAL(dgg_json_end(&it->writer, NULL), DGG_OK);
    fclose(it->writer.out);
    CU_ASSERT_STRING_EQUAL(it->bytes, wanted);
    free(it->bytes);
}

static void write_nested(dgg_json_writer *writer)
{
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "nodes");
    dgg_json_begin_array(writer);
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "id");
    dgg_json_write_count(writer, 1);
    dgg_json_write_key(writer, "ok");
    dgg_json_write_boolean(writer, true);
    dgg_json_end_object(writer);
    dgg_json_write_boolean(writer, false);
    dgg_json_begin_array(writer);
    dgg_json_end_array(writer);
    dgg_json_end_array(writer);
    dgg_json_write_key_text(writer, dgg_text_of("links"));
    dgg_json_write_null(writer);
    dgg_json_end_object(writer);
}

static void breaks_lines_down_to_the_level_asked_for(void)
{
    written it;
    start(&it, 0);
    write_nested(&it.writer);
    finish(&it, "{\"nodes\":[{\"id\":1,\"ok\":true},false,[]],\"links\":null}\n");
    start(&it, 1);
    write_nested(&it.writer);
    finish(&it, "{\n  \"nodes\": [{\"id\":1,\"ok\":true},false,[]],\n  \"links\": null\n}\n");
    start(&it, 9);
    write_nested(&it.writer);
    finish(&it, "{\n  \"nodes\": [\n    {\n      \"id\": 1,\n      \"ok\": true\n    },\n"
                "    false,\n    []\n  ],\n  \"links\": null\n}\n");
}

static void nesting_may_be_deep(void)
{
    enum { LEVELS = 300 };
    char wanted[2 * LEVELS + 2] = "";
    memset(wanted, '[', LEVELS);
    memset(wanted + LEVELS, ']', LEVELS);
    wanted[sizeof wanted - 2] = '\n';
    written it;
    start(&it, 0);
    for (int i = 0; i < LEVELS; i++) {
        dgg_json_begin_array(&it.writer);
    }
    for (int i = 0; i < LEVELS; i++) {
        dgg_json_end_array(&it.writer);
    }
    finish(&it, wanted);
}

static void deep_lines_are_indented_by_their_level(void)
{
    enum { LEVELS = 40, BLANKS = 80 }; /* more than are written at once */
    written it;
    start(&it, LEVELS);
    for (int i = 0; i < LEVELS; i++) {
        dgg_json_begin_array(&it.writer);
    }
    dgg_json_write_count(&it.writer, 7);
    for (int i = 0; i < LEVELS; i++) {
        dgg_json_end_array(&it.writer);
    }
    CU_ASSERT_EQUAL(dgg_json_end(&it.writer, NULL), DGG_OK);
    fclose(it.writer.out);
    const char *seven = strchr(it.bytes, '7');
    CU_ASSERT_PTR_NOT_NULL_FATAL(seven);
    CU_ASSERT_EQUAL(*(seven - BLANKS - 1), '\n');
    CU_ASSERT_EQUAL(strspn(seven - BLANKS, " "), BLANKS);
    free(it.bytes);
}

static void a_text_is_escaped_so_that_a_page_may_hold_it(void)
{
    written it;
    start(&it, 0);
    dgg_json_write_text(&it.writer, dgg_text_of("</script> \u2027\u2028\u2029\u2030 智慧 😀"));
    finish(&it, "\"\\u003c/script> \u2027\\u2028\\u2029\u2030 智慧 😀\"\n");
    start(&it, 0);
    dgg_json_write_text(&it.writer, dgg_text_of("\"\\\b\f\n\r\t\x01\x1f\x7f"));
    finish(&it, "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\"\n");
    start(&it, 0);
    dgg_json_write_text(&it.writer, (dgg_text){ "a\0b", 3 });
    finish(&it, "\"a\\u0000b\"\n");
    start(&it, 0);
    dgg_json_write_text(&it.writer, (dgg_text){ 0 });
    finish(&it, "\"\"\n");
}

static void a_key_is_escaped_as_well(void)
{
    written it;
    start(&it, 0);
    dgg_json_begin_object(&it.writer);
    dgg_json_write_key(&it.writer, "a\"b<");
    dgg_json_write_text(&it.writer, dgg_text_of("c"));
    dgg_json_end_object(&it.writer);
    finish(&it, "{\"a\\\"b\\u003c\":\"c\"}\n");
}

static void bytes_that_are_no_utf8_become_replacement_characters(void)
{
    written it;
    start(&it, 0);
    dgg_json_write_text(&it.writer, dgg_text_of("S\xe3o\xff智\xe6\x99"));
    finish(&it, "\"S\uFFFDo\uFFFD智\uFFFD\uFFFD\"\n");
}

static void counts_are_written_whole(void)
{
    written it;
    start(&it, 0);
    dgg_json_begin_array(&it.writer);
    dgg_json_write_count(&it.writer, 0);
    dgg_json_write_count(&it.writer, 1234567890);
    dgg_json_write_count(&it.writer, SIZE_MAX);
    dgg_json_end_array(&it.writer);
    char wanted[64];
    snprintf(wanted, sizeof wanted, "[0,1234567890,%zu]\n", SIZE_MAX);
    finish(&it, wanted);
}

static void numbers_that_are_not_finite_become_null(void)
{
    written it;
    start(&it, 0);
    dgg_json_begin_array(&it.writer);
    dgg_json_write_number(&it.writer, strtod("nan", NULL));
    dgg_json_write_number(&it.writer, strtod("inf", NULL));
    dgg_json_write_number(&it.writer, strtod("-inf", NULL));
    dgg_json_write_number(&it.writer, 0.1);
    dgg_json_end_array(&it.writer);
    finish(&it, "[null,null,null,0.1]\n");
}

enum { DOUBLES = 100000 };

/* Any bits that are a finite double: all sizes, subnormal ones too (Marsaglia's xorshift). */
static double next_double(uint64_t *state)
{
    double number = 0;
    do {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        memcpy(&number, state, sizeof number);
    } while (number - number != 0);
    return number;
}

static uint64_t bits_of(double number)
{
    uint64_t bits = 0;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

static void every_double_reads_back_as_it_was(void)
{
    written it;
    uint64_t state = 88172645463325252;
    start(&it, 0);
    dgg_json_begin_array(&it.writer);
    for (int i = 0; i < DOUBLES; i++) {
        dgg_json_write_number(&it.writer, next_double(&state));
    }
    dgg_json_end_array(&it.writer);
    CU_ASSERT_EQUAL(dgg_json_end(&it.writer, NULL), DGG_OK);
    fclose(it.writer.out);
    const char *rest = it.bytes;
    size_t wrong = 0;
    state = 88172645463325252;
    for (int i = 0; i < DOUBLES; i++) {
        char *end = NULL;
        double wanted = next_double(&state), read = strtod(rest + 1, &end);
        wrong += bits_of(read) != bits_of(wanted) || (*end != ',' && *end != ']');
        rest = end;
    }
    CU_ASSERT_EQUAL(wrong, 0);
    CU_ASSERT_STRING_EQUAL(rest, "]\n");
    free(it.bytes);
}

static void a_full_output_is_told(void)
{
    FILE *full = fopen("/dev/full", "w");
    if (full == NULL) {
        printf("(skipped: no /dev/full) ");
        return;
    }
    dgg_error error = { 0 };
    dgg_json_writer writer = { .out = full };
    dgg_json_write_null(&writer);
    CU_ASSERT_EQUAL(dgg_json_end(&writer, &error), DGG_CANNOT_WRITE);
    CU_ASSERT_STRING_EQUAL(error.message, "the output is full or closed");
    fclose(full);
}

SUITE("base/json/writer",
      { "breaks lines down to the level asked for", breaks_lines_down_to_the_level_asked_for },
      { "nesting may be deep", nesting_may_be_deep },
      { "deep lines are indented by their level", deep_lines_are_indented_by_their_level },
      { "a text is escaped so that a page may hold it",
        a_text_is_escaped_so_that_a_page_may_hold_it },
      { "a key is escaped as well", a_key_is_escaped_as_well },
      { "bytes that are no UTF-8 become replacement characters",
        bytes_that_are_no_utf8_become_replacement_characters },
      { "counts are written whole", counts_are_written_whole },
      { "numbers that are not finite become null", numbers_that_are_not_finite_become_null },
      { "every double reads back as it was", every_double_reads_back_as_it_was },
      { "a full output is told", a_full_output_is_told })
