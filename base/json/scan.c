/* The scan: checks a whole text against the grammar of JSON, level by level, and notes where each
 * value stands, so that cJSON is only ever given what it reads right. */
#include "base/json/scan.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/json/scanner.h"
#include "base/memory.h"
#include "base/unicode.h"

static const char byte_order_mark[] = "\uFEFF";

static void start_count(dgg_json_scanner *scanner)
{
    bool is_marked = dgg_text_starts(scanner->text, byte_order_mark);
    scanner->counted = is_marked ? sizeof byte_order_mark - 1 : 0; /* the mark takes no column */
    scanner->place = (dgg_json_position){ 1, 1 };
}

static bool ends_line(dgg_text text, size_t at)
{
    bool is_followed = at + 1 < text.length && text.start[at + 1] == '\n';
    return text.start[at] == '\n' || (text.start[at] == '\r' && !is_followed);
}

static bool starts_character(char byte)
{
    return ((unsigned char)byte & 0xC0) != 0x80;
}

dgg_json_position dgg_json_place_at(dgg_json_scanner *scanner, size_t offset)
{
    if (offset < scanner->counted) {
        start_count(scanner);
    }
    for (; scanner->counted < offset; scanner->counted++) {
        if (ends_line(scanner->text, scanner->counted)) {
            scanner->place.line++;
            scanner->place.column = 1;
        } else {
            scanner->place.column += starts_character(scanner->text.start[scanner->counted]);
        }
    }
    return scanner->place;
}

dgg_status dgg_json_fail_scan(dgg_json_scanner *scanner, size_t offset, const char *format, ...)
{
    dgg_error error = { 0 };
    va_list values;
    va_start(values, format);
    vsnprintf(error.message, sizeof error.message, format, values);
    va_end(values);
    dgg_json_position place = dgg_json_place_at(scanner, offset);
    if (scanner->error != NULL && scanner->error->status == DGG_OK) {
        scanner->error->column = place.column;
    }
    return dgg_fail(scanner->error, DGG_BAD_INPUT, place.line, "%s", error.message);
}

static size_t word_length(dgg_text text)
{
    size_t length = 0;
    while (length < text.length &&
           ((text.start[length] >= 'a' && text.start[length] <= 'z') ||
            (text.start[length] >= 'A' && text.start[length] <= 'Z') || text.start[length] == '_' ||
            dgg_is_digit(text.start[length]))) {
        length++;
    }
    return length;
}

dgg_status dgg_json_fail_expected(dgg_json_scanner *scanner, const char *wanted)
{
    enum { LONGEST_WORD = 40 };
    int here = dgg_json_here(scanner);
    dgg_text rest = dgg_text_slice(scanner->text, scanner->at, scanner->text.length);
    size_t length = word_length(dgg_text_slice(rest, 0, LONGEST_WORD));
    char found[LONGEST_WORD + sizeof "''"];
    if (here == DGG_JSON_END) {
        snprintf(found, sizeof found, "the end of the text");
    } else if (here == '\'') {
        snprintf(found, sizeof found, "a single quote");
    } else if (length > 0) {
        snprintf(found, sizeof found, "'%.*s'", (int)length, rest.start);
    } else if (here >= ' ' && here < 0x7F) {
        snprintf(found, sizeof found, "'%c'", here);
    } else {
        snprintf(found, sizeof found, "the character U+%04X", (unsigned)dgg_unicode_take(&rest));
    }
    return dgg_json_fail_scan(scanner, scanner->at, "expected %s, found %s", wanted, found);
}

static dgg_status note_value(dgg_json_scanner *scanner, dgg_json_position key)
{
    dgg_status status = DGG_OK;
    dgg_json_scan *scan = scanner->scan;
    DGG_TRY(dgg_reserve(&scan->places, &scan->place_room, scan->place_count + 1,
                        sizeof *scan->places, scanner->error));
    dgg_json_position value = dgg_json_place_at(scanner, scanner->at);
    scan->places[scan->place_count++] = (dgg_json_places){ value, key };
done:
    return status;
}

typedef dgg_status (*pass)(dgg_json_scanner *scanner);

