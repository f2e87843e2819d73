/* The JSON writer: values go straight to the output, runs of plain bytes in one piece. */
#include "base/json.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/unicode.h"

enum { FEW_BYTES = 24 };

/* Most pieces are a few bytes, for which a call that locks the output takes longer than the bytes.
 * The writer is the only one that writes to it. */
static void put(const dgg_json_writer *writer, const char *bytes, size_t length)
{
    if (length > FEW_BYTES) {
        fwrite(bytes, 1, length, writer->out);
        return;
    }
    for (size_t i = 0; i < length; i++) {
        putc_unlocked(bytes[i], writer->out);
    }
}

static void put_string(const dgg_json_writer *writer, const char *string)
{
    put(writer, string, strlen(string));
}

static void break_line(const dgg_json_writer *writer)
{
    static const char blanks[] = "                                "; /* two for each level */
    put(writer, "\n", 1);
    for (int left = writer->depth * 2; left > 0; left -= (int)sizeof blanks - 1) {
        size_t most = sizeof blanks - 1;
        put(writer, blanks, (size_t)left < most ? (size_t)left : most);
    }
}

/* What stands before a key, an item of an array or the document. */
static void separate(dgg_json_writer *writer)
{
    if (writer->awaits_value) {
        writer->awaits_value = false;
        return;
    }
    if (writer->has_items) {
        put(writer, ",", 1);
    }
    if (writer->depth > 0 && writer->depth <= writer->broken) {
        break_line(writer);
    }
    writer->has_items = true;
}

static void begin(dgg_json_writer *writer, const char *bracket)
{
    separate(writer);
    put(writer, bracket, 1);
    writer->depth++;
    writer->has_items = false;
}

static void end(dgg_json_writer *writer, const char *bracket)
{
    bool is_broken = writer->has_items && writer->depth <= writer->broken;
    writer->depth--;
    if (is_broken) {
        break_line(writer);
    }
    put(writer, bracket, 1);
    writer->has_items = true; /* what we are back in holds at least this */
}

void dgg_json_begin_object(dgg_json_writer *writer)
{
    begin(writer, "{");
}

void dgg_json_end_object(dgg_json_writer *writer)
{
    end(writer, "}");
}

void dgg_json_begin_array(dgg_json_writer *writer)
{
    begin(writer, "[");
}

void dgg_json_end_array(dgg_json_writer *writer)
{
    end(writer, "]");
}

static void put_escaped(const dgg_json_writer *writer, unsigned character)
{
    static const char digits[] = "0123456789abcdef";
    static const char letters[] = "\bb\ff\nn\rr\tt\"\"\\\\";
    for (size_t i = 0; i < sizeof letters - 1; i += 2) {
        if (character == (unsigned char)letters[i]) {
            put(writer, (const char[]){ '\\', letters[i + 1] }, 2);
            return;
        }
    }
    char escape[] = { '\\',
                      'u',
                      digits[character >> 12 & 15],
                      digits[character >> 8 & 15],
                      digits[character >> 4 & 15],
                      digits[character & 15] };
    put(writer, escape, sizeof escape);
}

enum { SEPARATOR_LENGTH = 3 }; /* bytes of U+2028 and U+2029 */

/* How many bytes at `at` are escaped together: 0, 1, or those of a separator of lines. */
static size_t escaped_length(dgg_text valid, size_t at)
{
    unsigned char byte = (unsigned char)valid.start[at];
    if (byte < ' ' || byte == '"' || byte == '\\' || byte == '<') {
        return 1;
    }
    bool may_separate = byte == 0xE2; /* the first byte of U+2000 to U+2FFF, all of three bytes */
    if (may_separate && (memcmp(valid.start + at, "\u2028", SEPARATOR_LENGTH) == 0 ||
                         memcmp(valid.start + at, "\u2029", SEPARATOR_LENGTH) == 0)) {
        return SEPARATOR_LENGTH;
    }
    return 0;
}

static void put_valid(const dgg_json_writer *writer, dgg_text valid)
{
    size_t run = 0; /* where the bytes start that are still to be written */
    for (size_t i = 0; i < valid.length;) {
        size_t escaped = escaped_length(valid, i);
        if (escaped == 0) {
            i++;
            continue;
        }
        put(writer, valid.start + run, i - run);
        if (escaped == 1) {
            put_escaped(writer, (unsigned char)valid.start[i]);
        } else {
            put_string(writer, valid.start[i + 2] == "\u2028"[2] ? "\\u2028" : "\\u2029");
        }
        i += escaped;
        run = i;
    }
    if (run < valid.length) {
        put(writer, valid.start + run, valid.length - run);
    }
}

static void put_quoted(const dgg_json_writer *writer, dgg_text text)
{
    put(writer, "\"", 1);
    while (text.length > 0) {
        size_t valid = dgg_unicode_valid(text);
        put_valid(writer, dgg_text_slice(text, 0, valid));
        if (valid < text.length) {
            put_string(writer, "\uFFFD");
            valid++;
        }
        text = dgg_text_slice(text, valid, text.length);
    }
    put(writer, "\"", 1);
}

void dgg_json_write_key_text(dgg_json_writer *writer, dgg_text key)
{
    separate(writer);
    put_quoted(writer, key);
    put_string(writer, writer->depth <= writer->broken ? ": " : ":");
    writer->awaits_value = true;
}

void dgg_json_write_key(dgg_json_writer *writer, const char *key)
{
    dgg_json_write_key_text(writer, dgg_text_of(key));
}

void dgg_json_write_text(dgg_json_writer *writer, dgg_text text)
{
    separate(writer);
    put_quoted(writer, text);
}

void dgg_json_write_number(dgg_json_writer *writer, double number)
{
    char text[DGG_NUMBER_ROOM];
    separate(writer);
    put_string(writer, isfinite(number) ? dgg_number_exact(number, text) : "null");
}

void dgg_json_write_count(dgg_json_writer *writer, size_t count)
{
    char digits[3 * sizeof count]; /* a byte needs fewer than three digits */
    size_t start = sizeof digits;
    do {
        digits[--start] = (char)('0' + count % 10);
        count /= 10;
    } while (count > 0);
    separate(writer);
    put(writer, digits + start, sizeof digits - start);
}

void dgg_json_write_boolean(dgg_json_writer *writer, bool boolean)
{
    separate(writer);
    put_string(writer, boolean ? "true" : "false");
}

void dgg_json_write_null(dgg_json_writer *writer)
{
    separate(writer);
    put_string(writer, "null");
}

dgg_status dgg_json_end(dgg_json_writer *writer, dgg_error *error)
{
    put(writer, "\n", 1);
    if (fflush(writer->out) != 0 || ferror(writer->out)) {
        return dgg_fail(error, DGG_CANNOT_WRITE, 0, "the output is full or closed");
    }
    return DGG_OK;
}
