/* Told by an attribute, else by what stands before 关于 in the title, by the first lines of the
 * text, or by the number of the document. */
#include "corpus/bodies/looking.h"

#include "base/unicode.h"
#include "corpus/bodies/known.h"
#include "corpus/extras.h"
#include "corpus/texts.h"

/* A part of a field that may hold names. */
typedef struct place {
    dgg_field field;
    dgg_text whole;  /* the field, or the attribute */
    size_t before;   /* code points of the field before `whole` */
    dgg_text part;   /* of `whole` */
    dgg_text reason; /* why names are looked for there */
} place;

#define ROOM(list) (sizeof(list) / sizeof *(list))

static const char *const leads[] = {
    "issued by:",
    "issued by ",
    "jointly issued by:",
    "jointly issued by ",
    "issuing agency:",
    "issuing agencies:",
    "issuer:",
    "issuers:",
    "发文机关：",
    "发文机关:",
    "发布机构：",
    "发布机构:",
    "发布单位：",
    "发布单位:",
    "制定机关：",
    "制定机关:",
    "发布部门：",
    "发布部门:",
};

/* A name, and the words that tell it, which stand in the part. */
static dgg_status keep(dgg_bodies_looking *looking, const place *from, dgg_text name,
                       dgg_text quote, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = (size_t)(quote.start - from->whole.start);
    size_t points = dgg_unicode_count(dgg_text_slice(from->whole, 0, start));
    dgg_body_found found = { .name = name,
                             .words = { .field = from->field,
                                        .start = (uint32_t)(from->before + points),
                                        .sentence_start = (uint32_t)from->before,
                                        .quote = quote,
                                        .pattern = from->reason,
                                        .kind = DGG_NAME,
                                        .weight = 1 } };
    found.words.end = found.words.start + (uint32_t)dgg_unicode_count(quote);
    found.words.sentence_end = (uint32_t)(from->before + dgg_unicode_count(from->whole));
    DGG_TRY(dgg_reserve(&looking->found, &looking->room, looking->count + 1, sizeof found, error));
    looking->found[looking->count++] = found;
done:
    return status;
}

static dgg_status look(dgg_bodies_looking *looking, const place *from, bool told, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_body_names_find(&looking->names, from->part, told, error));
    for (size_t i = 0; i < looking->names.count; i++) {
        dgg_text name =
            dgg_text_slice(from->part, looking->names.items[i].start, looking->names.items[i].end);
        DGG_TRY(keep(looking, from, name, name, error));
    }
done:
    return status;
}

/* The last part of a name that is a path: "agency" of "meta.agency". */
static dgg_text last_part(dgg_text name)
{
    for (size_t dot = dgg_text_find_byte(name, '.'); dot < name.length;
         dot = dgg_text_find_byte(name, '.')) {
        name = dgg_text_slice(name, dot + 1, name.length);
    }
    return name;
}

static dgg_status is_called(dgg_bodies_looking *looking, dgg_text item, bool told, bool *is,
                            dgg_error *error)
{
    dgg_text key = { 0 };
    dgg_status status =
        dgg_keys_words(&looking->keys, last_part(dgg_extra_name(item)), &key, error);
    *is = told ? dgg_body_attribute_is(key) : dgg_body_number_attribute_is(key);
    return status;
}

static dgg_status look_at_number(dgg_bodies_looking *looking, const place *from, dgg_error *error)
{
    dgg_text number = { 0 };
    const char *body = dgg_body_number_find(from->part, &number);
    return body != NULL ? keep(looking, from, dgg_text_of(body), number, error) : DGG_OK;
}

static dgg_status look_at_attributes(dgg_bodies_looking *looking, bool told, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts items = looking->paper->attributes;
    size_t before = 0;
    for (size_t i = 0; i < items.count; i++) {
        bool is = false;
        const place from = { .field = DGG_ATTRIBUTES,
                             .whole = items.items[i],
                             .before = before,
                             .part = dgg_extra_value(items.items[i]),
                             .reason = dgg_extra_name(items.items[i]) };
        before += dgg_unicode_count(items.items[i]) + dgg_text_of("; ").length;
        DGG_TRY(is_called(looking, items.items[i], told, &is, error));
        if (is) {
            DGG_TRY(told ? look(looking, &from, true, error)
                         : look_at_number(looking, &from, error));
        }
    }
done:
    return status;
}

/* What stands before 关于, or before a colon in a title: in a text that is whom it is sent to. */
static dgg_status look_at_head(dgg_bodies_looking *looking, place from, dgg_error *error)
{
    static const char *const behind[] = { "关于", "印发", "发布", "：", ": " };
    size_t count = ROOM(behind) - (from.field == DGG_ABSTRACT ? 2 : 0);
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count && looking->count == 0; i++) {
        place head = from;
        size_t end = dgg_text_find(from.part, dgg_text_of(behind[i]));
        if (end > 0 && end < from.part.length) {
            head.part = dgg_texts_trim(dgg_text_slice(from.part, 0, end));
            DGG_TRY(look(looking, &head, false, error));
        }
    }
