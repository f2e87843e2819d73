/* Reads the manifest of a map. A person may have edited it: names that lead out of its folder are
 * refused. */
#include "program/commands/again/record.h"

#include <string.h>

#include "base/stream.h"

#define FORMAT "dggraph-map/1"

enum { LARGEST_MANIFEST = 64 << 20 };

static dgg_status keep(dgg_again_record *record, dgg_text text, const char **kept, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *copy = NULL;
    DGG_TRY(dgg_arena_alloc(&record->arena, &copy, text.length + 1, error));
    memcpy(copy, text.length > 0 ? text.start : "", text.length);
    copy[text.length] = '\0';
    *kept = copy;
done:
    return status;
}

/* A row of texts, growing. */
typedef struct row {
    const char ***items;
    size_t *count, *room;
} row;

static dgg_status add(dgg_again_record *record, row to, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *kept = NULL;
    DGG_TRY(keep(record, text, &kept, error));
    DGG_TRY(dgg_reserve(to.items, to.room, *to.count + 1, sizeof(const char *), error));
    (*to.items)[(*to.count)++] = kept;
done:
    return status;
}

static dgg_status take_texts(dgg_again_record *record, row to, const dgg_json_value *list,
                             const char *key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *child = list != NULL ? dgg_json_first(list) : NULL;
    for (; child != NULL; child = dgg_json_next(child)) {
        const dgg_json_value *value = key != NULL ? dgg_json_get(child, key) : child;
        dgg_text text = value != NULL ? dgg_json_string(value) : (dgg_text){ 0 };
        if (text.length > 0) {
            DGG_TRY(add(record, to, text, error));
        }
    }
done:
    return status;
}

static bool is_inside(const char *name)
{
    dgg_text rest = dgg_text_of(name);
    bool is_fine = true;
    while (rest.length > 0) {
        dgg_text part = dgg_text_cut(&rest, '/');
        is_fine = is_fine && part.length > 0 && *part.start != '.';
    }
    return is_fine;
}

static dgg_status take_fields(dgg_again_record *record, const dgg_json_value *manifest,
                              dgg_error *error)
{
    const struct {
        const char *key;
        dgg_text *field;
    } fields[] = { { "version", &record->version },
                   { "codebook", &record->codebook },
                   { "codebook_sha256", &record->codebook_digest },
                   { "gazetteer", &record->gazetteer },
                   { "gazetteer_sha256", &record->gazetteer_digest } };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const dgg_json_value *value = dgg_json_get(manifest, fields[i].key);
        const char *kept = NULL;
        DGG_TRY(
            keep(record, value != NULL ? dgg_json_string(value) : (dgg_text){ 0 }, &kept, error));
        *fields[i].field = dgg_text_of(kept);
    }
    const dgg_json_value *decisions = dgg_json_get(manifest, "decisions");
    record->decisions = decisions != NULL ? dgg_json_count(decisions) : 0;
done:
    return status;
}

static dgg_status take(dgg_again_record *record, const dgg_json *json, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *root = dgg_json_root(json);
    const dgg_json_value *format = dgg_json_get(root, "format");
    const dgg_json_value *manifest = dgg_json_get(root, "manifest");
    if (format == NULL || manifest == NULL || !dgg_text_is(dgg_json_string(format), FORMAT)) {
        return dgg_fail(error, DGG_BAD_INPUT, 0,
                        "this is no manifest that dggraph map wrote into its folder");
    }
    const row words = { &record->words, &record->word_count, &record->word_room };
    const row files = { &record->files, &record->file_count, &record->file_room };
    const row digests = { &record->digests, &record->digest_count, &record->digest_room };
    DGG_TRY(take_texts(record, words, dgg_json_get(root, "command"), NULL, error));
    DGG_TRY(take_texts(record, files, dgg_json_get(root, "files"), NULL, error));
    DGG_TRY(take_texts(record, digests, dgg_json_get(manifest, "inputs"), "sha256", error));
    DGG_TRY(take_fields(record, manifest, error));
    if (record->word_count == 0 || strcmp(record->words[0], "map") != 0) {
        return dgg_fail(error, DGG_BAD_INPUT, 0,
                        "the manifest does not tell the options that the map was made with: "
                        "version %.40s wrote it; make the map anew",
                        record->version.start);
    }
    for (size_t i = 0; i < record->file_count; i++) {
        if (!is_inside(record->files[i])) {
            return dgg_fail(error, DGG_BAD_INPUT, 0, "'%.60s' leads out of the folder of the map",
                            record->files[i]);
        }
    }
done:
    return status;
}

dgg_status dgg_again_record_read(dgg_again_record *record, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_json *json = NULL;
    dgg_text text = { 0 };
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_stream_rest_within(stream, LARGEST_MANIFEST, &text, error));
    DGG_TRY(dgg_json_read(&json, text, error));
    DGG_TRY(take(record, json, error));
done:
    dgg_json_destroy(&json);
    dgg_stream_close(&stream);
    return status == DGG_OK ? DGG_OK : dgg_fail_in(error, status, path);
}

void dgg_again_record_destroy(dgg_again_record *record)
{
    dgg_release(record->words);
    dgg_release(record->files);
    dgg_release(record->digests);
    dgg_arena_release(&record->arena);
    *record = (dgg_again_record){ 0 };
}
