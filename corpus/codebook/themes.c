/* Themes of a codebook: their texts, their patterns, and whether parents make sense. */
#include "corpus/codebook/themes.h"

#include "base/names.h"
#include "corpus/patterns.h"

static const char *const theme_keys[] = { "id",      "label",          "label_zh", "group",
                                          "parent",  "is_search_term", "color",    "definition",
                                          "include", "include_zh",     "exclude",  "notes",
                                          NULL };
enum { DEEPEST = 32 }; /* parents */

static const char *const pattern_keys[] = { "p", "w", "notes", NULL };

/* What is needed while the list is read. */
typedef struct theme_list {
    const dgg_entries *entries;
    dgg_names ids;
} theme_list;

static dgg_status check(theme_list *reading, const dgg_json_value *value, dgg_text pattern)
{
    dgg_parsed_pattern parsed = { 0 };
    dgg_status status =
        dgg_pattern_parse(&parsed, pattern, reading->entries->words, reading->entries->error);
    return dgg_entries_place(reading->entries, value, status);
}

static dgg_status read_weight(const dgg_entries *entries, const dgg_json_value *value,
                              double *weight)
{
    dgg_status status = DGG_OK;
    if (dgg_json_get(value, "w") == NULL) {
        return DGG_OK;
    }
    *weight = 0;
    DGG_TRY(dgg_entries_points(entries, value, "w", weight));
    if (*weight <= 0) {
        status = dgg_json_fail(entries->json, dgg_json_get(value, "w"), entries->error,
                               "w must be above zero");
    }
done:
    return status;
}

/* "text" or { "p": "text", "w": 0.5 } */
static dgg_status read_pattern(theme_list *reading, const dgg_json_value *value, bool may_weigh,
                               dgg_pattern *pattern)
{
    dgg_status status = DGG_OK;
    const dgg_entries *entries = reading->entries;
    const dgg_json_value *text = value;
    pattern->weight = -1;
    if (may_weigh && dgg_json_kind_of(value) == DGG_JSON_OBJECT) {
        DGG_TRY(dgg_entries_refuse_unknown(entries, value, pattern_keys));
        DGG_TRY(read_weight(entries, value, &pattern->weight));
        text = dgg_json_get(value, "p");
        if (text == NULL) {
            return dgg_json_fail(entries->json, value, entries->error, "no p, the pattern");
        }
    }
    DGG_TRY(dgg_entries_text_of(entries, text, &pattern->text));
    dgg_json_place(entries->json, text, &pattern->line, &pattern->column);
    DGG_TRY(check(reading, text, pattern->text));
done:
    return status;
}

/* Adds the patterns of a list to those there are. */
static dgg_status read_patterns(theme_list *reading, const dgg_json_value *theme, const char *key,
                                dgg_pattern **patterns, size_t *count)
{
    dgg_status status = DGG_OK;
    const dgg_entries *entries = reading->entries;
    const dgg_json_value *list = NULL;
    dgg_pattern *all = NULL;
    bool may_weigh = dgg_text_starts(dgg_text_of(key), "include");
    DGG_TRY(dgg_entries_array(entries, theme, key, &list));
    size_t more = list != NULL ? dgg_json_count(list) : 0;
    if (more == 0) {
        goto done;
    }
    DGG_TRY(dgg_arena_alloc(entries->arena, &all, (*count + more) * sizeof *all, entries->error));
    for (size_t i = 0; i < *count; i++) {
        all[i] = (*patterns)[i];
    }
    *patterns = all;
    for (const dgg_json_value *value = dgg_entries_first(list); value != NULL;
         value = dgg_json_next(value)) {
        DGG_TRY(read_pattern(reading, value, may_weigh, &all[*count]));
        ++*count;
    }
done:
    return status;
}

static bool is_color(dgg_text text)
{
    enum { LENGTH = 7 }; /* "#1f77b4" */
    bool is_hex = text.length == LENGTH && text.start[0] == '#';
    for (size_t i = 1; is_hex && i < text.length; i++) {
        char byte = text.start[i];
        is_hex = dgg_is_digit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
    }
    return is_hex || text.length == 0;
}