/* What stands between brackets, the comma behind the last item blanked. */
static dgg_status pass_items(dgg_json_scanner *scanner, char close, pass pass_one)
{
    dgg_status status = DGG_OK;
    size_t open = scanner->at++, comma = open;
    if (++scanner->level > DGG_JSON_LEVELS) {
        return dgg_json_fail_scan(scanner, open, "nested deeper than %d levels", DGG_JSON_LEVELS);
    }
    DGG_TRY(dgg_json_pass_blanks(scanner));
    while (dgg_json_here(scanner) != close) {
        DGG_TRY(pass_one(scanner));
        DGG_TRY(dgg_json_pass_blanks(scanner));
        comma = open;
        if (dgg_json_here(scanner) == ',') {
            comma = scanner->at++;
            DGG_TRY(dgg_json_pass_blanks(scanner));
        } else if (dgg_json_here(scanner) != close) {
            char wanted[80];
            snprintf(wanted, sizeof wanted, "',' or '%c' (the '%c' of line %u is open)", close,
                     scanner->text.start[open], (unsigned)dgg_json_place_at(scanner, open).line);
            return dgg_json_fail_expected(scanner, wanted);
        }
    }
    if (comma != open) {
        scanner->scan->text[comma] = ' ';
    }
    scanner->level--;
    scanner->at++;
done:
    return status;
}

static dgg_status pass_value(dgg_json_scanner *scanner, dgg_json_position key);

static dgg_status pass_item(dgg_json_scanner *scanner)
{
    return pass_value(scanner, (dgg_json_position){ 0 });
}

static dgg_status pass_member(dgg_json_scanner *scanner)
{
    dgg_status status = DGG_OK;
    dgg_json_position key = dgg_json_place_at(scanner, scanner->at);
    if (dgg_json_here(scanner) != '"') {
        return dgg_json_fail_expected(scanner, "a key in double quotes");
    }
    DGG_TRY(dgg_json_pass_string(scanner));
    DGG_TRY(dgg_json_pass_blanks(scanner));
    if (dgg_json_here(scanner) != ':') {
        return dgg_json_fail_expected(scanner, "':' behind the key");
    }
    scanner->at++;
    DGG_TRY(dgg_json_pass_blanks(scanner));
    DGG_TRY(pass_value(scanner, key));
done:
    return status;
}

static dgg_status pass_value(dgg_json_scanner *scanner, dgg_json_position key)
{
    dgg_status status = DGG_OK;
    DGG_TRY(note_value(scanner, key));
    int here = dgg_json_here(scanner);
    if (here == '{') {
        return pass_items(scanner, '}', pass_member);
    }
    if (here == '[') {
        return pass_items(scanner, ']', pass_item);
    }
    if (here == '"') {
        return dgg_json_pass_string(scanner);
    }
    bool is_number = here == '-' || (here >= '0' && here <= '9');
    status = is_number ? dgg_json_pass_number(scanner) : dgg_json_pass_word(scanner);
done:
    return status;
}

static dgg_status copy_text(dgg_json_scan *scan, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (text.length >= INT_MAX) { /* cJSON has but an int to note the place of a value in */
        return dgg_fail(error, DGG_BAD_INPUT, 0, "longer than 2 GB, which is too long for JSON");
    }
    DGG_TRY(dgg_grow(&scan->text, text.length + 1, 1, error));
    if (text.length > 0) {
        memcpy(scan->text, text.start, text.length);
    }
    scan->text[text.length] = '\0';
    scan->length = text.length;
done:
    return status;
}

dgg_status dgg_json_scan_text(dgg_json_scan *scan, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json_scanner scanner = { .text = text, .scan = scan, .error = error };
    DGG_TRY(copy_text(scan, text, error));
    start_count(&scanner);
    size_t valid = dgg_unicode_valid(text);
    if (valid < text.length) {
        return dgg_json_fail_scan(&scanner, valid, "the byte 0x%02X is no UTF-8; save it as UTF-8",
                                  (unsigned)(unsigned char)text.start[valid]);
    }
    scanner.at = scanner.counted;
    memset(scan->text, ' ', scanner.at);
    DGG_TRY(dgg_json_pass_blanks(&scanner));
    DGG_TRY(pass_item(&scanner));
    DGG_TRY(dgg_json_pass_blanks(&scanner));
    if (dgg_json_here(&scanner) != DGG_JSON_END) {
        status = dgg_json_fail_expected(&scanner, "nothing behind the document");
    }
done:
    return status;
}

void dgg_json_scan_destroy(dgg_json_scan *scan)
{
    dgg_release(scan->text);
    dgg_release(scan->places);
    dgg_release(scan->numbers);
    *scan = (dgg_json_scan){ 0 };
}
