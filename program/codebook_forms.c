/* The shelf of codebook formats, and what they share: a draft that grows, and patterns spelled out.
 */
#include "program/codebook_forms.h"

#include <string.h>

#include "base/json.h"
#include "base/unicode.h"
#include "corpus/patterns.h"

#define ROW(...) &DGG_ROW(dgg_codebook_form_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "program/codebook_forms.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_codebook_forms = { "formats of codebooks", rows };

dgg_status dgg_codebook_draft_theme(dgg_codebook_draft *draft, dgg_text id, uint32_t *theme,
                                    dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_names_add(&draft->ids, id, theme, error));
    if (*theme == draft->theme_count) {
        DGG_TRY(dgg_reserve(&draft->themes, &draft->theme_room, draft->theme_count + 1,
                            sizeof *draft->themes, error));
        draft->themes[draft->theme_count++] = (dgg_theme){ .id = draft->ids.texts[*theme] };
    }
done:
    return status;
}

dgg_status dgg_codebook_draft_labelled(dgg_codebook_draft *draft, dgg_text label, uint32_t *theme,
                                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    draft->room.length = 0;
    DGG_TRY(dgg_unicode_slug(&draft->room, label, error));
    if (draft->room.length == 0) {
        DGG_TRY(dgg_buffer_print(&draft->room, error, "theme-%zu", draft->theme_count + 1));
    }
    DGG_TRY(dgg_codebook_draft_theme(draft, dgg_buffer_text(&draft->room), theme, error));
    if (draft->themes[*theme].label.length == 0) {
        draft->themes[*theme].label = label;
        DGG_TRY(dgg_arena_copy(&draft->texts, &draft->themes[*theme].label, error));
    }
done:
    return status;
}

/* Whether the theme has the pattern already; notes it if not. */
static dgg_status is_new(dgg_codebook_draft *draft, const dgg_codebook_draft_pattern *pattern,
                         bool *is, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t before = draft->known.count;
    draft->room.length = 0;
    DGG_TRY(dgg_buffer_print(&draft->room, error, "%u %d ", pattern->theme, pattern->is_exclude));
    DGG_TRY(dgg_buffer_add(&draft->room, pattern->text, error));
    DGG_TRY(dgg_names_add(&draft->known, dgg_buffer_text(&draft->room), &number, error));
    *is = number == before;
done:
    return status;
}

dgg_status dgg_codebook_draft_add(dgg_codebook_draft *draft,
                                  const dgg_codebook_draft_pattern *pattern, long line,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_parsed_pattern parsed = { 0 };
    dgg_error trouble = { 0 };
    dgg_codebook_draft_pattern copy = *pattern;
    bool is = false;
    dgg_arena_release(&draft->vocabulary.phrases);
    status = dgg_pattern_parse(&parsed, pattern->text, &draft->vocabulary, &trouble);
    if (status != DGG_OK) {
        return dgg_fail(error, status, line, "%s", trouble.message);
    }
    DGG_TRY(is_new(draft, pattern, &is, error));
    if (is) {
        DGG_TRY(dgg_arena_copy(&draft->texts, &copy.text, error));
        DGG_TRY(dgg_reserve(&draft->patterns, &draft->pattern_room, draft->pattern_count + 1,
                            sizeof copy, error));
        draft->patterns[draft->pattern_count++] = copy;
    }
done:
    return status;
}

dgg_status dgg_codebook_draft_add_plain(dgg_codebook_draft *draft, uint32_t theme, dgg_text phrase,
                                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_error trouble = { 0 };
    dgg_buffer plain = { 0 };
    DGG_TRY(dgg_buffer_add(&plain, dgg_text_trim(phrase), error));
    for (size_t i = 0; i < plain.length; i++) {
        bool ends_word = i + 1 == plain.length || plain.bytes[i + 1] == ' ';
        bool is_sign = strchr("()|~=?_", plain.bytes[i]) != NULL;
        if (is_sign || (plain.bytes[i] == '*' && !ends_word)) {
            draft->losses.others += plain.bytes[i] == '*' || plain.bytes[i] == '?' ? 1 : 0;
            plain.bytes[i] = ' ';
        }
    }
    const dgg_codebook_draft_pattern pattern = { dgg_text_trim(dgg_buffer_text(&plain)), -1, theme,
                                                 false };
    status = dgg_codebook_draft_add(draft, &pattern, 0, &trouble);
    if (status == DGG_BAD_INPUT) {
        draft->losses.words++;
        status = DGG_OK;
    } else if (status != DGG_OK && error != NULL) {
        *error = trouble;
    }
done:
    dgg_buffer_destroy(&plain);
    return status;
}

dgg_status dgg_codebook_draft_fill(dgg_codebook_draft *draft, dgg_text *place, dgg_text text,
                                   long line, dgg_error *error)
{
    if (text.length == 0 || dgg_text_equal(*place, text)) {
        return DGG_OK;
    }
    if (place->length > 0) {
        return dgg_fail(error, DGG_BAD_INPUT, line,
                        "'%.*s' here, and '%.*s' in a row of the same theme above",
                        (int)text.length, text.start, (int)place->length, place->start);
    }
    *place = text;
    return dgg_arena_copy(&draft->texts, place, error);
}

