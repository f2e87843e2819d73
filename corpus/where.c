/* Reads what papers are asked for: fields, tests and values. */
#include "corpus/where.h"

#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "base/unicode.h"

static const char *const fields[DGG_WHERE_FIELD_COUNT] = {
    [DGG_WHERE_YEAR] = "year",       [DGG_WHERE_KIND] = "kind",
    [DGG_WHERE_TYPE] = "type",       [DGG_WHERE_LANGUAGE] = "language",
    [DGG_WHERE_THEME] = "theme",     [DGG_WHERE_LOCATION] = "location",
    [DGG_WHERE_VENUE] = "venue",     [DGG_WHERE_AUTHOR] = "author",
    [DGG_WHERE_KEYWORD] = "keyword", [DGG_WHERE_INSTITUTION] = "institution",
    [DGG_WHERE_COUNTRY] = "country", [DGG_WHERE_LEVEL] = "level",
};

/* The longest first, so that "<=" is not taken for "<". */
static const struct {
    const char *sign;
    dgg_where_test test;
} tests[] = {
    { "!=", DGG_WHERE_IS_NOT }, { "<=", DGG_WHERE_UP_TO }, { ">=", DGG_WHERE_FROM },
    { "=", DGG_WHERE_IS },      { "~", DGG_WHERE_HOLDS },  { "<", DGG_WHERE_BELOW },
    { ">", DGG_WHERE_ABOVE },
};

enum { TEST_COUNT = sizeof tests / sizeof *tests, LONGEST_SHOWN = 40 };

typedef struct reading {
    dgg_where *where;
    dgg_text all, rest;
} reading;

const char *dgg_where_field_name(dgg_where_field field)
{
    return fields[field];
}

static long column_of(const reading *r)
{
    return (long)dgg_unicode_count(dgg_text_slice(r->all, 0, r->all.length - r->rest.length)) + 1;
}

/* Goes back to where a value began, for a message to name its column. */
static void go_back(reading *r, const char *place)
{
    r->rest = dgg_text_slice(r->all, (size_t)(place - r->all.start), r->all.length);
}

static dgg_status refuse(const reading *r, const char *why, dgg_text shown, dgg_error *error)
{
    dgg_text head = dgg_unicode_slice(shown, 0, LONGEST_SHOWN);
    return dgg_fail(error, DGG_BAD_REQUEST, 0, "--where, column %ld: %s '%.*s'", column_of(r), why,
                    (int)head.length, head.length > 0 ? head.start : "");
}

static bool find_field(dgg_text name, dgg_where_field *field)
{
    for (int i = 0; i < DGG_WHERE_FIELD_COUNT; i++) {
        if (dgg_text_is(name, fields[i])) {
            *field = (dgg_where_field)i;
            return true;
        }
    }
    return false;
}

/* The field that it may have been meant to be; NULL if there is none. */
static const char *nearest_field(dgg_text name)
{
    char wrong[LONGEST_SHOWN] = "";
    snprintf(wrong, sizeof wrong, "%.*s",
             (int)(name.length < LONGEST_SHOWN - 1 ? name.length : LONGEST_SHOWN - 1),
             name.length > 0 ? name.start : "");
    return dgg_nearest_name(wrong, fields, DGG_WHERE_FIELD_COUNT);
}

dgg_status dgg_where_refuse_field(const dgg_where_term *term, dgg_text others, dgg_error *error)
{
    enum { LONGEST_LIST = 200 };
    char all[160] = "";
    size_t used = 0;
    dgg_text wrong = dgg_unicode_slice(term->name, 0, LONGEST_SHOWN);
    dgg_text more = dgg_unicode_slice(others, 0, LONGEST_LIST);
    for (size_t i = 0; i < DGG_WHERE_FIELD_COUNT; i++) {
        used += (size_t)snprintf(all + used, sizeof all - used, " %s", fields[i]);
    }
    const char *near = nearest_field(term->name);
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "--where, column %ld: papers have no '%.*s'%s%s%s; what can be asked:%s%.*s",
                    term->name_column, (int)wrong.length, wrong.length > 0 ? wrong.start : "",
                    near ? " (did you mean '" : "", near ? near : "", near ? "'?)" : "", all,
                    (int)more.length, more.length > 0 ? more.start : "");
}

/* The letters before a sign, or before a blank. */
static dgg_status take_field(reading *r, dgg_where_term *term, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t end = 0;
    while (end < r->rest.length && strchr("=!<>~ \t", r->rest.start[end]) == NULL) {
        end++;
    }
    dgg_text name = dgg_text_slice(r->rest, 0, end);
    term->name = name;
    term->name_column = column_of(r);
    if (!find_field(name, &term->field)) {
        if (name.length == 0 || nearest_field(name) != NULL) {
            return dgg_where_refuse_field(term, (dgg_text){ 0 }, error);
        }
        term->field = DGG_WHERE_ATTRIBUTE;
    }
    DGG_TRY(dgg_arena_copy(&r->where->texts, &term->name, error));
    r->rest = dgg_text_slice(r->rest, end, r->rest.length);
done:
    return status;
}

