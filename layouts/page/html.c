/* Pieces of a page: escaped texts, labels, addresses. */
#include "layouts/page/html.h"

#include "base/number.h"
#include "base/unicode.h"
#include "layouts/markup_text.h"

enum {
    ONE_BYTE = 0x80,
    TWO_BYTES = 0x800,
    THREE_BYTES = 0x10000,
    SIX_BITS = 0x3F,
};

void dgg_html_write(FILE *out, const char *markup)
{
    fputs(markup, out);
}

static void write_character(FILE *out, int32_t character)
{
    unsigned bits = (unsigned)character;
    if (bits < ONE_BYTE) {
        fputc((int)bits, out);
    } else if (bits < TWO_BYTES) {
        fputc((int)(0xC0 | bits >> 6), out);
        fputc((int)(ONE_BYTE | (bits & SIX_BITS)), out);
    } else if (bits < THREE_BYTES) {
        fputc((int)(0xE0 | bits >> 12), out);
        fputc((int)(ONE_BYTE | (bits >> 6 & SIX_BITS)), out);
        fputc((int)(ONE_BYTE | (bits & SIX_BITS)), out);
    } else {
        fputc((int)(0xF0 | bits >> 18), out);
        fputc((int)(ONE_BYTE | (bits >> 12 & SIX_BITS)), out);
        fputc((int)(ONE_BYTE | (bits >> 6 & SIX_BITS)), out);
        fputc((int)(ONE_BYTE | (bits & SIX_BITS)), out);
    }
}

/* Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9). */
static bool turns_direction(int32_t character)
{
    return (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

void dgg_html_write_text(FILE *out, dgg_text text)
{
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        const char *escape = dgg_markup_escape(character);
        if (escape != NULL) {
            fputs(escape, out);
        } else if (!turns_direction(character)) {
            write_character(out, dgg_markup_allowed(character));
        }
    }
}

static bool is_kana(int32_t character)
{
    return character >= 0x3041 && character <= 0x30FF && character != 0x30FB;
}

static bool is_hangul(int32_t character)
{
    return character >= 0xAC00 && character <= 0xD7A3;
}

const char *dgg_html_language(dgg_text text)
{
    const char *language = NULL;
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        if (is_kana(character)) {
            return "ja";
        }
        if (is_hangul(character)) {
            return "ko";
        }
        if (dgg_unicode_is_han(character)) {
            language = "zh";
        }
    }
    return language;
}

void dgg_html_write_label(FILE *out, dgg_text label)
{
    const char *language = dgg_html_language(label);
    fputs("<bdi", out);
    if (language != NULL) {
        fprintf(out, " lang=\"%s\"", language);
    }
    fputc('>', out);
    dgg_html_write_text(out, label);
    fputs("</bdi>", out);
}

/* What may stand in a fragment as it is and means nothing in an attribute. */
static bool is_plain(char byte)
{
    dgg_text others = dgg_text_of("-._~:/=,;@!$()*+");
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || dgg_is_digit(byte) ||
           dgg_text_find_byte(others, byte) < others.length;
}

static void write_encoded(FILE *out, dgg_text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_plain(text.start[i])) {
            fputc(text.start[i], out);
        } else {
            fprintf(out, "%%%02X", (unsigned)(unsigned char)text.start[i]);
        }
    }
}

void dgg_html_write_fragment(FILE *out, dgg_text fragment)
{
    write_encoded(out, fragment);
}

void dgg_html_write_doi(FILE *out, dgg_text doi)
{
    fputs("https://doi.org/", out);
    write_encoded(out, doi);
}

void dgg_html_write_count(FILE *out, size_t count)
{
    fprintf(out, "%zu", count);
}

void dgg_html_write_number(FILE *out, double number, int places)
{
    char room[DGG_NUMBER_ROOM];
    dgg_text text = dgg_text_of(dgg_number_fixed(number, places, room));
    if (dgg_text_find_byte(text, '.') < text.length) {
        while (dgg_text_ends(text, "0")) {
            text.length--;
        }
        text.length -= dgg_text_ends(text, ".");
    }
    dgg_html_write_text(out, text);
}

void dgg_html_write_counted(FILE *out, size_t count, const char *one, const char *many)
{
    fprintf(out, "%zu %s", count, count == 1 ? one : many);
}