static dgg_status read_texts(const dgg_entries *entries, const dgg_json_value *value,
                             dgg_theme *theme)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_entries_refuse_unknown(entries, value, theme_keys));
    DGG_TRY(dgg_entries_id(entries, value, &theme->id));
    theme->label = theme->id;
    DGG_TRY(dgg_entries_text(entries, value, "label", &theme->label));
    DGG_TRY(dgg_entries_text(entries, value, "label_zh", &theme->label_zh));
    DGG_TRY(dgg_entries_text(entries, value, "group", &theme->group));
    DGG_TRY(dgg_entries_text(entries, value, "parent", &theme->parent));
    DGG_TRY(dgg_entries_text(entries, value, "color", &theme->color));
    DGG_TRY(dgg_entries_text(entries, value, "definition", &theme->definition));
    DGG_TRY(dgg_entries_boolean(entries, value, "is_search_term", &theme->is_search_term));
    if (!is_color(theme->color)) {
        status = dgg_json_fail(entries->json, dgg_json_get(value, "color"), entries->error,
                               "a color is written like \"#1f77b4\"");
    }
done:
    return status;
}

static dgg_status read_theme(theme_list *reading, const dgg_json_value *value,
                             dgg_codebook_theme *theme)
{
    dgg_status status = DGG_OK;
    const dgg_entries *entries = reading->entries;
    uint32_t number = 0;
    if (dgg_json_kind_of(value) != DGG_JSON_OBJECT) {
        return dgg_json_fail(entries->json, value, entries->error, "a theme is an object");
    }
    dgg_json_place(entries->json, value, &theme->line, &theme->column);
    DGG_TRY(read_texts(entries, value, &theme->theme));
    size_t known = reading->ids.count;
    DGG_TRY(dgg_names_add(&reading->ids, theme->theme.id, &number, entries->error));
    if (number < known) {
        return dgg_json_fail(entries->json, dgg_json_get(value, "id"), entries->error,
                             "the id '%.*s' is used twice", (int)theme->theme.id.length,
                             theme->theme.id.start);
    }
    DGG_TRY(read_patterns(reading, value, "include", &theme->include, &theme->include_count));
    DGG_TRY(read_patterns(reading, value, "include_zh", &theme->include, &theme->include_count));
    DGG_TRY(read_patterns(reading, value, "exclude", &theme->exclude, &theme->exclude_count));
done:
    dgg_arena_release(&entries->words->phrases);
    return status;
}

/* A parent must be there, and following parents must come to an end. */
static dgg_status check_parents(const theme_list *reading, const dgg_codebook *codebook,
                                const dgg_json_value *list)
{
    const dgg_entries *entries = reading->entries;
    const dgg_json_value *value = dgg_entries_first(list);
    for (size_t i = 0; i < codebook->theme_count; i++, value = dgg_json_next(value)) {
        dgg_text parent = codebook->themes[i].theme.parent;
        const dgg_json_value *place = dgg_json_get(value, "parent");
        uint32_t number = dgg_names_find(&reading->ids, parent);
        if (parent.length > 0 && number == DGG_NO_NAME) {
            return dgg_json_fail(entries->json, place, entries->error, "no theme '%.*s'",
                                 (int)parent.length, parent.start);
        }
        size_t steps = 0;
        for (; parent.length > 0 && number != DGG_NO_NAME && steps <= DEEPEST; steps++) {
            parent = codebook->themes[number].theme.parent;
            number = dgg_names_find(&reading->ids, parent);
        }
        if (steps > DEEPEST) {
            return dgg_json_fail(entries->json, place, entries->error,
                                 "the parents of '%.*s' go round in a circle, or beyond %d",
                                 (int)codebook->themes[i].theme.id.length,
                                 codebook->themes[i].theme.id.start, DEEPEST);
        }
    }
    return DGG_OK;
}

dgg_status dgg_codebook_read_themes(dgg_codebook *codebook, const dgg_entries *entries)
{
    dgg_status status = DGG_OK;
    theme_list reading = { .entries = entries };
    const dgg_json_value *root = dgg_json_root(entries->json), *list = NULL;
    DGG_TRY(dgg_entries_array(entries, root, "themes", &list));
    if (list == NULL || dgg_json_count(list) == 0) {
        status =
            dgg_json_fail(entries->json, list != NULL ? list : root, entries->error, "no themes");
        goto done;
    }
    DGG_TRY(dgg_arena_alloc(entries->arena, &codebook->themes,
                            dgg_json_count(list) * sizeof *codebook->themes, entries->error));
    for (const dgg_json_value *value = dgg_entries_first(list); value != NULL;
         value = dgg_json_next(value)) {
        DGG_TRY(read_theme(&reading, value, &codebook->themes[codebook->theme_count]));
        codebook->theme_count++;
    }
    DGG_TRY(check_parents(&reading, codebook, list));
done:
    dgg_names_destroy(&reading.ids);
    return status;
}
