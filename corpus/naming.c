/* Commas stand within a name of the West and between those of China. */
#include "corpus/naming.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/people.h"
#include "corpus/texts.h"

/* Of Han characters, the dot within foreign names and commas. */
static bool is_chinese(dgg_text text)
{
    enum { MIDDLE_DOT = 0xB7, WIDE_COMMA = 0xFF0C, ENUMERATION_COMMA = 0x3001 };
    bool has_han = false;
    while (text.length > 0) {
        int32_t c = dgg_unicode_take(&text);
        bool is_comma = c == ',' || c == WIDE_COMMA || c == ENUMERATION_COMMA;
        bool is_han = dgg_unicode_is_han(c);
        if (!is_han && !dgg_unicode_is_space(c) && c != MIDDLE_DOT && !is_comma) {
            return false;
        }
        has_han = has_han || is_han;
    }
    return has_han;
}

/* Up to the next comma of any width, which goes too. */
static dgg_text cut_chinese(dgg_text *rest)
{
    static const char *const commas[] = { ",", "，", "、" };
    size_t end = rest->length, width = 0;
    for (size_t i = 0; i < sizeof commas / sizeof *commas; i++) {
        size_t at = dgg_text_find(*rest, dgg_text_of(commas[i]));
        width = at < end ? strlen(commas[i]) : width;
        end = at < end ? at : end;
    }
    dgg_text part = dgg_texts_trim(dgg_text_slice(*rest, 0, end));
    *rest = dgg_text_slice(*rest, end + width, rest->length);
    return part;
}

/* A family name that stands alone before a comma: 谢, or 欧阳. */
static bool is_family(dgg_text part, dgg_text behind)
{
    if (part.length == 0 || behind.length == 0) {
        return false;
    }
    dgg_text all = { part.start, (size_t)(behind.start + behind.length - part.start) };
    return dgg_person_chinese_family(all) == part.length;
}

static dgg_status take_chinese(dgg_buffer *made, dgg_text *field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text part = { 0 };
    while (part.length == 0 && field->length > 0) {
        part = cut_chinese(field);
    }
    DGG_TRY(dgg_buffer_add(made, part, error));
    if (is_family(part, *field)) {
        DGG_TRY(dgg_buffer_add(made, cut_chinese(field), error));
    }
done:
    return status;
}

dgg_status dgg_name_take(dgg_buffer *made, dgg_text *field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = made->length;
    if (is_chinese(*field)) {
        return take_chinese(made, field, error);
    }
    while (field->length > 0) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(field, ','));
        if (part.length > 0) {
            DGG_TRY(dgg_buffer_add(made, dgg_text_of(made->length > start ? ", " : ""), error));
            DGG_TRY(dgg_buffer_add(made, part, error));
        }
    }
    dgg_texts_collapse(made, start);
done:
    return status;
}
