/* Lines of RIS: "TI  - On maps" begins a field, all others go on with the one before. */
#include "corpus/readers/ris/fields.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/texts.h"

/* Two letters each: of the format, and of what Web of Science, Scopus, Zotero, Mendeley and library
 * catalogues add to it. */
static const char known[] =
    "A1A2A3A4A5ABADANAUAVBTC1C2C3C4C5C6C7C8CACNCPCRCTCYDADBDIDODPDSEDEMEPERETFUH1H2IDISJ1J2J9JAJFJI"
    "JO"
    "KWL1L2L3L4LALBLKM1M2M3N1N2NONRNVOPPAPBPIPPPUPYRIRNRPRTSESNSPSTSVT1T2T3TATITSTTTYU1U2U3U4U5URVL"
    "VOY1Y2";

enum { MOST_BLANKS = 4, BLANKS = 2 };

static bool is_known(dgg_text name)
{
    for (size_t at = 0; at + DGG_RIS_TAG < sizeof known; at += DGG_RIS_TAG) {
        if (memcmp(known + at, name.start, DGG_RIS_TAG) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_capital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

bool dgg_ris_tag_read(dgg_text line, dgg_ris_tag *tag)
{
    dgg_text text = dgg_text_trim(line);
    if (text.length <= DGG_RIS_TAG || !is_capital(text.start[0]) ||
        !(is_capital(text.start[1]) || dgg_is_digit(text.start[1]))) {
        return false;
    }
    size_t at = DGG_RIS_TAG;
    while (at < text.length && at <= DGG_RIS_TAG + MOST_BLANKS && dgg_is_space(text.start[at])) {
        at++;
    }
    dgg_text rest = dgg_text_slice(text, at + 1, text.length);
    bool is_dashed = at < text.length && text.start[at] == '-';
    bool is_parted = rest.length == 0 || dgg_is_space(*rest.start);
    bool is_strict = line.start == text.start && at == DGG_RIS_TAG + BLANKS;
    *tag = (dgg_ris_tag){ .name = dgg_text_slice(text, 0, DGG_RIS_TAG),
                          .value = dgg_texts_trim(rest) };
    tag->is_known = is_known(tag->name);
    return is_dashed && (tag->is_known ? is_parted || is_strict : is_parted && is_strict);
}

void dgg_ris_clear(dgg_ris_fields *fields)
{
    fields->count = 0;
    fields->values.length = 0;
}

dgg_status dgg_ris_add(dgg_ris_fields *fields, const dgg_ris_tag *tag, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_ris_field field = { .start = fields->values.length,
                            .length = tag->value.length,
                            .line = line };
    memcpy(field.tag, tag->name.start, DGG_RIS_TAG);
    DGG_TRY(dgg_reserve(&fields->items, &fields->room, fields->count + 1, sizeof field, error));
    DGG_TRY(dgg_buffer_add(&fields->values, tag->value, error));
    fields->items[fields->count++] = field;
done:
    return status;
}

dgg_status dgg_ris_go_on(dgg_ris_fields *fields, dgg_text line, dgg_error *error)
{
    line = dgg_texts_trim(line);
    if (fields->count == 0 || line.length == 0) {
        return DGG_OK;
    }
    dgg_status status = DGG_OK;
    dgg_ris_field *last = &fields->items[fields->count - 1];
    DGG_TRY(dgg_buffer_add(&fields->values, dgg_text_of(last->length > 0 ? "\n" : ""), error));
    DGG_TRY(dgg_buffer_add(&fields->values, line, error));
    last->length = fields->values.length - last->start;
done:
    return status;
}

bool dgg_ris_is(const dgg_ris_fields *fields, size_t index, const char *tag)
{
    return memcmp(fields->items[index].tag, tag, DGG_RIS_TAG) == 0;
}

dgg_text dgg_ris_value(const dgg_ris_fields *fields, size_t index)
{
    const dgg_ris_field *field = &fields->items[index];
    return dgg_text_slice(dgg_buffer_text(&fields->values), field->start,
                          field->start + field->length);
}

size_t dgg_ris_find(const dgg_ris_fields *fields, const char *const *tags)
{
    for (size_t i = 0; tags[i] != NULL; i++) {
        for (size_t at = 0; at < fields->count; at++) {
            if (dgg_ris_is(fields, at, tags[i]) && fields->items[at].length > 0) {
                return at;
            }
        }
    }
    return fields->count;
}

void dgg_ris_fields_destroy(dgg_ris_fields *fields)
{
    dgg_release(fields->items);
    dgg_buffer_destroy(&fields->values);
}
