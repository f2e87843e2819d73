/* An entry taken apart: a key, then "name = value" with commas between; a value is a text in braces
 * or quotes, a number or the name of a string, or several of these joined by "#". */
#include "corpus/readers/bibtex/fields.h"

#include <string.h>

#include "corpus/building.h"
#include "corpus/texts.h"

/* Where the reading of a body stands. */
typedef struct cursor {
    dgg_text body;
    size_t at;
    size_t counted; /* bytes whose lines are in `line` */
    long line;
    bool is_broken; /* a value is not closed */
} cursor;

static bool is_at_end(const cursor *c)
{
    return c->at >= c->body.length;
}

static char here(const cursor *c)
{
    if (is_at_end(c)) {
        return '\0';
    }
    return c->body.start[c->at];
}

static long line_of(cursor *c)
{
    for (; c->counted < c->at; c->counted++) {
        c->line += c->body.start[c->counted] == '\n';
    }
    return c->line;
}

/* White space, and the other bytes. */
static void skip(cursor *c, const char *others)
{
    while (!is_at_end(c) && here(c) != '\0' &&
           (dgg_is_space(here(c)) || strchr(others, here(c)) != NULL)) {
        c->at++;
    }
}

/* Up to the first of the bytes; all that is left if there is none. */
static dgg_text take_until(cursor *c, const char *bytes)
{
    size_t start = c->at;
    while (!is_at_end(c) && (here(c) == '\0' || strchr(bytes, here(c)) == NULL)) {
        c->at++;
    }
    return dgg_text_trim(dgg_text_slice(c->body, start, c->at));
}

static dgg_status lower_copy(dgg_arena **arena, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *bytes = NULL;
    DGG_TRY(dgg_arena_alloc(arena, &bytes, text->length + 1, error));
    for (size_t i = 0; i < text->length; i++) {
        bytes[i] = dgg_texts_lower(text->start[i]);
    }
    text->start = bytes;
done:
    return status;
}

/* A text in braces or quotes; the cursor stands at the first of them. */
static dgg_text take_delimited(cursor *c)
{
    static const bool marks[256] = { ['{'] = true, ['}'] = true, ['"'] = true };
    char end = here(c) == '{' ? '}' : '"';
    size_t start = ++c->at;
    int depth = 0;
    while (!is_at_end(c)) {
        c->at += dgg_text_find_any(dgg_text_slice(c->body, c->at, c->body.length), marks);
        if (here(c) == end && depth == 0) {
            return dgg_text_slice(c->body, start, c->at++);
        }
        depth += here(c) == '{';
        depth -= here(c) == '}' && depth > 0;
        c->at += !is_at_end(c);
    }
    c->is_broken = true;
    return (dgg_text){ 0 };
}

static bool is_month(dgg_text name)
{
    static const char *const months[] = { "january",   "february", "march",    "april",
                                          "may",       "june",     "july",     "august",
                                          "september", "october",  "november", "december" };
    enum { SHORTEST = 3 };
    for (size_t i = 0; i < sizeof months / sizeof *months; i++) {
        if (name.length >= SHORTEST && name.length <= strlen(months[i]) &&
            memcmp(name.start, months[i], name.length) == 0) {
            return true;
        }
    }
    return false;
}

/* A number or the name of a string; one that nobody defined stands for itself. */
static dgg_status take_bare(dgg_bib_fields *fields, cursor *c, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    long line = line_of(c);
    *text = take_until(c, ",#}\n");
    dgg_text name = *text;
    if (name.length == 0 || dgg_is_digit(name.start[0])) {
        return DGG_OK;
    }
    DGG_TRY(lower_copy(&fields->arena, &name, error));
    uint32_t number = dgg_names_find(&fields->strings->names, name);
    if (number != DGG_NO_NAME) {
        *text = fields->strings->values[number];
    } else if (!is_month(name)) {
        enum { SHOWN = 60 };
        dgg_text shown = dgg_text_slice(*text, 0, SHOWN);
        DGG_TRY(dgg_corpus_warn(fields->corpus, DGG_DOUBTFUL, line, error,
                                "no @string defines '%.*s': taken as it stands", (int)shown.length,
                                shown.start));
    }
done:
    return status;
}

static dgg_status take_value(dgg_bib_fields *fields, cursor *c, dgg_text *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    fields->value.length = 0;
    do {
        dgg_text piece = { 0 };
        skip(c, "#");
        if (here(c) == '{' || here(c) == '"') {
            piece = take_delimited(c);
        } else {
            DGG_TRY(take_bare(fields, c, &piece, error));
        }
        DGG_TRY(dgg_buffer_add(&fields->value, piece, error));
        skip(c, "");
    } while (here(c) == '#');
    *value = dgg_buffer_text(&fields->value);
    DGG_TRY(dgg_arena_copy(&fields->arena, value, error));
done:
    return status;
}

