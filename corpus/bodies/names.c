/* Some signs always stand between names. A comma, "and" and 和 may stand within one as well: there
 * a new name begins only if what stands on both sides has the form of a body. */
#include "corpus/bodies/names.h"

#include "base/memory.h"
#include "base/unicode.h"
#include "corpus/bodies/forms.h"
#include "corpus/texts.h"

typedef enum gap_kind { NO_GAP, SURE, COMMA, WORD } gap_kind;

typedef struct gap {
    size_t start, end;
    gap_kind kind;
} gap;

static const struct {
    const char *sign;
    gap_kind kind;
} signs[] = {
    { ";", SURE },     { "；", SURE },   { "、", SURE },     { "，", SURE },   { "|", SURE },
    { "｜", SURE },    { "\n", SURE },   { "\t", SURE },     { ",", COMMA },   { "/", COMMA },
    { " and ", WORD }, { " & ", WORD },  { " with ", WORD }, { " et ", WORD }, { " und ", WORD },
    { " y ", WORD },   { "会同", WORD }, { "以及", WORD },   { "和", WORD },   { "与", WORD },
    { "及", WORD },
};

#define ROOM(list) (sizeof(list) / sizeof *(list))

static int32_t at(dgg_text text, size_t place)
{
    dgg_text rest = dgg_text_slice(text, place, text.length);
    return dgg_unicode_take(&rest);
}

static int32_t last_of(dgg_text text)
{
    size_t place = text.length;
    do {
        place -= place > 0 ? 1 : 0;
    } while (place > 0 && ((unsigned char)text.start[place] & 0xC0) == 0x80);
    return at(text, place);
}

static size_t blanks_at(dgg_text text, size_t place)
{
    size_t begin = place;
    while (place < text.length && dgg_unicode_is_space(at(text, place))) {
        place += dgg_text_starts(dgg_text_slice(text, place, text.length), " ")    ? 1
                 : dgg_text_starts(dgg_text_slice(text, place, text.length), "　") ? 3
                                                                                   : 1;
    }
    return place - begin;
}

/* Blanks and commas between Chinese characters part names. */
static gap chinese_gap(dgg_text text, size_t place)
{
    gap found = { place, place, NO_GAP };
    size_t end = place + blanks_at(text, place);
    end += end < text.length && text.start[end] == ',' ? 1 : 0;
    end += blanks_at(text, end);
    bool is_between = end > place && place > 0 && end < text.length &&
                      dgg_unicode_is_han(last_of(dgg_text_slice(text, 0, place))) &&
                      dgg_unicode_is_han(at(text, end));
    return is_between ? (gap){ place, end, SURE } : found;
}

static gap gap_at(dgg_text text, size_t place)
{
    gap found = chinese_gap(text, place);
    dgg_text rest = dgg_text_slice(text, place, text.length);
    for (size_t i = 0; i < ROOM(signs) && found.kind == NO_GAP; i++) {
        if (dgg_texts_starts_any_case(rest, signs[i].sign)) {
            found = (gap){ place, place + dgg_text_of(signs[i].sign).length, signs[i].kind };
        }
    }
    return found;
}

static gap next_gap(dgg_text text, size_t from)
{
    for (size_t place = from; place < text.length; place++) {
        bool is_inside = ((unsigned char)text.start[place] & 0xC0) == 0x80;
        gap found = is_inside ? (gap){ 0 } : gap_at(text, place);
        if (found.kind != NO_GAP) {
            return found;
        }
    }
    return (gap){ text.length, text.length, SURE };
}

/* "等七部门" of "国家发展改革委等七部门". */
static dgg_text without_others(dgg_text name)
{
    static const char others[] = "等";
    static const char *const called[] = { "部门", "部委", "单位", "机关", "部", "等" };
    size_t place = dgg_text_find(name, dgg_text_of(others));
    for (size_t i = 0; i < ROOM(called) && place > 0 && place < name.length; i++) {
        if (dgg_text_ends(name, called[i])) {
            return dgg_text_slice(name, 0, place);
        }
    }
    return name;
}

