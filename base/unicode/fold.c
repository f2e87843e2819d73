/* Texts composed, folded and made into ids. The tables are utf8proc's; the loops are ours, so that
 * no text is too long or too strange, and all memory is ours. */
#include "base/unicode.h"

#include <string.h>
#include <utf8proc.h>

#include "base/memory.h"

enum {
    FIRST_NOT_ASCII = 0x80,
    SHARP_S = 0xDF,
    FIRST_MARK = 0x300,
    MOST_PARTS = 32,   /* characters one may be taken apart into; it is 18 today */
    FEW_MARKS = 32,    /* so many are ordered by insertion */
    CLASS_COUNT = 256, /* of marks: where they stand on their letter */
};

/* Characters taken apart, to be put together again. */
typedef struct characters {
    utf8proc_int32_t *items;
    size_t count, room;
} characters;

static unsigned class_of(utf8proc_int32_t character)
{
    return character < FIRST_MARK
               ? 0
               : (unsigned)utf8proc_get_property(character)->combining_class % CLASS_COUNT;
}

static void order_few(utf8proc_int32_t *marks, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        utf8proc_int32_t mark = marks[i];
        size_t place = i;
        for (; place > 0 && class_of(marks[place - 1]) > class_of(mark); place--) {
            marks[place] = marks[place - 1];
        }
        marks[place] = mark;
    }
}

/* By counting: utf8proc's own way would take for ever on a megabyte of marks. */
static dgg_status order_many(utf8proc_int32_t *marks, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t places[CLASS_COUNT + 1] = { 0 };
    utf8proc_int32_t *ordered = NULL;
    DGG_TRY(dgg_grow(&ordered, count, sizeof *ordered, error));
    for (size_t i = 0; i < count; i++) {
        places[class_of(marks[i]) + 1]++;
    }
    for (size_t class = 0; class < CLASS_COUNT; class ++) {
        places[class + 1] += places[class];
    }
    for (size_t i = 0; i < count; i++) {
        ordered[places[class_of(marks[i])]++] = marks[i];
    }
    memcpy(marks, ordered, count * sizeof *marks);
    dgg_release(ordered);
done:
    return status;
}

/* The canonical order: the marks on a letter by class, else as they stand. */
static dgg_status order_marks(characters *apart, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t start = 0; start < apart->count;) {
        size_t end = start;
        while (end < apart->count && class_of(apart->items[end]) != 0) {
            end++;
        }
        if (end - start > FEW_MARKS) {
            DGG_TRY(order_many(apart->items + start, end - start, error));
        } else {
            order_few(apart->items + start, end - start);
        }
        start = end + 1;
    }
done:
    return status;
}

static dgg_status take_apart(characters *apart, dgg_text text, utf8proc_option_t options,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    int border = 0;
    apart->count = 0;
    while (text.length > 0) {
        DGG_TRY(dgg_reserve(&apart->items, &apart->room, apart->count + MOST_PARTS,
                            sizeof *apart->items, error));
        int32_t character = dgg_unicode_take(&text);
        if (character < FIRST_NOT_ASCII) {
            apart->items[apart->count++] =
                options & UTF8PROC_CASEFOLD ? dgg_unicode_lower(character) : character;
            continue;
        }
        utf8proc_ssize_t parts = utf8proc_decompose_char(character, apart->items + apart->count,
                                                         MOST_PARTS, options, &border);
        apart->count += parts > 0 && parts <= MOST_PARTS ? (size_t)parts : 0;
    }
    DGG_TRY(order_marks(apart, error));
done:
    return status;
}

/* Appends the text taken apart and put together again as the options say. */
static dgg_status rebuild_part(dgg_buffer *buffer, characters *apart, dgg_text text,
                               utf8proc_option_t options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(take_apart(apart, text, options, error));
    utf8proc_ssize_t count =
        utf8proc_normalize_utf32(apart->items, (utf8proc_ssize_t)apart->count, options);
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        DGG_TRY(dgg_unicode_put(buffer, apart->items[i], error));
    }
done:
    return status;
}

static dgg_status add_ascii(dgg_buffer *buffer, dgg_text text, utf8proc_option_t options,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_folded = (options & UTF8PROC_CASEFOLD) != 0;
    DGG_TRY(dgg_buffer_add(buffer, text, error));
    for (size_t i = buffer->length - text.length; is_folded && i < buffer->length; i++) {
        char byte = buffer->bytes[i];
        buffer->bytes[i] = (char)(byte + (byte >= 'A' && byte <= 'Z' ? 'a' - 'A' : 0));
    }
done:
    return status;
}

static size_t not_ascii(dgg_text text)
{
    size_t length = 0;
    while (length < text.length && (unsigned char)text.start[length] >= FIRST_NOT_ASCII) {
        length++;
    }
    return length;
}

/* Only what is not ASCII needs rebuilding, with the letter before it, which marks may belong to. */
static dgg_status rebuild(dgg_buffer *buffer, dgg_text text, utf8proc_option_t options,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    characters apart = { 0 };
    DGG_TRY(dgg_buffer_reserve(buffer, text.length, error));
    while (text.length > 0) {
        size_t plain = dgg_unicode_ascii(text);
        plain -= plain > 0 && plain < text.length;
        DGG_TRY(add_ascii(buffer, dgg_text_slice(text, 0, plain), options, error));
        text = dgg_text_slice(text, plain, text.length);
        size_t start = text.length > 0 && (unsigned char)*text.start < FIRST_NOT_ASCII;
        size_t end = start + not_ascii(dgg_text_slice(text, start, text.length));
        DGG_TRY(end > 0 ? rebuild_part(buffer, &apart, dgg_text_slice(text, 0, end), options, error)
                        : DGG_OK);
        text = dgg_text_slice(text, end, text.length);
    }
done:
    dgg_release(apart.items);
    return status;
}

