/* Paths of kinds: read in the words of users, and completed where a step is left out. */
#include "graph/kind_path.h"

#include <stdio.h>
#include <string.h>

#include "corpus/texts.h"
#include "graph/links.h"

/* What people say for a kind besides its name and its name with an s. */
static const struct {
    const char *word, *kind;
} words[] = {
    { "author", "person" },
    { "authors", "person" },
    { "people", "person" },
    { "journal", "venue" },
    { "journals", "venue" },
    { "source", "venue" },
    { "sources", "venue" },
    { "place", "location" },
    { "places", "location" },
    { "city", "location" },
    { "cities", "location" },
    { "countries", "country" },
    { "affiliation", "institution" },
    { "organisation", "institution" },
    { "record", "paper" },
    { "records", "paper" },
    { "bodies", "body" },
};

enum { WORD_COUNT = sizeof words / sizeof *words, LONGEST_WORD = 48 };

bool dgg_kind_read(dgg_text word, dgg_kind *kind)
{
    for (size_t i = 0; i < WORD_COUNT; i++) {
        word = dgg_text_is(word, words[i].word) ? dgg_text_of(words[i].kind) : word;
    }
    dgg_text one = dgg_text_ends(word, "s") ? dgg_text_slice(word, 0, word.length - 1) : word;
    return dgg_kind_find(word, kind) || dgg_kind_find(one, kind);
}

static bool find_kind(dgg_text word, dgg_kind *kind)
{
    return dgg_kind_read(word, kind) && *kind != DGG_NODE;
}

const char *dgg_kind_several(dgg_kind kind)
{
    static const char *const names[DGG_KIND_COUNT] = {
        [DGG_PAPER] = "papers",
        [DGG_DOCUMENT] = "documents",
        [DGG_EVENT] = "events",
        [DGG_PERSON] = "authors",
        [DGG_INSTITUTION] = "institutions",
        [DGG_COUNTRY] = "countries",
        [DGG_BODY] = "bodies",
        [DGG_VENUE] = "venues",
        [DGG_KEYWORD] = "keywords",
        [DGG_THEME] = "themes",
        [DGG_LOCATION] = "locations",
        [DGG_REFERENCE] = "references",
        [DGG_NODE] = "nodes",
    };
    return names[kind] != NULL ? names[kind] : dgg_kind_name(kind);
}

bool dgg_kind_path_is(dgg_text text)
{
    dgg_text rest = text;
    dgg_kind kind = DGG_PAPER;
    bool has_kind = false;
    while (rest.length > 0) {
        has_kind |= find_kind(dgg_text_cut(&rest, '-'), &kind);
    }
    return has_kind && dgg_text_find_byte(text, '-') < text.length;
}

static dgg_status refuse_word(dgg_text text, dgg_text word, dgg_error *error)
{
    const char *names[DGG_KIND_COUNT + WORD_COUNT];
    char wrong[LONGEST_WORD] = "";
    size_t count = 0;
    for (int kind = 0; kind < DGG_NODE; kind++) {
        names[count++] = dgg_kind_name((dgg_kind)kind);
    }
    for (size_t i = 0; i < WORD_COUNT; i++) {
        names[count++] = words[i].word;
    }
    snprintf(wrong, sizeof wrong, "%.*s", (int)(word.length < 40 ? word.length : 40),
             word.length > 0 ? word.start : "");
    const char *near = dgg_nearest_name(wrong, names, count);
    return dgg_fail(error, DGG_UNKNOWN_NAME, 0, "'%s' is no kind of node in the path '%.*s'%s%s%s",
                    wrong, (int)(text.length < 80 ? text.length : 80), text.start,
                    near ? " (did you mean '" : "", near ? near : "", near ? "'?)" : "");
}

bool dgg_kind_path_steps(dgg_link_type type, dgg_kind from, dgg_kind to)
{
    bool is_step = type != DGG_PART_OF && type != DGG_RELATED_TO && type != DGG_LINK;
    return is_step && dgg_link_joins(type, from, to);
}

static bool are_joined(dgg_kind one, dgg_kind other)
{
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        if (dgg_kind_path_steps((dgg_link_type)type, one, other) ||
            dgg_kind_path_steps((dgg_link_type)type, other, one)) {
            return true;
        }
    }
    return false;
}