static bool has_han(dgg_text text)
{
    while (text.length > 0) {
        if (dgg_unicode_is_han(dgg_unicode_take(&text))) {
            return true;
        }
    }
    return false;
}

static void write_text(dgg_json_writer *json, const char *key, dgg_text text)
{
    if (text.length > 0) {
        dgg_json_write_key(json, key);
        dgg_json_write_text(json, text);
    }
}

static void write_pattern(dgg_json_writer *json, const dgg_codebook_draft_pattern *pattern)
{
    if (pattern->weight < 0 || pattern->is_exclude) {
        dgg_json_write_text(json, pattern->text);
        return;
    }
    dgg_json_begin_object(json);
    write_text(json, "p", pattern->text);
    dgg_json_write_key(json, "w");
    dgg_json_write_number(json, pattern->weight);
    dgg_json_end_object(json);
}

/* The patterns of a theme, which stand together in `order`. */
typedef struct run {
    const dgg_codebook_draft *draft;
    const uint32_t *order;
    size_t first, end;
} run;

static void write_list(dgg_json_writer *json, const run *of, const char *key, bool is_exclude,
                       bool is_han)
{
    dgg_json_write_key(json, key);
    dgg_json_begin_array(json);
    for (size_t i = of->first; i < of->end; i++) {
        const dgg_codebook_draft_pattern *pattern = &of->draft->patterns[of->order[i]];
        if (pattern->is_exclude == is_exclude && (is_exclude || has_han(pattern->text) == is_han)) {
            write_pattern(json, pattern);
        }
    }
    dgg_json_end_array(json);
}

static void write_theme(dgg_json_writer *json, const dgg_theme *theme, const run *of)
{
    dgg_json_begin_object(json);
    write_text(json, "id", theme->id);
    write_text(json, "label", theme->label);
    write_text(json, "label_zh", theme->label_zh);
    write_text(json, "group", theme->group);
    write_text(json, "parent", theme->parent);
    write_text(json, "color", theme->color);
    if (theme->is_search_term) {
        dgg_json_write_key(json, "is_search_term");
        dgg_json_write_boolean(json, true);
    }
    write_text(json, "definition", theme->definition);
    write_list(json, of, "include", false, false);
    write_list(json, of, "include_zh", false, true);
    write_list(json, of, "exclude", true, false);
    dgg_json_end_object(json);
}

/* Patterns by their theme, each theme's in their order: first[theme] is where they begin. */
static dgg_status sort_patterns(const dgg_codebook_draft *draft, uint32_t **order, size_t **first,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t *next = NULL, count = draft->theme_count;
    DGG_TRY(dgg_grow(order, draft->pattern_count + 1, sizeof **order, error));
    DGG_TRY(dgg_grow(first, count + 1, sizeof **first, error));
    DGG_TRY(dgg_grow(&next, count + 1, sizeof *next, error));
    memset(*first, 0, (count + 1) * sizeof **first);
    for (size_t i = 0; i < draft->pattern_count; i++) {
        (*first)[draft->patterns[i].theme + 1]++;
    }
    for (size_t i = 0; i < count; i++) {
        (*first)[i + 1] += (*first)[i];
    }
    memcpy(next, *first, (count + 1) * sizeof *next);
    for (size_t i = 0; i < draft->pattern_count; i++) {
        (*order)[next[draft->patterns[i].theme]++] = (uint32_t)i;
    }
done:
    dgg_release(next);
    return status;
}

dgg_status dgg_codebook_draft_json(const dgg_codebook_draft *draft, FILE *out, dgg_error *error)
{
    enum { BROKEN_LEVELS = 4 };
    dgg_status status = DGG_OK;
    dgg_json_writer json = { .out = out, .broken = BROKEN_LEVELS };
    uint32_t *order = NULL;
    size_t *first = NULL;
    DGG_TRY(sort_patterns(draft, &order, &first, error));
    dgg_json_begin_object(&json);
    write_text(&json, "format", dgg_text_of("dggraph-codebook/1"));
    write_text(&json, "name", draft->name);
    write_text(&json, "version", dgg_text_of("1"));
    dgg_json_write_key(&json, "themes");
    dgg_json_begin_array(&json);
    for (size_t i = 0; i < draft->theme_count; i++) {
        write_theme(&json, &draft->themes[i], &(run){ draft, order, first[i], first[i + 1] });
    }
    dgg_json_end_array(&json);
    dgg_json_end_object(&json);
    DGG_TRY(dgg_json_end(&json, error));
done:
    dgg_release(order);
    dgg_release(first);
    return status;
}

void dgg_codebook_draft_destroy(dgg_codebook_draft *draft)
{
    dgg_release(draft->themes);
    dgg_release(draft->patterns);
    dgg_names_destroy(&draft->ids);
    dgg_names_destroy(&draft->known);
    dgg_vocabulary_destroy(&draft->vocabulary);
    dgg_buffer_destroy(&draft->room);
    dgg_arena_release(&draft->texts);
    *draft = (dgg_codebook_draft){ 0 };
}