dgg_status dgg_unicode_compose(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    return rebuild(buffer, text, UTF8PROC_COMPOSE | UTF8PROC_STABLE, error);
}

dgg_status dgg_unicode_fold(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (dgg_unicode_ascii(text) == text.length) {
        return add_ascii(buffer, text, UTF8PROC_CASEFOLD, error);
    }
    dgg_buffer composed = { 0 };
    /* First, since an iota below a letter folds into one behind it: an accent must go before it. */
    DGG_TRY(dgg_unicode_compose(&composed, text, error));
    DGG_TRY(rebuild(buffer, dgg_buffer_text(&composed),
                    UTF8PROC_COMPOSE | UTF8PROC_STABLE | UTF8PROC_CASEFOLD, error));
done:
    dgg_buffer_destroy(&composed);
    return status;
}

/* Letters that Unicode does not take for another with an accent. */
static const char *plain_form_of(int32_t character)
{
    static const struct {
        int32_t character;
        const char *plain;
    } forms[] = { { 0xE6, "ae" }, { 0xF0, "d" },  { 0xF8, "o" },  { 0xFE, "th" },  { 0x111, "d" },
                  { 0x127, "h" }, { 0x131, "i" }, { 0x142, "l" }, { 0x153, "oe" }, { 0x167, "t" } };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (forms[i].character == character) {
            return forms[i].plain;
        }
    }
    return NULL;
}

dgg_status dgg_unicode_plain(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    enum { LAST_LATIN = 0x24F };
    dgg_status status = DGG_OK;
    characters apart = { 0 };
    bool is_latin = false; /* the letter that marks stand on */
    size_t start = buffer->length;
    dgg_buffer plain = { 0 };
    DGG_TRY(take_apart(&apart, text, UTF8PROC_DECOMPOSE | UTF8PROC_STABLE, error));
    for (size_t i = 0; i < apart.count; i++) {
        int32_t character = apart.items[i];
        const char *form = character == SHARP_S          ? "ss"
                           : character < FIRST_NOT_ASCII ? NULL
                                                         : plain_form_of(character);
        if (dgg_unicode_is_mark(character) && is_latin) {
            continue;
        }
        is_latin = character <= LAST_LATIN;
        DGG_TRY(form != NULL ? dgg_buffer_add(&plain, dgg_text_of(form), error)
                             : dgg_unicode_put(&plain, character, error));
    }
    DGG_TRY(dgg_unicode_compose(buffer, dgg_buffer_text(&plain), error));
done:
    buffer->length = status == DGG_OK ? buffer->length : start;
    dgg_release(apart.items);
    dgg_buffer_destroy(&plain);
    return status;
}

static dgg_status put_in_slug(dgg_buffer *slug, int32_t character, dgg_error *error)
{
    bool is_plain = character < FIRST_NOT_ASCII &&
                    (dgg_unicode_is_letter(character) || dgg_unicode_is_digit(character));
    const char *plain = character < FIRST_NOT_ASCII ? NULL : plain_form_of(character);
    if (plain != NULL) {
        return dgg_buffer_add(slug, dgg_text_of(plain), error);
    }
    if (is_plain || dgg_unicode_is_han(character)) {
        return dgg_unicode_put(slug, character, error);
    }
    bool is_after_hyphen = slug->length > 0 && slug->bytes[slug->length - 1] == '-';
    return is_after_hyphen ? DGG_OK : dgg_unicode_put(slug, '-', error);
}

/* Most texts: nothing needs taking apart. */
static dgg_status add_slug_of_ascii(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_reserve(buffer, text.length, error));
    char *slug = buffer->bytes + buffer->length;
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.start[i];
        if (dgg_is_digit(byte) || (byte >= 'a' && byte <= 'z')) {
            slug[length++] = byte;
        } else if (byte >= 'A' && byte <= 'Z') {
            slug[length++] = (char)(byte + ('a' - 'A'));
        } else if (length > 0 && slug[length - 1] != '-') {
            slug[length++] = '-';
        }
    }
    length -= length > 0 && slug[length - 1] == '-';
    buffer->length += length;
done:
    return status;
}

dgg_status dgg_unicode_slug(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    if (text.length == 0) {
        return DGG_OK;
    }
    if (dgg_unicode_ascii(text) == text.length) {
        return add_slug_of_ascii(buffer, text, error);
    }
    dgg_status status = DGG_OK;
    dgg_buffer slug = { 0 };
    characters apart = { 0 };
    DGG_TRY(dgg_buffer_reserve(&slug, text.length, error));
    DGG_TRY(take_apart(
        &apart, text, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK,
        error));
    for (size_t i = 0; i < apart.count; i++) {
        DGG_TRY(put_in_slug(&slug, apart.items[i], error));
    }
    dgg_text trimmed = dgg_buffer_text(&slug);
    trimmed = dgg_text_slice(trimmed, dgg_text_starts(trimmed, "-"), trimmed.length);
    trimmed.length -= dgg_text_ends(trimmed, "-");
    DGG_TRY(dgg_buffer_add(buffer, trimmed, error));
done:
    dgg_release(apart.items);
    dgg_buffer_destroy(&slug);
    return status;
}