static dgg_status add_field(dgg_bib_fields *fields, const dgg_bib_field *field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&fields->items, &fields->room, fields->count + 1, sizeof *field, error));
    fields->items[fields->count++] = *field;
done:
    return status;
}

static dgg_status warn(dgg_bib_fields *fields, cursor *c, const char *what, dgg_error *error)
{
    enum { SHOWN = 60 };
    dgg_text key = dgg_text_slice(fields->key, 0, SHOWN);
    return dgg_corpus_warn(fields->corpus, DGG_SKIPPED, line_of(c), error, "%s in the entry '%.*s'",
                           what, (int)key.length, key.start);
}

/* Reads one "name = value"; skips what is none. */
static dgg_status read_field(dgg_bib_fields *fields, cursor *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_bib_field field = { .line = line_of(c) };
    field.name = take_until(c, "={}\",");
    if (here(c) != '=' || field.name.length == 0) {
        if (field.name.length > 0 || here(c) != ',') {
            DGG_TRY(warn(fields, c, "something that is no field was left out", error));
        }
        while (here(c) == '{' || here(c) == '"' || here(c) == '=' || here(c) == '}') {
            skip(c, "=}");
            if (here(c) == '{' || here(c) == '"') {
                take_delimited(c);
            }
        }
        return DGG_OK;
    }
    c->at++;
    DGG_TRY(lower_copy(&fields->arena, &field.name, error));
    DGG_TRY(take_value(fields, c, &field.value, error));
    if (c->is_broken) {
        DGG_TRY(warn(fields, c, "a value that is not closed was left out", error));
        c->at = c->body.length;
    } else {
        DGG_TRY(add_field(fields, &field, error));
    }
done:
    return status;
}

static dgg_status read_fields(dgg_bib_fields *fields, cursor *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    fields->count = 0;
    while (true) {
        skip(c, ",");
        if (is_at_end(c)) {
            break;
        }
        if (here(c) == '%') { /* a comment behind a field */
            take_until(c, "\n");
        } else {
            DGG_TRY(read_field(fields, c, error));
        }
    }
done:
    return status;
}

/* An entry may lack its key: then a field comes first. */
dgg_status dgg_bib_fields_read(dgg_bib_fields *fields, const dgg_bib_entry *entry, dgg_error *error)
{
    cursor c = { .body = entry->body, .line = entry->line };
    dgg_arena_clear(&fields->arena);
    fields->key = take_until(&c, ",={}\"\n");
    skip(&c, "");
    if (here(&c) == '=' || here(&c) == '{' || here(&c) == '"') {
        fields->key = (dgg_text){ 0 };
        c.at = 0;
    }
    return read_fields(fields, &c, error);
}

dgg_status dgg_bib_strings_read(dgg_bib_fields *fields, const dgg_bib_entry *entry,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_bib_strings *strings = fields->strings;
    cursor c = { .body = entry->body, .line = entry->line };
    dgg_arena_clear(&fields->arena);
    fields->key = dgg_text_of("@string");
    DGG_TRY(read_fields(fields, &c, error));
    for (size_t i = 0; i < fields->count; i++) {
        uint32_t number = 0;
        dgg_text value = fields->items[i].value;
        DGG_TRY(dgg_arena_copy(&strings->arena, &value, error));
        DGG_TRY(dgg_reserve(&strings->values, &strings->room, strings->names.count + 1,
                            sizeof value, error));
        DGG_TRY(dgg_names_add(&strings->names, fields->items[i].name, &number, error));
        strings->values[number] = value;
    }
done:
    return status;
}

/* "xdata=key-field" stands for a field of another entry; among people, for some of it. */
dgg_text dgg_bib_value(const dgg_bib_fields *fields, const char *name)
{
    for (size_t i = 0; i < fields->count; i++) {
        if (!dgg_text_is(fields->items[i].name, name)) {
            continue;
        }
        dgg_text value = dgg_text_trim(fields->items[i].value);
        bool is_of_people = dgg_text_is(fields->items[i].name, "author") ||
                            dgg_text_is(fields->items[i].name, "editor");
        if (value.length > 0 && (is_of_people || !dgg_text_starts(value, "xdata="))) {
            return fields->items[i].value;
        }
    }
    return (dgg_text){ 0 };
}

void dgg_bib_fields_destroy(dgg_bib_fields *fields)
{
    dgg_release(fields->items);
    dgg_arena_release(&fields->arena);
    dgg_buffer_destroy(&fields->value);
}

void dgg_bib_strings_destroy(dgg_bib_strings *strings)
{
    dgg_names_destroy(&strings->names);
    dgg_release(strings->values);
    dgg_arena_release(&strings->arena);
}
