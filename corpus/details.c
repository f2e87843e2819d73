/* The small print of a record, as different sources write it. */
#include "corpus/details.h"

#include "base/buffer.h"
#include "base/unicode.h"
#include "corpus/texts.h"

enum { HYPHEN = 0x2010, LAST_DASH = 0x2015, MINUS = 0x2212 };

static bool is_dash(int32_t character)
{
    return character == '-' || (character >= HYPHEN && character <= LAST_DASH) ||
           character == MINUS;
}

/* Runs of dashes and the blanks around them are one hyphen. */
static dgg_status add_pages(dgg_buffer *pages, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_parted = false, is_blank = false;
    text = dgg_texts_trim(text);
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        if (is_dash(character)) {
            is_parted = true;
        } else if (character == ' ' || character == '\n' || character == '\t') {
            is_blank = true;
        } else {
            DGG_TRY(dgg_buffer_add(pages,
                                   dgg_text_of(is_parted  ? "-"
                                               : is_blank ? " "
                                                          : ""),
                                   error));
            DGG_TRY(dgg_unicode_put(pages, character, error));
            is_parted = is_blank = false;
        }
    }
done:
    return status;
}

dgg_status dgg_details_pages(dgg_arena **arena, dgg_text first, dgg_text last, dgg_text *pages,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    DGG_TRY(add_pages(&made, first, error));
    last = dgg_texts_trim(last);
    bool is_range = dgg_text_find(dgg_buffer_text(&made), dgg_text_of("-")) < made.length;
    if (made.length > 0 && last.length > 0 && !is_range && !dgg_text_equal(first, last)) {
        DGG_TRY(dgg_buffer_add(&made, dgg_text_of("-"), error));
        DGG_TRY(add_pages(&made, last, error));
    }
    *pages = dgg_buffer_text(&made);
    DGG_TRY(dgg_arena_copy(arena, pages, error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

/* The first run of digits; empty if there is none. */
static dgg_text digits_in(dgg_text text)
{
    size_t start = 0;
    while (start < text.length && !dgg_is_digit(text.start[start])) {
        start++;
    }
    size_t end = start;
    while (end < text.length && dgg_is_digit(text.start[end])) {
        end++;
    }
    return dgg_text_slice(text, start, end);
}

static dgg_status add_item(dgg_arena **arena, dgg_texts *list, dgg_text item, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text *items = NULL;
    DGG_TRY(dgg_arena_alloc(arena, &items, (list->count + 1) * sizeof *items, error));
    for (size_t i = 0; i < list->count; i++) {
        items[i] = list->items[i];
    }
    items[list->count] = item;
    *list = (dgg_texts){ items, list->count + 1 };
done:
    return status;
}

dgg_status dgg_details_cited(dgg_arena **arena, const char *database, dgg_text count,
                             dgg_texts *times_cited, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    dgg_text digits = digits_in(count);
    if (digits.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_buffer_print(&made, error, "%s ", database));
    DGG_TRY(dgg_buffer_add(&made, digits, error));
    dgg_text item = dgg_buffer_text(&made);
    DGG_TRY(dgg_arena_copy(arena, &item, error));
    DGG_TRY(add_item(arena, times_cited, item, error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

dgg_status dgg_details_keep_book_number(dgg_arena **arena, dgg_text *number, dgg_error *error)
{
    enum { ISSN = 8, HALF = 4 };
    dgg_status status = DGG_OK;
    char digits[DGG_BOOK_NUMBER_ROOM];
    dgg_buffer made = { 0 };
    if (!dgg_details_book_number(*number, digits)) {
        return DGG_OK;
    }
    dgg_text text = dgg_text_of(digits);
    size_t before = text.length == ISSN ? HALF : 0;
    DGG_TRY(dgg_buffer_add(&made, dgg_text_slice(text, 0, before), error));
    DGG_TRY(dgg_buffer_add(&made, dgg_text_of(before > 0 ? "-" : ""), error));
    DGG_TRY(dgg_buffer_add(&made, dgg_text_slice(text, before, text.length), error));
    *number = dgg_buffer_text(&made);
    DGG_TRY(dgg_arena_copy(arena, number, error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

bool dgg_details_book_number(dgg_text text, char number[DGG_BOOK_NUMBER_ROOM])
{
    enum { ISSN = 8, OLD_ISBN = 10, ISBN = 13 };
    size_t length = 0;
    text = dgg_texts_trim(text);
    if (dgg_texts_starts_any_case(text, "isbn") || dgg_texts_starts_any_case(text, "issn")) {
        text = dgg_text_slice(text, sizeof "isbn" - 1, text.length);
    }
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.start[i];
        bool is_check = byte == 'X' || byte == 'x';
        if (dgg_is_digit(byte) || is_check) {
            if (length == ISBN) {
                break;
            }
            number[length++] = (char)(is_check ? 'X' : byte);
        } else if (byte != '-' && byte != ' ' && byte != ':') {
            break; /* "(print)", the next number */
        }
    }
    number[length] = '\0';
    return length == ISSN || length == OLD_ISBN || length == ISBN;
}

dgg_text dgg_details_number(dgg_text text)
{
    size_t start = 0, end = 0;
    while (start < text.length && !dgg_is_digit(text.start[start])) {
        start++;
    }
    while (start + 1 < text.length && text.start[start] == '0' &&
           dgg_is_digit(text.start[start + 1])) {
        start++;
    }
    end = start;
    while (end < text.length && dgg_is_digit(text.start[end])) {
        end++;
    }
    return dgg_text_slice(text, start, end);
}