static dgg_status take_test(reading *r, dgg_where_term *term, dgg_error *error)
{
    for (size_t i = 0; i < TEST_COUNT; i++) {
        if (dgg_text_starts(r->rest, tests[i].sign)) {
            bool is_order = tests[i].test >= DGG_WHERE_BELOW;
            bool is_year = term->field == DGG_WHERE_YEAR;
            if ((is_order && !is_year) || (is_year && tests[i].test == DGG_WHERE_HOLDS)) {
                return refuse(r,
                              is_year ? "a year takes = != < <= > >=, not"
                                      : "only a year takes < <= > >=; here = != ~, not",
                              dgg_text_of(tests[i].sign), error);
            }
            term->test = tests[i].test;
            r->rest = dgg_text_slice(r->rest, strlen(tests[i].sign), r->rest.length);
            return DGG_OK;
        }
    }
    return refuse(r, "a term is FIELD=VALUE; = is missing behind", term->name, error);
}

/* In quotes, or up to a blank or comma. */
static dgg_status take_value(reading *r, dgg_text *value, dgg_error *error)
{
    bool is_quoted = dgg_text_starts(r->rest, "\"") || dgg_text_starts(r->rest, "'");
    const char *quote = r->rest.start;
    size_t begin = is_quoted ? 1 : 0, end = begin;
    while (end < r->rest.length &&
           (is_quoted ? r->rest.start[end] != *quote
                      : r->rest.start[end] != ',' && !dgg_is_space(r->rest.start[end]))) {
        end++;
    }
    if (is_quoted && end == r->rest.length) {
        return refuse(r, "a quote is not closed:", r->rest, error);
    }
    *value = dgg_text_trim(dgg_text_slice(r->rest, begin, end));
    if (value->length == 0) {
        return refuse(r, "a value is missing before", dgg_text_slice(r->rest, end, r->rest.length),
                      error);
    }
    r->rest = dgg_text_slice(r->rest, end + begin, r->rest.length);
    bool is_ended =
        r->rest.length == 0 || r->rest.start[0] == ',' || dgg_is_space(r->rest.start[0]);
    return is_ended ? DGG_OK : refuse(r, "a blank or comma is missing before", r->rest, error);
}

/* A year or a range of them, open at one end. */
static bool is_years(dgg_text value, bool takes_range)
{
    dgg_text rest = value, first = dgg_text_cut(&rest, '-');
    bool is_range = first.length < value.length;
    double number = 0;
    bool is_first = first.length == 0 ? is_range : dgg_number_read(first, &number);
    bool is_last = rest.length == 0 || dgg_number_read(rest, &number);
    return is_first && is_last && (takes_range || !is_range) && (first.length + rest.length > 0);
}

static bool is_level(dgg_text value)
{
    return dgg_text_is(value, "central") || dgg_text_is(value, "regional") ||
           dgg_text_is(value, "local");
}

static dgg_status add_value(reading *r, dgg_where_term *term, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text *items = NULL;
    bool takes_range = term->test == DGG_WHERE_IS || term->test == DGG_WHERE_IS_NOT;
    if (term->field == DGG_WHERE_YEAR && !is_years(value, takes_range)) {
        go_back(r, value.start);
        return refuse(r,
                      takes_range ? "a year is 2010, 2010-2015, 2010- or -2015, not"
                                  : "a year is 2010, not",
                      value, error);
    }
    if (term->field == DGG_WHERE_LEVEL && term->test != DGG_WHERE_HOLDS && !is_level(value)) {
        go_back(r, value.start);
        return refuse(r, "a level is central, regional or local, not", value, error);
    }
    DGG_TRY(
        dgg_arena_alloc(&r->where->texts, &items, (term->values.count + 1) * sizeof *items, error));
    if (term->values.count > 0) {
        memcpy(items, term->values.items, term->values.count * sizeof *items);
    }
    DGG_TRY(dgg_arena_copy(&r->where->texts, &value, error));
    items[term->values.count++] = value;
    term->values.items = items;
done:
    return status;
}

static dgg_status take_term(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_where *where = r->where;
    dgg_where_term term = { .field = DGG_WHERE_YEAR };
    DGG_TRY(take_field(r, &term, error));
    DGG_TRY(take_test(r, &term, error));
    term.column = column_of(r);
    for (bool more = true; more;) {
        dgg_text value = { 0 };
        DGG_TRY(take_value(r, &value, error));
        DGG_TRY(add_value(r, &term, value, error));
        more = r->rest.length > 0 && r->rest.start[0] == ',';
        r->rest = dgg_text_slice(r->rest, more ? 1 : 0, r->rest.length);
    }
    DGG_TRY(dgg_reserve(&where->terms, &where->room, where->count + 1, sizeof term, error));
    where->terms[where->count++] = term;
done:
    return status;
}

dgg_status dgg_where_read(dgg_where *where, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { where, text, text };
    while (r.rest.length > 0) {
        if (dgg_is_space(r.rest.start[0])) {
            r.rest = dgg_text_slice(r.rest, 1, r.rest.length);
        } else {
            DGG_TRY(take_term(&r, error));
        }
    }
    if (where->count == 0) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "--where asks for nothing: year>=2010 theme=smart-cities");
    }
done:
    return status;
}

void dgg_where_destroy(dgg_where *where)
{
    dgg_release(where->terms);
    dgg_arena_release(&where->texts);
    *where = (dgg_where){ 0 };
}
