/* Which papers meet what was asked: what a term asks of a theme, a venue or an author is looked up
 * once for each of these, not for each paper. */
#include <stdio.h>
#include <string.h>

#include "corpus/building.h"
#include "corpus/where/attributes.h"
#include "corpus/where/languages.h"

static dgg_status key_of(dgg_marking *m, dgg_text text, dgg_text *key, dgg_error *error)
{
    dgg_status status = dgg_keys_words(&m->keys, text, key, error);
    if (status == DGG_OK && m->term->field == DGG_WHERE_LANGUAGE) {
        *key = dgg_where_language(*key);
    }
    return status;
}

static dgg_status learn_values(dgg_marking *m, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = m->term->values.count;
    DGG_TRY(dgg_arena_alloc(&m->arena, &m->values.items, count * sizeof *m->values.items, error));
    DGG_TRY(dgg_arena_alloc(&m->arena, &m->found, count * sizeof *m->found, error));
    for (size_t i = 0; i < count; i++) {
        dgg_text key = { 0 };
        DGG_TRY(key_of(m, m->term->values.items[i], &key, error));
        DGG_TRY(dgg_arena_copy(&m->arena, &key, error));
        m->values.items[i] = key;
    }
    m->values.count = count;
done:
    return status;
}

/* Whole words: "art" is not in "smart". */
static bool holds(dgg_text key, dgg_text words)
{
    for (size_t at = 0; at + words.length <= key.length; at++) {
        bool begins = at == 0 || key.start[at - 1] == ' ';
        bool is_same = begins && memcmp(key.start + at, words.start, words.length) == 0;
        if (is_same && (at + words.length == key.length || key.start[at + words.length] == ' ')) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_marking_compare(dgg_marking *m, dgg_text text, bool *is_met, dgg_error *error)
{
    dgg_text key = { 0 };
    dgg_status status = text.length > 0 ? key_of(m, text, &key, error) : DGG_OK;
    for (size_t i = 0; status == DGG_OK && key.length > 0 && i < m->values.count; i++) {
        bool is_same = m->term->test == DGG_WHERE_HOLDS ? holds(key, m->values.items[i])
                                                        : dgg_text_equal(key, m->values.items[i]);
        m->found[i] |= is_same;
        *is_met |= is_same;
    }
    return status;
}

static const struct {
    dgg_link_type type;
    dgg_kind kind;
} ways[DGG_WHERE_FIELD_COUNT] = {
    [DGG_WHERE_THEME] = { DGG_DISCUSSES, DGG_THEME },
    [DGG_WHERE_LOCATION] = { DGG_STUDIES, DGG_LOCATION },
    [DGG_WHERE_LEVEL] = { DGG_STUDIES, DGG_LOCATION },
    [DGG_WHERE_VENUE] = { DGG_PUBLISHED_IN, DGG_VENUE },
    [DGG_WHERE_AUTHOR] = { DGG_WROTE, DGG_PERSON },
    [DGG_WHERE_KEYWORD] = { DGG_HAS_KEYWORD, DGG_KEYWORD },
    [DGG_WHERE_INSTITUTION] = { DGG_WRITTEN_AT, DGG_INSTITUTION },
    [DGG_WHERE_COUNTRY] = { DGG_FROM_COUNTRY, DGG_COUNTRY },
};

static size_t entry_count(const dgg_corpus *corpus, dgg_kind kind)
{
    const dgg_entities *entities = dgg_corpus_entities_of(corpus, kind);
    return entities != NULL    ? entities->count
           : kind == DGG_THEME ? corpus->theme_count
                               : corpus->location_count;
}

/* Of whom a location is the place: a country of its government; what is in one of a local one. */
static dgg_text level_of(const dgg_location *location)
{
    static const char *const types[][2] = {
        { "country or area", "central" },
        { "country", "central" },
        { "region", "regional" },
        { "area", "regional" },
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (dgg_text_is(location->type, types[i][0])) {
            return dgg_text_of(types[i][1]);
        }
    }
    return dgg_text_of("local");
}

/* NULL if no paper carries it. */
static const dgg_location *find_location(const dgg_corpus *corpus, dgg_text id)
{
    for (size_t i = 0; i < corpus->location_count; i++) {
        if (dgg_text_equal(corpus->locations[i].id, id)) {
            return &corpus->locations[i];
        }
    }
    return NULL;
}

/* By id, code and label, and as everybody calls the two whose codes nobody uses. */
static dgg_status compare_location(dgg_marking *m, dgg_text id, bool *is_met, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_location *location = find_location(m->corpus, id);
    const char *usual = dgg_text_is(id, "GB") ? "UK" : dgg_text_is(id, "US") ? "USA" : "";
    DGG_TRY(dgg_marking_compare(m, id, is_met, error));
    DGG_TRY(dgg_marking_compare(m, dgg_text_of(usual), is_met, error));
    if (location != NULL) {
        DGG_TRY(dgg_marking_compare(m, location->label, is_met, error));
        DGG_TRY(dgg_marking_compare(m, location->label_zh, is_met, error));
        DGG_TRY(dgg_marking_compare(m, location->iso, is_met, error));
    }
done:
    return status;
}

/* Names of an entry: its id and labels; of a location also those of what contains it. */
static dgg_status compare_entry(dgg_marking *m, dgg_kind kind, uint32_t entry, bool *is_met,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = m->corpus;
    const dgg_entities *entities = dgg_corpus_entities_of(corpus, kind);
    dgg_text names[3] = { { 0 } };
    if (entities != NULL) {
        names[0] = entities->items[entry].id;
        names[1] = entities->items[entry].label;
    } else if (kind == DGG_THEME) {
        const dgg_theme *theme = &corpus->themes[entry];
        names[0] = theme->id, names[1] = theme->label, names[2] = theme->label_zh;
    } else if (m->term->field == DGG_WHERE_LEVEL) {
        names[0] = level_of(&corpus->locations[entry]);
    } else {
        const dgg_location *location = &corpus->locations[entry];
        DGG_TRY(compare_location(m, location->id, is_met, error));
        for (size_t i = 0; i < location->ancestors.count; i++) {
            DGG_TRY(compare_location(m, location->ancestors.items[i], is_met, error));
        }
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        DGG_TRY(dgg_marking_compare(m, names[i], is_met, error));
    }
done:
    return status;
}

static dgg_status mark_linked(dgg_marking *m, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool *is_wanted = NULL;
    dgg_kind kind = ways[m->term->field].kind;
    const dgg_links *links = &m->corpus->links[ways[m->term->field].type];
    size_t count = entry_count(m->corpus, kind);
    DGG_TRY(dgg_arena_alloc(&m->arena, &is_wanted, count + 1, error));
    for (uint32_t i = 0; i < count; i++) {
        DGG_TRY(compare_entry(m, kind, i, &is_wanted[i], error));
    }
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        bool is_turned = m->term->field == DGG_WHERE_AUTHOR;
        m->is_met[is_turned ? link->to : link->from] |=
            is_wanted[is_turned ? link->from : link->to];
    }
done:
    return status;
}

static bool is_in_range(const dgg_where_term *term, dgg_text value, int year)
{
    dgg_text rest = value, first = dgg_text_cut(&rest, '-');
    bool is_range = first.length < value.length;
    int low = dgg_text_number(first), high = is_range ? dgg_text_number(rest) : low;
    switch (term->test) {
    case DGG_WHERE_BELOW:
        return year < low;
    case DGG_WHERE_UP_TO:
        return year <= low;
    case DGG_WHERE_FROM:
        return year >= low;
    case DGG_WHERE_ABOVE:
        return year > low;
    default:
        return (first.length == 0 || year >= low) &&
               ((is_range && rest.length == 0) || year <= high);
    }
}

static dgg_status mark_plain(dgg_marking *m, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < m->corpus->paper_count; i++) {
        const dgg_paper *paper = &m->corpus->papers[i];
        dgg_where_field field = m->term->field;
        dgg_text text = field == DGG_WHERE_TYPE       ? paper->type
                        : field == DGG_WHERE_LANGUAGE ? paper->language
                                                      : dgg_text_of(dgg_kind_name(paper->kind));
        DGG_TRY(dgg_marking_compare(m, text, &m->is_met[i], error));
    }
done:
    return status;
}

