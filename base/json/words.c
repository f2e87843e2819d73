/* The words of JSON: blanks and comments, strings, numbers, names; each is checked, and changed in
 * the copy where cJSON would read it wrong. */
#include <stdio.h>
#include <string.h>

#include "base/json/scanner.h"
#include "base/memory.h"
#include "base/number.h"

static bool is_before(const dgg_json_scanner *scanner, const char *ahead)
{
    dgg_text rest = dgg_text_slice(scanner->text, scanner->at, scanner->text.length);
    return dgg_text_starts(rest, ahead);
}

/* Ends of lines stay, so that a place in the copy is a place in the text. */
static void blank_out(dgg_json_scanner *scanner, size_t start)
{
    for (size_t i = start; i < scanner->at; i++) {
        char *byte = scanner->scan->text + i;
        if (*byte != '\n' && *byte != '\r') {
            *byte = ' ';
        }
    }
}

static void pass_line_comment(dgg_json_scanner *scanner)
{
    size_t start = scanner->at;
    int here = dgg_json_here(scanner);
    while (here != '\n' && here != '\r' && here != DGG_JSON_END) {
        scanner->at++;
        here = dgg_json_here(scanner);
    }
    blank_out(scanner, start);
}

static dgg_status pass_comment(dgg_json_scanner *scanner)
{
    size_t start = scanner->at;
    dgg_text body = dgg_text_slice(scanner->text, start + strlen("/*"), scanner->text.length);
    size_t length = dgg_text_find(body, dgg_text_of("*/"));
    if (length == body.length) {
        return dgg_json_fail_scan(scanner, start, "the comment is not closed by '*/'");
    }
    scanner->at += strlen("/*") + length + strlen("*/");
    blank_out(scanner, start);
    return DGG_OK;
}

dgg_status dgg_json_pass_blanks(dgg_json_scanner *scanner)
{
    dgg_status status = DGG_OK;
    for (;;) {
        int here = dgg_json_here(scanner);
        if (here == ' ' || here == '\n' || here == '\r' || here == '\t') {
            scanner->at++;
        } else if (here == '/' && is_before(scanner, "//")) {
            pass_line_comment(scanner);
        } else if (here == '/' && is_before(scanner, "/*")) {
            DGG_TRY(pass_comment(scanner));
        } else {
            return DGG_OK;
        }
    }
done:
    return status;
}

enum {
    ESCAPE_LENGTH = 6, /* \ u d 8 3 d */
    FIRST_HIGH = 0xD800,
    FIRST_LOW = 0xDC00,
    BEHIND_LOW = 0xE000,
};

/* The number of an escape \uXXXX at `at`, below zero if there is none. */
static long escape_at(dgg_text text, size_t at)
{
    dgg_text escape = dgg_text_slice(text, at, at + ESCAPE_LENGTH);
    if (escape.length < ESCAPE_LENGTH || !dgg_text_starts(escape, "\\u")) {
        return -1;
    }
    long number = 0;
    for (size_t i = strlen("\\u"); i < ESCAPE_LENGTH; i++) {
        const char *digits = "0123456789abcdefABCDEF";
        const char *digit = escape.start[i] == '\0' ? NULL : strchr(digits, escape.start[i]);
        if (digit == NULL) {
            return -1;
        }
        long value = digit - digits;
        number = number * 16 + (value < 16 ? value : value - 6);
    }
    return number;
}

/* NUL would end the string for cJSON, and a surrogate alone is no character: both become U+FFFD. */
static dgg_status pass_unicode_escape(dgg_json_scanner *scanner)
{
    long number = escape_at(scanner->text, scanner->at);
    if (number < 0) {
        return dgg_json_fail_scan(scanner, scanner->at,
                                  "expected four hexadecimal digits "
                                  "behind '\\u'");
    }
    long next = escape_at(scanner->text, scanner->at + ESCAPE_LENGTH);
    bool is_high = number >= FIRST_HIGH && number < FIRST_LOW;
    bool is_low = number >= FIRST_LOW && number < BEHIND_LOW;
    if (is_high && next >= FIRST_LOW && next < BEHIND_LOW) {
        scanner->at += ESCAPE_LENGTH;
    } else if (number == 0 || is_high || is_low) {
        memcpy(scanner->scan->text + scanner->at, "\\ufffd", ESCAPE_LENGTH);
    }
    scanner->at += ESCAPE_LENGTH;
    return DGG_OK;
}