/* Where the name itself stands: no article, no marks round it. */
static dgg_body_name mend(dgg_text text, dgg_body_name name)
{
    static const char marks[] = "\"'.()[] \t\r\n:";
    dgg_text inside = dgg_text_slice(text, name.start, name.end);
    size_t start = 0, end = 0;
    while (start < inside.length && memchr(marks, inside.start[start], sizeof marks - 1) != NULL) {
        start++;
    }
    dgg_text rest = dgg_texts_trim(dgg_text_slice(inside, start, inside.length));
    rest = dgg_texts_starts_any_case(rest, "the ") ? dgg_text_slice(rest, 4, rest.length) : rest;
    rest = dgg_texts_starts_any_case(rest, "and ") ? dgg_text_slice(rest, 4, rest.length) : rest;
    rest = without_others(rest);
    end = rest.length;
    while (end > 0 && memchr(marks, rest.start[end - 1], sizeof marks - 1) != NULL &&
           !(rest.start[end - 1] == ')' && dgg_text_find_byte(rest, '(') < end)) {
        end--;
    }
    start = rest.length > 0 ? (size_t)(rest.start - text.start) : name.start;
    return (dgg_body_name){ start, start + end };
}

static dgg_text named(dgg_text text, dgg_body_name name)
{
    dgg_body_name mended = mend(text, name);
    return dgg_text_slice(text, mended.start, mended.end);
}

static bool has_letters(dgg_text name)
{
    while (name.length > 0) {
        if (dgg_unicode_is_letter(dgg_unicode_take(&name))) {
            return true;
        }
    }
    return false;
}

static dgg_status add(dgg_body_names *names, dgg_text text, dgg_body_name name, dgg_error *error)
{
    dgg_body_name mended = mend(text, name);
    if (!has_letters(dgg_text_slice(text, mended.start, mended.end))) {
        return DGG_OK;
    }
    dgg_status status =
        dgg_reserve(&names->items, &names->room, names->count + 1, sizeof *names->items, error);
    if (status == DGG_OK) {
        names->items[names->count++] = mended;
    }
    return status;
}

/* Some part of it between commas has the form of a body. */
static bool holds_body(dgg_text text, dgg_body_name stretch, bool told)
{
    for (size_t from = stretch.start; from <= stretch.end;) {
        gap next = next_gap(dgg_text_slice(text, 0, stretch.end), from);
        if (dgg_body_is(named(text, (dgg_body_name){ from, next.start }), told)) {
            return true;
        }
        from = next.end > from ? next.end : stretch.end + 1;
        from = next.start >= stretch.end ? stretch.end + 1 : from;
    }
    return false;
}

/* A stretch without sure gaps. */
static dgg_status part(dgg_body_names *names, dgg_text text, dgg_body_name stretch, bool told,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text up_to = dgg_text_slice(text, 0, stretch.end);
    bool has_bodies = holds_body(text, stretch, told);
    dgg_body_name name = { stretch.start, stretch.start };
    for (gap next = next_gap(up_to, stretch.start); next.start < stretch.end;
         next = next_gap(up_to, next.end)) {
        name.end = next.start;
        const dgg_body_name behind = { next.end, next_gap(up_to, next.end).start };
        bool is_between =
            dgg_body_is(named(text, name), told) && dgg_body_is(named(text, behind), told);
        if (has_bodies ? is_between : next.kind == COMMA) {
            DGG_TRY(add(names, text, name, error));
            name.start = next.end;
        }
    }
    name.end = stretch.end;
    DGG_TRY(add(names, text, name, error));
done:
    return status;
}

dgg_status dgg_body_names_find(dgg_body_names *names, dgg_text text, bool told, dgg_error *error)
{
    dgg_status status = DGG_OK;
    names->count = 0;
    for (size_t from = 0; from < text.length;) {
        gap next = next_gap(text, from);
        while (next.kind != SURE) {
            next = next_gap(text, next.end);
        }
        DGG_TRY(part(names, text, (dgg_body_name){ from, next.start }, told, error));
        from = next.end;
    }
    for (size_t i = 0; i < names->count && !told; i++) {
        if (!dgg_body_is(named(text, names->items[i]), false)) {
            names->count = 0;
        }
    }
done:
    return status;
}

void dgg_body_names_destroy(dgg_body_names *names)
{
    dgg_release(names->items);
    *names = (dgg_body_names){ 0 };
}
