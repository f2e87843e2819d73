/* A draft of a codebook: JSON that `--codebook` reads as it is, for people to rename, sort and
 * define. */
#include "program/codebook/suggest/sketch.h"

#include <string.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/names.h"
#include "base/unicode.h"
#include "corpus/patterns.h"

/* What is needed while it is written. */
typedef struct drafting {
    dgg_json_writer json;
    dgg_names ids;
    dgg_vocabulary vocabulary; /* patterns are tried in it */
    dgg_buffer room;
    dgg_error *error;
} drafting;

void dgg_codebook_plain(char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (strchr("()|~*=", text[i]) != NULL) {
            text[i] = ' ';
        }
    }
}

static void write_member(dgg_json_writer *json, const char *key, dgg_text text)
{
    dgg_json_write_key(json, key);
    dgg_json_write_text(json, text);
}

/* The term as a pattern; false if nothing is left to look for. */
static bool make_pattern(drafting *ours, dgg_text term, dgg_text *pattern, dgg_status *status)
{
    dgg_parsed_pattern parsed = { 0 };
    ours->room.length = 0;
    *status = dgg_buffer_add(&ours->room, term, ours->error);
    dgg_codebook_plain(ours->room.bytes, ours->room.length);
    *pattern = dgg_text_trim(dgg_buffer_text(&ours->room));
    dgg_arena_release(&ours->vocabulary.phrases);
    dgg_status tried =
        *status == DGG_OK ? dgg_pattern_parse(&parsed, *pattern, &ours->vocabulary, NULL) : *status;
    *status = tried == DGG_BAD_INPUT ? DGG_OK : tried;
    return tried == DGG_OK;
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

static dgg_status write_patterns(drafting *ours, const dgg_cluster *cluster, const char *key,
                                 bool is_han)
{
    dgg_status status = DGG_OK;
    dgg_json_write_key(&ours->json, key);
    dgg_json_begin_array(&ours->json);
    for (size_t i = 0; i < cluster->term_count && status == DGG_OK; i++) {
        dgg_text pattern = { 0 };
        if (has_han(cluster->terms[i]) == is_han &&
            make_pattern(ours, cluster->terms[i], &pattern, &status)) {
            dgg_json_write_text(&ours->json, pattern);
        }
    }
    dgg_json_end_array(&ours->json);
    return status;
}

/* The slug of its first term; with a number if that is taken. */
static dgg_status write_id(drafting *ours, dgg_text label)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t known = ours->ids.count;
    ours->room.length = 0;
    DGG_TRY(dgg_unicode_slug(&ours->room, label, ours->error));
    DGG_TRY(dgg_names_add(&ours->ids, dgg_buffer_text(&ours->room), &number, ours->error));
    if (number < known || ours->room.length == 0) {
        DGG_TRY(dgg_buffer_print(&ours->room, ours->error, "%stheme-%zu",
                                 ours->room.length > 0 ? "-" : "", known + 1));
        DGG_TRY(dgg_names_add(&ours->ids, dgg_buffer_text(&ours->room), &number, ours->error));
    }
    write_member(&ours->json, "id", dgg_buffer_text(&ours->room));
done:
    return status;
}

static dgg_status write_theme(drafting *ours, const dgg_cluster *cluster)
{
    dgg_status status = DGG_OK;
    dgg_text label = cluster->terms[0];
    dgg_json_begin_object(&ours->json);
    DGG_TRY(write_id(ours, label));
    write_member(&ours->json, "label", label);
    ours->room.length = 0;
    DGG_TRY(dgg_buffer_print(&ours->room, ours->error,
                             "Papers about %.*s (a draft: say what is meant, and what is not).",
                             (int)label.length, label.start));
    write_member(&ours->json, "definition", dgg_buffer_text(&ours->room));
    DGG_TRY(write_patterns(ours, cluster, "include", false));
    DGG_TRY(write_patterns(ours, cluster, "include_zh", true));
    dgg_json_end_object(&ours->json);
done:
    return status;
}

static dgg_status write_notes(drafting *ours, const dgg_candidates *phrases, size_t shown)
{
    dgg_status status = DGG_OK;
    dgg_json_write_key(&ours->json, "notes");
    dgg_json_begin_array(&ours->json);
    for (size_t i = 0; i < shown; i++) {
        const dgg_candidate *one = &phrases->items[i];
        ours->room.length = 0;
        DGG_TRY(dgg_buffer_print(&ours->room, ours->error, "no theme has: %.*s (%zu papers)",
                                 (int)one->phrase.length, one->phrase.start, one->papers));
        dgg_json_write_text(&ours->json, dgg_buffer_text(&ours->room));
    }
    dgg_json_end_array(&ours->json);
done:
    return status;
}

dgg_status dgg_codebook_sketch(const dgg_clusters *clusters, const dgg_candidates *phrases,
                               size_t shown, FILE *out, dgg_error *error)
{
    enum { BROKEN_LEVELS = 4 };
    dgg_status status = DGG_OK;
    drafting ours = { .json = { .out = out, .broken = BROKEN_LEVELS }, .error = error };
    dgg_json_begin_object(&ours.json);
    write_member(&ours.json, "format", dgg_text_of("dggraph-codebook/1"));
    write_member(&ours.json, "name", dgg_text_of("Draft"));
    write_member(&ours.json, "version", dgg_text_of("0"));
    DGG_TRY(write_notes(&ours, phrases, shown));
    dgg_json_write_key(&ours.json, "themes");
    dgg_json_begin_array(&ours.json);
    for (size_t i = 0; i < clusters->count; i++) {
        DGG_TRY(write_theme(&ours, &clusters->items[i]));
    }
    dgg_json_end_array(&ours.json);
    dgg_json_end_object(&ours.json);
    DGG_TRY(dgg_json_end(&ours.json, error));
done:
    dgg_names_destroy(&ours.ids);
    dgg_vocabulary_destroy(&ours.vocabulary);
    dgg_buffer_destroy(&ours.room);
    return status;
}