static dgg_status pass_escape(dgg_json_scanner *scanner)
{
    if (is_before(scanner, "\\u")) {
        return pass_unicode_escape(scanner);
    }
    scanner->at++;
    int here = dgg_json_here(scanner);
    if (here <= 0 || strchr("\"\\/bfnrt", here) == NULL) {
        return dgg_json_fail_expected(scanner, "one of \" \\ / b f n r t u behind '\\'");
    }
    scanner->at++;
    return DGG_OK;
}

static dgg_status fail_control(dgg_json_scanner *scanner, size_t start, int here)
{
    if (here == DGG_JSON_END) {
        return dgg_json_fail_scan(scanner, start, "the text in quotes is not closed");
    }
    if (here == '\n' || here == '\r') {
        return dgg_json_fail_scan(scanner, start,
                                  "the text in quotes is not closed on its line "
                                  "(a line break is written '\\n')");
    }
    return dgg_json_fail_scan(scanner, scanner->at,
                              "a bare control character in a text; write '\\u%04x'",
                              (unsigned)here);
}

/* Bytes that mean themselves. */
static void pass_plain(dgg_json_scanner *scanner)
{
    dgg_text text = scanner->text;
    size_t at = scanner->at;
    while (at < text.length && text.start[at] != '"' && text.start[at] != '\\' &&
           (unsigned char)text.start[at] >= ' ') {
        at++;
    }
    scanner->at = at;
}

dgg_status dgg_json_pass_string(dgg_json_scanner *scanner)
{
    dgg_status status = DGG_OK;
    size_t start = scanner->at++;
    for (;;) {
        pass_plain(scanner);
        int here = dgg_json_here(scanner);
        if (here == '"') {
            scanner->at++;
            return DGG_OK;
        }
        if (here != '\\') {
            return fail_control(scanner, start, here);
        }
        DGG_TRY(pass_escape(scanner));
    }
done:
    return status;
}

static dgg_status pass_digits(dgg_json_scanner *scanner)
{
    int here = dgg_json_here(scanner);
    if (here < '0' || here > '9') {
        return dgg_json_fail_expected(scanner, "a digit");
    }
    while (here >= '0' && here <= '9') {
        scanner->at++;
        here = dgg_json_here(scanner);
    }
    return DGG_OK;
}

/* The grammar of numbers, which is stricter than what dgg_number_read takes. */
static dgg_status pass_decimal(dgg_json_scanner *scanner)
{
    dgg_status status = DGG_OK;
    scanner->at += dgg_json_here(scanner) == '-';
    if (dgg_json_here(scanner) == '0') {
        scanner->at++; /* no digit may follow: 07 could be octal */
    } else {
        DGG_TRY(pass_digits(scanner));
    }
    if (dgg_json_here(scanner) == '.') {
        scanner->at++;
        DGG_TRY(pass_digits(scanner));
    }
    if (dgg_json_here(scanner) == 'e' || dgg_json_here(scanner) == 'E') {
        scanner->at++;
        scanner->at += dgg_json_here(scanner) == '-' || dgg_json_here(scanner) == '+';
        DGG_TRY(pass_digits(scanner));
    }
done:
    return status;
}

/* Read here and not by cJSON, which heeds the locale and stops after 63 characters. */
dgg_status dgg_json_pass_number(dgg_json_scanner *scanner)
{
    dgg_status status = DGG_OK;
    dgg_json_scan *scan = scanner->scan;
    size_t start = scanner->at;
    double number = 0;
    DGG_TRY(pass_decimal(scanner));
    if (!dgg_number_read(dgg_text_slice(scanner->text, start, scanner->at), &number)) {
        return dgg_json_fail_scan(scanner, start, "the number is too large");
    }
    DGG_TRY(dgg_reserve(&scan->numbers, &scan->number_room, scan->number_count + 1,
                        sizeof *scan->numbers, scanner->error));
    scan->numbers[scan->number_count++] = number;
    blank_out(scanner, start);
    scan->text[start] = '0';
done:
    return status;
}

dgg_status dgg_json_pass_word(dgg_json_scanner *scanner)
{
    static const char *const words[] = { "true", "false", "null" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (is_before(scanner, words[i])) {
            scanner->at += strlen(words[i]);
            return DGG_OK;
        }
    }
    return dgg_json_fail_expected(scanner, "a value");
}
