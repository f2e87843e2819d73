/* What a gazetteer file says besides its locations: JSON with comments. What it leaves out of
 * "match" and "cues" is as in the one built in. */
#include "corpus/gazetteer.h"

#include "corpus/entries.h"
#include "corpus/gazetteer/locations.h"
#include "corpus/patterns.h"

static const char *const file_keys[] = { "format", "name",      "version",    "profile",
                                         "match",  "cues",      "not_places", "locations",
                                         "types",  "notes",     "license",    "sources",
                                         "rules",  "languages", "$schema",    "extends",
                                         NULL };
static const char *const match_keys[] = {
    "fields",     "kinds",          "repeat", "cue_bonus", "contrast_weight",
    "primary_at", "primary_top_at", "rules",  "notes",     NULL
};
static const char *const kind_keys[] = { "name", "demonym", NULL };
/* First lists of phrases, then sets of characters. */
static const char *const cue_keys[] = { "study",           "contrast",
                                        "organisation",    "organisation_not",
                                        "language",        "before",
                                        "organisation_zh", "organisation_zh_not",
                                        "negation",        "before_surely",
                                        "behind_surely",   "instrument",
                                        "contrast_behind", "currency",
                                        "given_name",      "tally",
                                        "counted",         "organisation_zh_stop",
                                        "before_zh",       "behind_zh",
                                        "with_zh",         "street_zh",
                                        "border_zh",       "people_zh",
                                        "notes",           NULL };

static dgg_status read_kinds(const dgg_entries *entries, const dgg_json_value *match,
                             double *points)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *kinds = NULL;
    DGG_TRY(dgg_entries_object(entries, match, "kinds", &kinds));
    if (kinds == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_entries_refuse_unknown(entries, kinds, kind_keys));
    DGG_TRY(dgg_entries_points(entries, kinds, "name", &points[DGG_NAME]));
    DGG_TRY(dgg_entries_points(entries, kinds, "demonym", &points[DGG_DEMONYM]));
done:
    return status;
}

static dgg_status read_match(const dgg_entries *entries, dgg_location_scoring *scoring)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *match = NULL;
    DGG_TRY(dgg_entries_object(entries, dgg_json_root(entries->json), "match", &match));
    if (match == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_entries_refuse_unknown(entries, match, match_keys));
    DGG_TRY(dgg_entries_fields(entries, match, scoring->field));
    DGG_TRY(read_kinds(entries, match, scoring->kind));
    DGG_TRY(dgg_entries_points(entries, match, "repeat", &scoring->repeat));
    DGG_TRY(dgg_entries_points(entries, match, "cue_bonus", &scoring->cue_bonus));
    DGG_TRY(dgg_entries_points(entries, match, "contrast_weight", &scoring->contrast_weight));
    DGG_TRY(dgg_entries_points(entries, match, "primary_at", &scoring->primary_at));
    DGG_TRY(dgg_entries_points(entries, match, "primary_top_at", &scoring->primary_top_at));
done:
    return status;
}

/* Phrases that are looked for must have words; those built in do. */
static dgg_status read_phrases(const dgg_entries *entries, const dgg_json_value *object,
                               const char *key, dgg_texts *phrases)
{
    dgg_status status = DGG_OK;
    dgg_phrase phrase = { 0 };
    DGG_TRY(dgg_entries_texts(entries, object, key, phrases));
    const dgg_json_value *value = dgg_entries_first(dgg_json_get(object, key));
    for (; entries->words != NULL && value != NULL; value = dgg_json_next(value)) {
        DGG_TRY(dgg_entries_place(entries, value,
                                  dgg_words_parse(&phrase, dgg_json_string(value), DGG_UNIT_WORD,
                                                  entries->words, entries->error)));
    }
done:
    return status;
}

/* A list that is there takes the place of the default. */
static dgg_status read_cues(const dgg_entries *entries, dgg_location_cues *cues)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    enum { LISTS = 17, SETS = 7 };
    dgg_texts *lists[LISTS] = { &cues->study,           &cues->contrast,
                                &cues->organisation,    &cues->organisation_not,
                                &cues->language,        &cues->before,
                                &cues->organisation_zh, &cues->organisation_zh_not,
                                &cues->negation,        &cues->before_surely,
                                &cues->behind_surely,   &cues->instrument,
                                &cues->contrast_behind, &cues->currency,
                                &cues->given_name,      &cues->tally,
                                &cues->counted };
    dgg_text *sets[SETS] = { &cues->organisation_zh_stop,
                             &cues->before_zh,
                             &cues->behind_zh,
                             &cues->with_zh,
                             &cues->street_zh,
                             &cues->border_zh,
                             &cues->people_zh };
    DGG_TRY(dgg_entries_object(entries, dgg_json_root(entries->json), "cues", &value));
    if (value == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_entries_refuse_unknown(entries, value, cue_keys));
    for (size_t i = 0; i < LISTS; i++) {
        if (dgg_json_get(value, cue_keys[i]) != NULL) {
            *lists[i] = (dgg_texts){ 0 };
            DGG_TRY(read_phrases(entries, value, cue_keys[i], lists[i]));
        }
    }
    for (size_t i = 0; i < SETS; i++) {
        DGG_TRY(dgg_entries_text(entries, value, cue_keys[LISTS + i], sets[i]));
    }
done:
    return status;
}

/* Phrases by language. */
static dgg_status read_not_places(const dgg_entries *entries, dgg_texts *phrases)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *languages = NULL;
    dgg_buffer key = { 0 };
    DGG_TRY(dgg_entries_object(entries, dgg_json_root(entries->json), "not_places", &languages));
    for (const dgg_json_value *list = dgg_entries_first(languages); list != NULL;
         list = dgg_json_next(list)) {
        key.length = 0;
        DGG_TRY(dgg_buffer_add(&key, dgg_json_key(list), entries->error));
        DGG_TRY(dgg_buffer_add(&key, (dgg_text){ "", 1 }, entries->error));
        DGG_TRY(read_phrases(entries, languages, key.bytes, phrases));
    }
done:
    dgg_buffer_destroy(&key);
    return status;
}

dgg_status dgg_gazetteer_read_rules(dgg_gazetteer *gazetteer, const dgg_entries *entries)
{
    dgg_status status = DGG_OK;
    DGG_TRY(read_match(entries, &gazetteer->scoring));
    DGG_TRY(read_cues(entries, &gazetteer->cues));
done:
    return status;
}

dgg_status dgg_gazetteer_read_head(dgg_gazetteer *gazetteer, const dgg_entries *entries)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *root = dgg_json_root(entries->json);
    DGG_TRY(dgg_entries_refuse_unknown(entries, root, file_keys));
    DGG_TRY(dgg_entries_text(entries, root, "name", &gazetteer->name));
    DGG_TRY(dgg_entries_text(entries, root, "version", &gazetteer->version));
    DGG_TRY(read_not_places(entries, &gazetteer->not_places));
done:
    return status;
}

void dgg_gazetteer_destroy(dgg_gazetteer *gazetteer)
{
    dgg_arena_release(&gazetteer->arena);
    *gazetteer = (dgg_gazetteer){ 0 };
}