bool dgg_kind_path_takes(dgg_kind wanted, dgg_kind kind)
{
    if (wanted == DGG_PAPER) {
        return dgg_kind_is_record(kind);
    }
    return kind == wanted || (wanted == DGG_REFERENCE && dgg_kind_is_record(kind));
}

static dgg_status add(dgg_kind_path *path, dgg_kind kind, dgg_error *error)
{
    if (path->count == DGG_LONGEST_KIND_PATH) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "a path of more than %d kinds is too long",
                        DGG_LONGEST_KIND_PATH);
    }
    path->kinds[path->count++] = kind;
    return DGG_OK;
}

/* Fills before[kind] with the kind that a shortest way from a paper comes from. */
static void find_ways(dgg_kind before[DGG_KIND_COUNT])
{
    dgg_kind queue[DGG_KIND_COUNT] = { DGG_PAPER };
    size_t begin = 0, end = 1;
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        before[kind] = DGG_KIND_COUNT;
    }
    before[DGG_PAPER] = DGG_PAPER;
    while (begin < end) {
        dgg_kind from = queue[begin++];
        for (int kind = 0; kind < DGG_NODE; kind++) {
            bool is_new = before[kind] == DGG_KIND_COUNT && kind != DGG_DOCUMENT &&
                          kind != DGG_EVENT && are_joined(from, (dgg_kind)kind);
            if (is_new) {
                before[kind] = from;
                queue[end++] = (dgg_kind)kind;
            }
        }
    }
}

/* From the last kind of the path to the next one, by way of a paper if nothing joins them. */
static dgg_status complete(dgg_kind_path *path, dgg_kind next, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kind before[DGG_KIND_COUNT], way[DGG_KIND_COUNT];
    dgg_kind last = path->kinds[path->count - 1];
    size_t length = 0;
    if (are_joined(last, next)) {
        return add(path, next, error);
    }
    find_ways(before);
    bool has_way = before[last] != DGG_KIND_COUNT && before[next] != DGG_KIND_COUNT;
    if (!has_way || dgg_kind_is_record(last) || dgg_kind_is_record(next)) {
        has_way = has_way && dgg_kind_is_record(last) != dgg_kind_is_record(next);
    }
    if (!has_way) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "no link leads from a %s to a %s, nor to a paper "
                        "from both",
                        dgg_kind_name(last), dgg_kind_name(next));
    }
    for (dgg_kind kind = last; kind != DGG_PAPER && !dgg_kind_is_record(kind);) {
        kind = before[kind];
        DGG_TRY(add(path, kind, error));
    }
    for (dgg_kind kind = next; kind != DGG_PAPER && !dgg_kind_is_record(kind);
         kind = before[kind]) {
        way[length++] = kind;
    }
    while (length > 0) {
        DGG_TRY(add(path, way[--length], error));
    }
done:
    return status;
}

dgg_status dgg_kind_path_read(dgg_kind_path *path, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = text;
    *path = (dgg_kind_path){ .count = 0 };
    while (rest.length > 0) {
        dgg_kind kind = DGG_PAPER;
        dgg_text word = dgg_text_trim(dgg_text_cut(&rest, '-'));
        DGG_TRY(find_kind(word, &kind) ? DGG_OK : refuse_word(text, word, error));
        DGG_TRY(path->count == 0 ? add(path, kind, error) : complete(path, kind, error));
    }
    if (path->count < 2) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a path of kinds has two ends: theme-paper-location");
    }
done:
    return status;
}

void dgg_kind_path_write(const dgg_kind_path *path, char text[DGG_KIND_PATH_ROOM])
{
    size_t length = 0;
    text[0] = '\0';
    for (size_t i = 0; i < path->count && length < DGG_KIND_PATH_ROOM; i++) {
        int written = snprintf(text + length, DGG_KIND_PATH_ROOM - length, "%s%s", i > 0 ? "-" : "",
                               dgg_kind_name(path->kinds[i]));
        length += written > 0 ? (size_t)written : 0;
    }
}

bool dgg_kind_path_is_symmetric(const dgg_kind_path *path)
{
    for (size_t i = 0; i < path->count / 2; i++) {
        if (path->kinds[i] != path->kinds[path->count - 1 - i]) {
            return false;
        }
    }
    return true;
}
