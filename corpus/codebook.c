/* Reading a codebook: JSON with comments. A theme is checked as it is read, patterns included, so
 * that a mistake is told where it stands and not when it is used. */
#include "corpus/codebook.h"

#include "base/digest.h"
#include "base/stream.h"
#include "corpus/codebook/themes.h"
#include "corpus/entries.h"
#include "corpus/words.h"

static const char format[] = "dggraph-codebook/1";

static const char *const file_keys[] = {
    "format",  "name",    "version",        "languages", "scoring", "themes",  "notes",
    "license", "sources", "pattern_syntax", "types",     "rules",   "$schema", NULL
};
static const char *const scoring_keys[] = { "fields",     "kinds", "repeat", "link_at",
                                            "primary_at", "rules", "notes",  NULL };
static const char *const kind_keys[] = { "phrase", "near", "word", NULL };

static dgg_status read_kinds(const dgg_entries *entries, const dgg_json_value *scoring,
                             double *points)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *kinds = NULL;
    DGG_TRY(dgg_entries_object(entries, scoring, "kinds", &kinds));
    if (kinds == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_entries_refuse_unknown(entries, kinds, kind_keys));
    DGG_TRY(dgg_entries_points(entries, kinds, "phrase", &points[DGG_PHRASE]));
    DGG_TRY(dgg_entries_points(entries, kinds, "near", &points[DGG_NEAR]));
    DGG_TRY(dgg_entries_points(entries, kinds, "word", &points[DGG_WORD]));
done:
    return status;
}

static dgg_status read_scoring(const dgg_entries *entries, dgg_theme_scoring *scoring)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = NULL;
    DGG_TRY(dgg_entries_object(entries, dgg_json_root(entries->json), "scoring", &value));
    if (value == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_entries_refuse_unknown(entries, value, scoring_keys));
    DGG_TRY(dgg_entries_fields(entries, value, scoring->field));
    DGG_TRY(read_kinds(entries, value, scoring->kind));
    DGG_TRY(dgg_entries_points(entries, value, "repeat", &scoring->repeat));
    DGG_TRY(dgg_entries_points(entries, value, "link_at", &scoring->link_at));
    DGG_TRY(dgg_entries_points(entries, value, "primary_at", &scoring->primary_at));
done:
    return status;
}

/* What the codebook that is built in says; but how much it takes for a link goes with its patterns,
 * which were weighed for that. */
static dgg_status read_defaults(dgg_codebook *codebook, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_entries entries = { .arena = &codebook->arena, .error = error };
    DGG_TRY(dgg_entries_open(&entries, dgg_words_codebook(), format));
    DGG_TRY(read_scoring(&entries, &codebook->scoring));
    codebook->scoring.link_at = 0;
done:
    dgg_entries_close(&entries);
    return status;
}

/* What it is told by. */
static dgg_status sign(dgg_codebook *codebook, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    codebook->is_built_in = dgg_text_equal(text, dgg_words_codebook());
    DGG_TRY(dgg_digest_of(text, digest, error));
    codebook->digest = dgg_text_of(digest);
    DGG_TRY(dgg_arena_copy(&codebook->arena, &codebook->digest, error));
done:
    return status;
}

dgg_status dgg_codebook_read_text(dgg_codebook *codebook, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_vocabulary words = { 0 };
    dgg_entries entries = { .arena = &codebook->arena, .error = error, .words = &words };
    dgg_texts languages = { 0 };
    DGG_TRY(read_defaults(codebook, error));
    DGG_TRY(sign(codebook, text, error));
    DGG_TRY(dgg_entries_open(&entries, text, format));
    const dgg_json_value *root = dgg_json_root(entries.json);
    DGG_TRY(dgg_entries_refuse_unknown(&entries, root, file_keys));
    DGG_TRY(dgg_entries_text(&entries, root, "name", &codebook->name));
    DGG_TRY(dgg_entries_text(&entries, root, "version", &codebook->version));
    DGG_TRY(dgg_entries_texts(&entries, root, "languages", &languages));
    DGG_TRY(read_scoring(&entries, &codebook->scoring));
    DGG_TRY(dgg_codebook_read_themes(codebook, &entries));
done:
    dgg_entries_close(&entries);
    dgg_vocabulary_destroy(&words);
    return status;
}

dgg_status dgg_codebook_read(dgg_codebook *codebook, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_text text = dgg_words_codebook();
    if (path != NULL) {
        DGG_TRY(dgg_stream_open(&stream, path, error));
        DGG_TRY(dgg_stream_rest(stream, &text, error));
    }
    DGG_TRY(dgg_codebook_read_text(codebook, text, error));
done:
    dgg_stream_close(&stream);
    return path != NULL ? dgg_fail_in(error, status, path) : status;
}

void dgg_codebook_destroy(dgg_codebook *codebook)
{
    dgg_arena_release(&codebook->arena);
    *codebook = (dgg_codebook){ 0 };
}
