/* Commands of LaTeX, with what they take. One that is not known leaves its argument, or its name if
 * it has none. */
#include <string.h>

#include "base/unicode.h"
#include "corpus/markup.h"
#include "corpus/readers/bibtex/decoding.h"
#include "corpus/readers/bibtex/latex.h"
#include "corpus/readers/bibtex/symbols.h"
#include "corpus/texts.h"

static bool is_letter(char byte)
{
    char lower = dgg_texts_lower(byte);
    return lower >= 'a' && lower <= 'z';
}

static void drop_spaces(dgg_decoding *d)
{
    while (d->rest.length > 0 && dgg_is_space(*d->rest.start)) {
        dgg_decoding_drop(d, 1);
    }
}

/* What a command takes: a group without its braces, a command, or one character. */
static dgg_text take_argument(dgg_decoding *d)
{
    drop_spaces(d);
    size_t group = dgg_latex_group(d->rest);
    dgg_text argument = dgg_text_slice(d->rest, 1, group > 0 ? group - 1 : 0);
    if (group > 0) {
        dgg_decoding_drop(d, group);
        return argument;
    }
    dgg_text next = d->rest;
    size_t length = 0;
    if (dgg_text_starts(next, "\\")) {
        length = 2; /* "\i", "\ae" */
        while (length < next.length && is_letter(next.start[length - 1]) &&
               is_letter(next.start[length])) {
            length++;
        }
    } else if (next.length > 0) {
        dgg_unicode_take(&next);
        length = d->rest.length - next.length;
    }
    argument = dgg_text_slice(d->rest, 0, length);
    dgg_decoding_drop(d, length);
    return argument;
}

static dgg_status decode_part(dgg_decoding *d, dgg_text part, dgg_error *error)
{
    dgg_decoding inner = { d->out, part, d->is_math, d->depth + 1 };
    return d->depth < DGG_LATEX_DEEPEST ? dgg_decoding_run(&inner, error)
                                        : dgg_buffer_add(d->out, part, error);
}

/* A possessive that somebody's program escaped ("China\'s") is no accent. */
static bool is_apostrophe(const dgg_decoding *d)
{
    bool follows = d->out->length > 0 && is_letter(d->out->bytes[d->out->length - 1]);
    return follows && dgg_text_starts(d->rest, "s") &&
           (d->rest.length == 1 || !is_letter(d->rest.start[1]));
}

/* The mark goes behind the first character of the argument, and the two are composed. The rest of
 * the text stays as its file wrote it. */
static dgg_status put_accent(dgg_decoding *d, int32_t mark, dgg_error *error)
{
    enum { ACUTE = 0x301 };
    dgg_status status = DGG_OK;
    dgg_buffer base = { 0 }, marked = { 0 };
    if (mark == ACUTE && is_apostrophe(d)) {
        return dgg_decoding_put(d, "'", error);
    }
    dgg_decoding inner = { &base, take_argument(d), d->is_math, d->depth + 1 };
    if (d->depth < DGG_LATEX_DEEPEST) {
        DGG_TRY(dgg_decoding_run(&inner, error));
    }
    dgg_text text = dgg_buffer_text(&base);
    text = dgg_text_is(text, "ı") ? dgg_text_of("i") : text;
    text = dgg_text_is(text, "ȷ") ? dgg_text_of("j") : text;
    dgg_text rest = text;
    if (text.length > 0) {
        dgg_unicode_take(&rest);
        DGG_TRY(dgg_buffer_add(&marked, dgg_text_slice(text, 0, text.length - rest.length), error));
        DGG_TRY(dgg_unicode_put(&marked, mark, error));
        DGG_TRY(dgg_unicode_compose(d->out, dgg_buffer_text(&marked), error));
        DGG_TRY(dgg_buffer_add(d->out, rest, error));
    }
done:
    dgg_buffer_destroy(&base);
    dgg_buffer_destroy(&marked);
    return status;
}