done:
    return status;
}

static size_t lead_length(dgg_text text)
{
    for (size_t i = 0; i < ROOM(leads); i++) {
        if (dgg_texts_starts_any_case(text, leads[i])) {
            return dgg_text_of(leads[i]).length;
        }
    }
    return 0;
}

/* Behind "Issued by:", up to the end of the sentence. */
static dgg_text behind_lead(dgg_text line)
{
    static const char *const stops[] = { "。", ". ", "\n" };
    size_t at = 0, length = 0;
    while (at < line.length && length == 0) {
        length = lead_length(dgg_text_slice(line, at++, line.length));
    }
    dgg_text rest = { 0 };
    if (length > 0) {
        rest = dgg_text_slice(line, at - 1 + length, line.length);
    }
    for (size_t i = 0; i < ROOM(stops) && rest.length > 0; i++) {
        rest = dgg_text_slice(rest, 0, dgg_text_find(rest, dgg_text_of(stops[i])));
    }
    return dgg_texts_trim(rest);
}

/* Chinese names at the beginning, with blanks between them: as many as there are. Those with a
 * colon behind them are addressees. */
static dgg_status look_at_beginning(dgg_bodies_looking *looking, place from, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text part = from.part, rest = part;
    size_t end = 0, before = 0;
    bool goes_on = part.length > 0 && dgg_unicode_is_han(dgg_unicode_take(&rest));
    while (goes_on && end < part.length) {
        before = end;
        end += end > 0 ? 1 : 0;
        end += dgg_text_find_byte(dgg_text_slice(part, end, part.length), ' ');
        DGG_TRY(dgg_body_names_find(&looking->names, dgg_text_slice(part, 0, end), false, error));
        goes_on = looking->names.count > 0;
    }
    dgg_text last = dgg_text_slice(part, before, end);
    size_t colon = dgg_text_find(last, dgg_text_of("："));
    DGG_TRY(dgg_body_names_find(&looking->names, dgg_texts_trim(dgg_text_slice(last, 0, colon)),
                                false, error));
    if (colon < last.length && looking->names.count > 0) {
        goto done;
    }
    from.part = dgg_text_slice(part, 0, goes_on ? end : before);
    DGG_TRY(look(looking, &from, false, error));
done:
    return status;
}

static dgg_status look_at_line(dgg_bodies_looking *looking, place from, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text line = from.part;
    from.part = behind_lead(line);
    if (from.part.length > 0) {
        return look(looking, &from, true, error);
    }
    from.part = line;
    DGG_TRY(look(looking, &from, false, error));
    DGG_TRY(looking->count > 0 ? DGG_OK : look_at_head(looking, from, error));
    DGG_TRY(looking->count > 0 ? DGG_OK : look_at_beginning(looking, from, error));
done:
    return status;
}

static dgg_status look_at_lines(dgg_bodies_looking *looking, dgg_text text, dgg_error *error)
{
    enum { LINES = 5, LONGEST = 400 };
    dgg_status status = DGG_OK;
    dgg_text rest = text;
    for (size_t i = 0; i < LINES && rest.length > 0 && looking->count == 0; i++) {
        dgg_text line = dgg_texts_trim(dgg_text_line(&rest));
        const place from = { .field = DGG_ABSTRACT,
                             .whole = text,
                             .part = dgg_text_slice(line, 0, LONGEST),
                             .reason = dgg_text_of("first lines") };
        DGG_TRY(look_at_line(looking, from, error));
    }
done:
    return status;
}

dgg_status dgg_bodies_look(dgg_bodies_looking *looking, const dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    looking->paper = paper;
    looking->count = 0;
    place title = { DGG_TITLE, paper->title, 0, paper->title, dgg_text_of("title") };
    place text = { DGG_ABSTRACT, paper->abstract, 0, paper->abstract, dgg_text_of("number") };
    DGG_TRY(look_at_attributes(looking, true, error));
    DGG_TRY(looking->count > 0 ? DGG_OK : look_at_head(looking, title, error));
    DGG_TRY(looking->count > 0 ? DGG_OK : look_at_lines(looking, paper->abstract, error));
    DGG_TRY(looking->count > 0 ? DGG_OK : look_at_attributes(looking, false, error));
    title.reason = text.reason;
    DGG_TRY(looking->count > 0 ? DGG_OK : look_at_number(looking, &title, error));
    DGG_TRY(looking->count > 0 ? DGG_OK : look_at_number(looking, &text, error));
done:
    return status;
}

void dgg_bodies_looking_destroy(dgg_bodies_looking *looking)
{
    dgg_release(looking->found);
    dgg_body_names_destroy(&looking->names);
    dgg_keys_destroy(&looking->keys);
    *looking = (dgg_bodies_looking){ 0 };
}
