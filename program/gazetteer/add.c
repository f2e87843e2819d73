/* dggraph gazetteer add: a location more in a file of one's own, which is begun if it is not there.
 * The rest of the file stays as it is, comments and all. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/number.h"
#include "base/output.h"
#include "base/stream.h"
#include "base/unicode.h"
#include "corpus/gazetteer.h"
#include "program/commands.h"
#include "program/messages.h"

static const char beginning[] = "{\n  \"format\": \"dggraph-gazetteer/1\",\n"
                                "  \"name\": \"My locations\",\n  \"version\": \"1\",\n"
                                "  \"extends\": \"built-in\",\n  \"locations\": [\n  ]\n}\n";

static dgg_status read_position(const char *text, double position[2], dgg_error *error)
{
    dgg_text rest = dgg_text_of(text);
    dgg_text latitude = dgg_text_trim(dgg_text_cut(&rest, ','));
    if (!dgg_number_read(latitude, &position[0]) ||
        !dgg_number_read(dgg_text_trim(rest), &position[1])) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--position is latitude and longitude, as 22.53,113.93");
    }
    return DGG_OK;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    double position[2];
    if (options->word_count < 2) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "gazetteer add takes a file and names: dggraph gazetteer add mine.json "
                        "'Nanshan District' --within shenzhen");
    }
    return options->position != NULL ? read_position(options->position, position, error) : DGG_OK;
}

/* "nanshan-district" */
static dgg_status add_id(dgg_buffer *id, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < name.length; i++) {
        char byte = name.start[i];
        if (byte >= 'A' && byte <= 'Z') {
            byte = (char)(byte + ('a' - 'A'));
        }
        bool stays =
            (byte >= 'a' && byte <= 'z') || dgg_is_digit(byte) || (unsigned char)byte > 0x7F;
        bool is_apart = id->length == 0 || id->bytes[id->length - 1] == '-';
        if (stays || !is_apart) {
            DGG_TRY(dgg_buffer_add(id, (dgg_text){ stays ? &byte : "-", 1 }, error));
        }
    }
    while (id->length > 0 && id->bytes[id->length - 1] == '-') {
        id->length--;
    }
done:
    return status;
}

static bool is_han(const char *name)
{
    dgg_text rest = dgg_text_of(name);
    return dgg_unicode_is_han(dgg_unicode_take(&rest));
}

static void write_names(dgg_json_writer *writer, const dgg_options *options, bool are_han)
{
    bool has_begun = false;
    for (size_t i = 1; i < options->word_count; i++) {
        if (is_han(options->words[i]) != are_han) {
            continue;
        }
        if (!has_begun) {
            dgg_json_write_key(writer, are_han ? "zh" : "en");
            dgg_json_begin_array(writer);
            has_begun = true;
        }
        dgg_json_write_text(writer, dgg_text_of(options->words[i]));
    }
    if (has_begun) {
        dgg_json_end_array(writer);
    }
}

static void write_text(dgg_json_writer *writer, const char *key, const char *text)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_text(writer, dgg_text_of(text));
}

static void write_location(dgg_json_writer *writer, const dgg_options *options, dgg_text id)
{
    double position[2] = { 0 };
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "id");
    dgg_json_write_text(writer, id);
    write_text(writer, "type", options->type != NULL ? options->type : "area");
    if (options->within != NULL) {
        dgg_text rest = dgg_text_of(options->within);
        dgg_json_write_key(writer, "part_of");
        dgg_json_begin_array(writer);
        while (rest.length > 0) {
            dgg_json_write_text(writer, dgg_text_trim(dgg_text_cut(&rest, ',')));
        }
        dgg_json_end_array(writer);
    }
    dgg_json_write_key(writer, "names");
    dgg_json_begin_object(writer);
    write_names(writer, options, false);
    write_names(writer, options, true);
    dgg_json_end_object(writer);
    if (options->position != NULL && read_position(options->position, position, NULL) == DGG_OK) {
        dgg_json_write_key(writer, "lat");
        dgg_json_write_number(writer, position[0]);
        dgg_json_write_key(writer, "lon");
        dgg_json_write_number(writer, position[1]);
    }
    dgg_json_end_object(writer);
}

/* Where the list that begins at `at` ends; text.length if it does not. Brackets in texts and
 * comments do not count. *last becomes the place behind the last thing in it. */
static size_t end_of_list(dgg_text text, size_t at, size_t *last)
{
    int depth = 0;
    *last = at + 1;
    for (size_t i = at; i < text.length; i++) {
        char byte = text.start[i];
        const dgg_text rest = dgg_text_slice(text, i, text.length);
        if (byte == '"') {
            for (i++; i < text.length && text.start[i] != '"'; i++) {
                i += text.start[i] == '\\';
            }
        } else if (dgg_text_starts(rest, "//")) {
            i += dgg_text_find_byte(rest, '\n');
            continue;
        } else if (dgg_text_starts(rest, "/*")) {
            i += dgg_text_find(rest, dgg_text_of("*/")) + 1;
            continue;
        }
        depth += byte == '[' || byte == '{' ? 1 : byte == ']' || byte == '}' ? -1 : 0;
        if (depth == 0) {
            return i;
        }
        *last = dgg_is_space(byte) ? *last : i + 1;
    }
    return text.length;
}

