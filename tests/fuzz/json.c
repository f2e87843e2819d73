/* Any bytes are read or refused; what was read is written, read again and written the same. */
#include <stdio.h>
#include <stdlib.h>

#include "base/json.h"
#include "base/memory.h"

/* NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

static void write_value(dgg_json_writer *writer, const dgg_json_value *value);

static void write_children(dgg_json_writer *writer, const dgg_json_value *value)
{
    size_t count = 0;
    for (const dgg_json_value *child = dgg_json_first(value); child != NULL;
         child = dgg_json_next(child)) {
        if (dgg_json_kind_of(value) == DGG_JSON_OBJECT) {
            dgg_json_write_key_text(writer, dgg_json_key(child));
        }
        write_value(writer, child);
        count++;
    }
    insist(count == dgg_json_count(value), "the children were counted");
}

static void write_value(dgg_json_writer *writer, const dgg_json_value *value)
{
    switch (dgg_json_kind_of(value)) {
    case DGG_JSON_OBJECT:
        dgg_json_begin_object(writer);
        write_children(writer, value);
        dgg_json_end_object(writer);
        break;
    case DGG_JSON_ARRAY:
        dgg_json_begin_array(writer);
        write_children(writer, value);
        dgg_json_end_array(writer);
        break;
    case DGG_JSON_STRING:
        dgg_json_write_text(writer, dgg_json_string(value));
        break;
    case DGG_JSON_NUMBER:
        dgg_json_write_number(writer, dgg_json_number(value));
        break;
    case DGG_JSON_BOOLEAN:
        dgg_json_write_boolean(writer, dgg_json_boolean(value));
        break;
    default:
        dgg_json_write_null(writer);
    }
}

/* Lines and columns rise in the order of the document. */
static void check_places(const dgg_json *json, const dgg_json_value *value, long before[2])
{
    long line = 0, column = 0;
    dgg_json_place(json, value, &line, &column);
    insist(line > before[0] || (line == before[0] && column > before[1]), "places rise");
    before[0] = line;
    before[1] = column;
    for (const dgg_json_value *child = dgg_json_first(value); child != NULL;
         child = dgg_json_next(child)) {
        check_places(json, child, before);
    }
}

typedef struct written {
    char *bytes; /* owned */
    size_t length;
} written;

static written write_document(const dgg_json *json, int broken)
{
    written result = { 0 };
    dgg_json_writer writer = { .broken = broken };
    writer.out = open_memstream(&result.bytes, &result.length);
    insist(writer.out != NULL, "there is memory");
    write_value(&writer, dgg_json_root(json));
    insist(dgg_json_end(&writer, NULL) == DGG_OK, "memory is never full");
    fclose(writer.out);
    return result;
}

static void write_and_read_again(const dgg_json *json, int broken)
{
    dgg_error error = { 0 };
    dgg_json *again = NULL;
    written first = write_document(json, broken);
    dgg_text text = { first.bytes, first.length };
    insist(dgg_json_read(&again, text, &error) == DGG_OK, error.message);
    written second = write_document(again, broken);
    insist(dgg_text_equal(text, (dgg_text){ second.bytes, second.length }), "it is the same");
    dgg_json_destroy(&again);
    free(first.bytes);
    free(second.bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    dgg_json *json = NULL;
    dgg_error error = { 0 };
    dgg_status status = dgg_json_read(&json, (dgg_text){ (const char *)bytes, length }, &error);
    insist(status == error.status, "the error tells the status");
    if (status == DGG_OK) {
        long before[2] = { 0 };
        check_places(json, dgg_json_root(json), before);
        write_and_read_again(json, 0);
        write_and_read_again(json, 2);
    } else {
        insist(status == DGG_BAD_INPUT && json == NULL, "all else is bad input");
        insist(error.line > 0 && error.column > 0, "and has a place");
    }
    dgg_json_destroy(&json);
    insist(dgg_blocks_in_use == 0, "nothing is left behind");
    return 0;
}