static dgg_status put_unknown(dgg_decoding *d, dgg_text name, bool had_spaces, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_argument = dgg_text_starts(d->rest, "{") || dgg_text_starts(d->rest, "[");
    if (has_argument || d->is_math) {
        return DGG_OK;
    }
    DGG_TRY(dgg_buffer_add(d->out, name, error));
    DGG_TRY(had_spaces ? dgg_decoding_put(d, " ", error) : DGG_OK);
done:
    return status;
}

/* The argument and an optional one before it. */
static void drop_arguments(dgg_decoding *d)
{
    if (dgg_text_starts(d->rest, "[")) {
        dgg_decoding_drop(
            d, dgg_text_find_byte(dgg_text_slice(d->rest, 0, DGG_LATEX_LONGEST_GROUP), ']') + 1);
    }
    take_argument(d);
}

/* A formula keeps its blanks; elsewhere the blank only ends the command. */
static dgg_status put_symbol(dgg_decoding *d, const char *text, bool had_spaces, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_decoding_put(d, text, error));
    DGG_TRY(had_spaces && d->is_math ? dgg_decoding_put(d, " ", error) : DGG_OK);
done:
    return status;
}

static dgg_status put_quoted(dgg_decoding *d, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_decoding_put(d, "“", error));
    DGG_TRY(decode_part(d, take_argument(d), error));
    DGG_TRY(dgg_decoding_put(d, "”", error));
done:
    return status;
}

/* TeX takes the white space behind a command of letters, and so does "{}" end it. */
static dgg_status put_command(dgg_decoding *d, dgg_text name, dgg_error *error)
{
    dgg_bib_meaning meaning = dgg_bib_command_of(name);
    bool had_spaces = d->rest.length > 0 && dgg_is_space(*d->rest.start);
    if (is_letter(*name.start)) {
        drop_spaces(d);
    }
    switch (meaning.command) {
    case DGG_BIB_ACCENT:
        return put_accent(d, meaning.mark, error);
    case DGG_BIB_SYMBOL:
        return put_symbol(d, meaning.text, had_spaces, error);
    case DGG_BIB_DROPPED:
        drop_arguments(d);
        return DGG_OK;
    case DGG_BIB_QUOTED:
        return put_quoted(d, error);
    case DGG_BIB_NOTHING:
        return DGG_OK;
    default:
        return put_unknown(d, name, had_spaces, error);
    }
}

static dgg_status put_escaped(dgg_decoding *d, char byte, dgg_error *error)
{
    static const char literal[] = "%$#_{}\\[]()*";
    static const char blanks[] = " ,;:>\t\n\r";
    static const char nothing[] = "-/@!";
    if (byte == '&') { /* "\&amp;" is an entity that somebody's program escaped */
        dgg_decoding_drop(d, 1);
        int32_t character = '&';
        dgg_text with_ampersand = { d->rest.start - 1, d->rest.length + 1 };
        size_t length = dgg_markup_entity(with_ampersand, &character);
        dgg_decoding_drop(d, length > 0 ? length - 1 : 0);
        return dgg_unicode_put(d->out, character, error);
    }
    dgg_text one = dgg_text_slice(d->rest, 0, 1);
    dgg_decoding_drop(d, 1);
    if (byte == '\\' || strchr(blanks, byte) != NULL) {
        return dgg_decoding_put(d, " ", error);
    }
    if (strchr(nothing, byte) != NULL) {
        return DGG_OK;
    }
    return strchr(literal, byte) != NULL ? dgg_buffer_add(d->out, one, error)
                                         : put_command(d, one, error);
}

dgg_status dgg_decoding_command(dgg_decoding *d, dgg_error *error)
{
    dgg_decoding_drop(d, 1);
    if (d->rest.length == 0) {
        return dgg_decoding_put(d, "\\", error);
    }
    size_t length = 0;
    while (length < d->rest.length && is_letter(d->rest.start[length])) {
        length++;
    }
    if (length == 0) {
        return put_escaped(d, *d->rest.start, error);
    }
    dgg_text name = dgg_text_slice(d->rest, 0, length);
    dgg_decoding_drop(d, length);
    return put_command(d, name, error);
}