static void mark_years(dgg_marking *m)
{
    for (size_t i = 0; i < m->corpus->paper_count; i++) {
        int year = m->corpus->papers[i].year;
        for (size_t v = 0; v < m->term->values.count; v++) {
            m->is_met[i] |= year != 0 && is_in_range(m->term, m->term->values.items[v], year);
        }
    }
}

/* The label of what is nearest to a value that nothing has; "" if nothing is near. */
static void find_nearest(const dgg_marking *m, const char *wrong, char *near, size_t room)
{
    dgg_where_field field = m->term->field;
    bool has_names =
        field >= DGG_WHERE_THEME && field != DGG_WHERE_LEVEL && field != DGG_WHERE_ATTRIBUTE;
    dgg_kind kind = ways[has_names ? field : DGG_WHERE_THEME].kind;
    const dgg_corpus *corpus = m->corpus;
    const dgg_entities *entities = dgg_corpus_entities_of(corpus, kind);
    size_t count = has_names ? entry_count(corpus, kind) : 0;
    for (uint32_t i = 0; i < count; i++) {
        dgg_text id = entities != NULL    ? entities->items[i].id
                      : kind == DGG_THEME ? corpus->themes[i].id
                                          : corpus->locations[i].id;
        char name[64] = "";
        snprintf(name, sizeof name, "%.*s", (int)(id.length < 60 ? id.length : 60), id.start);
        const char *const both[] = { near, name };
        const char *best = dgg_nearest_name(wrong, both, 2);
        if (best == name || (*near == '\0' && best != NULL && *best != '\0')) {
            snprintf(near, room, "%s", name);
        }
    }
}

