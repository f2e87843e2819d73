/* CSSCI: "【来源篇名】地图" and, at the end of a record, what it cites, numbered, a line each. */
#include <string.h>

#include "base/buffer.h"
#include "corpus/lists.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

/* Behind "[周春良]", who was there. */
static dgg_status split_institutions(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text item = dgg_text_cut(&value, '/');
        size_t bracket = dgg_text_find_byte(item, ']');
        item = bracket < item.length ? dgg_text_slice(item, bracket + 1, item.length) : item;
        DGG_TRY(dgg_lists_add(list, item, error));
    }
done:
    return status;
}

/* Digits and a stop number a reference. */
static size_t number_of(dgg_text line)
{
    size_t digits = 0;
    while (digits < line.length && dgg_is_digit(line.start[digits])) {
        digits++;
    }
    return digits > 0 && digits < line.length && line.start[digits] == '.' ? digits + 1 : 0;
}

/* A line without a number goes on with the one before, if that had one: "32." is broken before
 * ",et al". */
static bool goes_on(dgg_text line, const dgg_buffer *made)
{
    bool begins_within = line.length > 0 && strchr(",.;:)", line.start[0]) != NULL;
    return made->length > 0 && number_of(line) == 0 && begins_within;
}

/* Without the number before each. */
static dgg_status split_references(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    while (value.length > 0) {
        dgg_text line = dgg_texts_trim(dgg_text_line(&value));
        if (!goes_on(line, &made)) {
            DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
            made.length = 0;
        }
        line = dgg_text_slice(line, number_of(line), line.length);
        DGG_TRY(dgg_buffer_add(&made, line, error));
    }
    DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

static const char *const of_year[] = { "年代卷期", NULL };

static const dgg_dialect cssci = {
    .names = { [DGG_ROLE_TITLE] = DGG_NAMES("来源篇名", "英文篇名"),
               [DGG_ROLE_VENUE] = DGG_NAMES("期刊", "来源期刊"),
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("pages"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("来源作者", "第一作者"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("机构名称", "第一机构"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("关键词"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("参考文献") },
    .split = { [DGG_ROLE_AUTHORS] = dgg_split_slashes,
               [DGG_ROLE_INSTITUTIONS] = split_institutions,
               [DGG_ROLE_KEYWORDS] = dgg_split_slashes,
               [DGG_ROLE_REFERENCES] = split_references },
};

static const char opened[] = "【", closed[] = "】";

/* Names are spaced out to one width: "【期    刊】". */
static dgg_text known_name(dgg_text name)
{
    static const char *const spaced[][2] = { { "期", "期刊" }, { "关", "关键词" } };
    size_t blank = dgg_text_find_byte(name, ' ');
    for (size_t i = 0; i < sizeof spaced / sizeof *spaced && blank < name.length; i++) {
        if (dgg_text_is(dgg_text_slice(name, 0, blank), spaced[i][0])) {
            return dgg_text_of(spaced[i][1]);
        }
    }
    return name;
}

/* A line of hyphens closes a record. */
static bool read_tag(dgg_text line, dgg_text *name, dgg_text *value)
{
    if (dgg_text_starts(line, "-----")) {
        *name = dgg_text_of("-----");
        return true;
    }
    size_t end = dgg_text_find(line, dgg_text_of(closed));
    *name = known_name(dgg_text_slice(line, sizeof opened - 1, end));
    *value = dgg_text_slice(line, end + sizeof closed - 1, line.length);
    return dgg_text_starts(line, opened) && end < line.length;
}

/* "2014,12(050):104-114": year, volume, issue and pages. */
static dgg_status part_date(dgg_slip *slip, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t index = dgg_slip_find(slip, of_year[0]);
    if (index == slip->count) {
        return DGG_OK;
    }
    long line = slip->items[index].line;
    dgg_text rest = dgg_slip_text(slip, index);
    dgg_arena *arena = NULL; /* the bytes of a slip move as it grows */
    DGG_TRY(dgg_arena_copy(&arena, &rest, error));
    dgg_text_cut(&rest, ',');
    dgg_text numbers = dgg_text_cut(&rest, ':');
    dgg_text volume = dgg_text_cut(&numbers, '(');
    DGG_TRY(dgg_slip_add(slip, dgg_text_of("volume"), volume, line, error));
    DGG_TRY(dgg_slip_add(slip, dgg_text_of("issue"), dgg_text_cut(&numbers, ')'), line, error));
    DGG_TRY(dgg_slip_add(slip, dgg_text_of("pages"), rest, line, error));
done:
    dgg_arena_release(&arena);
    return status;
}

static dgg_status read_cssci(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const dgg_tagging tagging = { .dialect = &cssci,
                                         .tag = read_tag,
                                         .opening = "来源篇名",
                                         .closing = "-----",
                                         .has_heading = true,
                                         .finish = part_date };
    return dgg_tagged_read(corpus, stream, &tagging, error);
}

static dgg_recognition recognises(dgg_text head)
{
    return dgg_tagged_has_line(head, "【来源篇名】") ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_cssci = {
    { .name = "cssci", .summary = "CSSCI, with what its papers cite" },
    recognises,
    read_cssci,
};