/* The place of the list in the text, by its line and column. */
static size_t place_in(dgg_text text, long line, long column)
{
    size_t at = 0;
    for (; line > 1; line--) {
        at += dgg_text_find_byte(dgg_text_slice(text, at, text.length), '\n') + 1;
    }
    dgg_text rest = dgg_text_slice(text, at, text.length);
    for (; column > 1 && rest.length > 0; column--) {
        dgg_unicode_take(&rest);
    }
    return text.length - rest.length;
}

static dgg_status find_list(dgg_text text, size_t *end, size_t *last, bool *is_empty,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json *json = NULL;
    long line = 0, column = 0;
    DGG_TRY(dgg_json_read(&json, text, error));
    const dgg_json_value *list = dgg_json_get(dgg_json_root(json), "locations");
    if (list == NULL || dgg_json_kind_of(list) != DGG_JSON_ARRAY) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0, "there is no list \"locations\" to add to");
        goto done;
    }
    dgg_json_place(json, list, &line, &column);
    *end = end_of_list(text, place_in(text, line, column), last);
    *is_empty = dgg_json_count(list) == 0;
done:
    dgg_json_destroy(&json);
    return status;
}

/* The location as one line of JSON, and its id. */
static dgg_status write_line(const dgg_options *options, dgg_buffer *id, dgg_buffer *line,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    if (out == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory for the location");
    }
    DGG_TRY(add_id(id, dgg_text_of(options->id != NULL ? options->id : options->words[1]), error));
    dgg_json_writer writer = { .out = out };
    write_location(&writer, options, dgg_buffer_text(id));
    fflush(out);
    DGG_TRY(dgg_buffer_add(line, (dgg_text){ bytes, length }, error));
done:
    fclose(out);
    free(bytes);
    return status;
}

/* The text with the line behind the last location. What comes of it must be a gazetteer. */
static dgg_status insert(dgg_buffer *made, dgg_text text, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_gazetteer gazetteer = { 0 };
    size_t end = 0, last = 0;
    bool is_empty = false;
    DGG_TRY(find_list(text, &end, &last, &is_empty, error));
    bool has_comma = is_empty || dgg_text_is(dgg_text_slice(text, last - 1, last), ",");
    DGG_TRY(dgg_buffer_add(made, dgg_text_slice(text, 0, last), error));
    DGG_TRY(dgg_buffer_add(made, dgg_text_of(has_comma ? "\n    " : ",\n    "), error));
    DGG_TRY(dgg_buffer_add(made, line, error));
    DGG_TRY(dgg_buffer_add(made, dgg_text_of("\n  "), error));
    dgg_text tail = dgg_text_slice(text, last, text.length);
    dgg_text between = dgg_text_slice(text, last, end);
    bool is_blank = dgg_text_trim(between).length == 0;
    DGG_TRY(dgg_buffer_add(made, is_blank ? dgg_text_slice(text, end, text.length) : tail, error));
    DGG_TRY(dgg_gazetteer_read_text(&gazetteer, dgg_buffer_text(made), NULL, error));
done:
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

static dgg_status read_file(const char *path, dgg_stream **stream, dgg_text *text, dgg_error *error)
{
    dgg_error trouble = { 0 };
    dgg_status status = dgg_stream_open(stream, path, &trouble);
    FILE *there = status != DGG_OK ? fopen(path, "rb") : NULL;
    if (status != DGG_OK && there == NULL) {
        *text = dgg_text_of(beginning); /* a new one, if it can be made */
        return DGG_OK;
    }
    if (there != NULL) {
        fclose(there);
        *error = trouble;
        return status;
    }
    return dgg_stream_rest(*stream, text, error);
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *path = options->words[0];
    dgg_stream *stream = NULL;
    dgg_output output = { 0 };
    dgg_buffer id = { 0 }, line = { 0 }, made = { 0 };
    dgg_text text = { 0 };
    DGG_TRY(dgg_fail_in(error, read_file(path, &stream, &text, error), path));
    DGG_TRY(write_line(options, &id, &line, error));
    DGG_TRY(dgg_fail_in(error, insert(&made, text, dgg_buffer_text(&line), error), path));
    DGG_TRY(dgg_output_open(&output, path, error));
    fwrite(made.bytes, 1, made.length, output.file);
    DGG_TRY(dgg_output_finish(&output, error));
    dgg_say(options, DGG_NOTE, "%s holds the location '%.*s'", path, (int)id.length, id.bytes);
done:
    dgg_output_destroy(&output);
    dgg_stream_close(&stream);
    dgg_buffer_destroy(&id);
    dgg_buffer_destroy(&line);
    dgg_buffer_destroy(&made);
    return status;
}

static const char *const examples[] = {
    "dggraph gazetteer add mine.json 'Nanshan District' --within shenzhen",
    "dggraph gazetteer add mine.json Gujo --within JP --type city --position 35.75,136.96",
    "dggraph stats library.bib --add-gazetteer mine.json", NULL
};

const dgg_command dgg_gazetteer_add = {
    { "add", "add a location to a gazetteer of your own", NULL, NULL },
    "FILE NAME...",
    examples,
    "A FILE that is not there is begun: it extends the gazetteer that is built in. The first\n"
    "name is shown, and its id is made of it; names may be Chinese. Use the file with\n"
    "--add-gazetteer, or call it gazetteer.json in a review folder.",
    false,
    check,
    run,
};