static dgg_status refuse_unknown(const dgg_marking *m, size_t value, dgg_error *error)
{
    char wrong[48] = "", near[64] = "";
    dgg_text shown = m->term->values.items[value];
    snprintf(wrong, sizeof wrong, "%.*s", (int)(shown.length < 44 ? shown.length : 44),
             shown.start);
    find_nearest(m, wrong, near, sizeof near);
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "--where, column %ld: no paper has the %.*s '%s'%s%s%s", m->term->column,
                    (int)m->term->name.length, m->term->name.start, wrong,
                    *near ? " (did you mean '" : "", near, *near ? "'?)" : "");
}

static dgg_status mark_term(dgg_marking *m, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_where_field field = m->term->field;
    DGG_TRY(learn_values(m, error));
    DGG_TRY(dgg_arena_alloc(&m->arena, &m->is_met, m->corpus->paper_count + 1, error));
    if (field == DGG_WHERE_YEAR) {
        mark_years(m);
        return DGG_OK;
    }
    if (field != DGG_WHERE_ATTRIBUTE) {
        DGG_TRY(field < DGG_WHERE_THEME ? mark_plain(m, error) : mark_linked(m, error));
    }
    bool is_known = field != DGG_WHERE_ATTRIBUTE;
    DGG_TRY(dgg_marking_mark_attributes(m, &is_known, error));
    DGG_TRY(is_known ? DGG_OK : dgg_marking_refuse_attribute(m, error));
    for (size_t i = 0; i < m->values.count; i++) {
        DGG_TRY(m->found[i] ? DGG_OK : refuse_unknown(m, i, error));
    }
done:
    return status;
}

dgg_status dgg_where_mark(const dgg_where *where, const dgg_corpus *corpus, bool *keeps,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t t = 0; t < where->count && status == DGG_OK; t++) {
        dgg_marking m = { .corpus = corpus, .term = &where->terms[t] };
        bool is_denied = where->terms[t].test == DGG_WHERE_IS_NOT;
        status = mark_term(&m, error);
        for (size_t i = 0; status == DGG_OK && i < corpus->paper_count; i++) {
            keeps[i] = keeps[i] && m.is_met[i] != is_denied;
        }
        dgg_keys_destroy(&m.keys);
        dgg_arena_release(&m.arena);
    }
    return status;
}
