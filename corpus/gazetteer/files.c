/* The files that a gazetteer is read from: a researcher's, another one that adds to it, and the one
 * that is built in, which stands behind those that extend it. */
#include "base/digest.h"
#include "base/stream.h"
#include "corpus/gazetteer/locations.h"
#include "corpus/words.h"

enum { MOST_FILES = 3 };

static const char format[] = "dggraph-gazetteer/1";

typedef struct files {
    dgg_stream *streams[MOST_FILES];
    dgg_text texts[MOST_FILES];
    const char *paths[MOST_FILES];
    dgg_entries entries[MOST_FILES];
    size_t count;
    bool has_built_in; /* it stands last */
    dgg_vocabulary words;
    dgg_location_list list;
} files;

static void close(files *open)
{
    for (size_t i = 0; i < MOST_FILES; i++) {
        dgg_entries_close(&open->entries[i]);
        dgg_stream_close(&open->streams[i]);
    }
    dgg_vocabulary_destroy(&open->words);
    dgg_names_destroy(&open->list.ids);
    dgg_arena_release(&open->list.arena);
}

dgg_status dgg_gazetteer_fail_in(const dgg_location_list *list, const dgg_entries *entries,
                                 dgg_status status, dgg_error *error)
{
    const char *path = entries != NULL ? list->paths[entries - list->files] : NULL;
    return path != NULL ? dgg_fail_in(error, status, path) : status;
}

/* "extends": "built-in" */
static dgg_status read_extends(const dgg_entries *entries, bool *extends)
{
    dgg_status status = DGG_OK;
    dgg_text what = { 0 };
    const dgg_json_value *root = dgg_json_root(entries->json);
    DGG_TRY(dgg_entries_text(entries, root, "extends", &what));
    if (what.length > 0 && !dgg_text_is(what, "built-in")) {
        status = dgg_json_fail(entries->json, dgg_json_get(root, "extends"), entries->error,
                               "a gazetteer can extend \"built-in\" only");
    }
    *extends = *extends || what.length > 0;
done:
    return status;
}

/* What a file does not say is as in the one built in. */
static dgg_status read_defaults(dgg_gazetteer *gazetteer, const dgg_entries *entries)
{
    dgg_status status = DGG_OK;
    dgg_entries defaults = { .arena = entries->arena, .error = entries->error };
    DGG_TRY(dgg_entries_open(&defaults, dgg_words_gazetteer(), format));
    DGG_TRY(dgg_gazetteer_read_rules(gazetteer, &defaults));
done:
    dgg_entries_close(&defaults);
    return status;
}

static dgg_status open_file(files *open, size_t which)
{
    dgg_status status = DGG_OK;
    dgg_entries *entries = &open->entries[which];
    if (open->paths[which] != NULL) {
        DGG_TRY(dgg_stream_open(&open->streams[which], open->paths[which], entries->error));
        DGG_TRY(dgg_stream_rest(open->streams[which], &open->texts[which], entries->error));
    }
    DGG_TRY(dgg_entries_open(entries, open->texts[which], format));
    DGG_TRY(read_extends(entries, &open->has_built_in));
done:
    return status;
}

/* The name and the rules of a file go before those of the files behind it. */
static dgg_status read_heads(files *open, dgg_gazetteer *gazetteer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = open->count; i > 0; i--) {
        const dgg_entries *entries = &open->entries[i - 1];
        DGG_TRY(dgg_gazetteer_fail_in(&open->list, entries,
                                      dgg_gazetteer_read_head(gazetteer, entries), error));
        DGG_TRY(dgg_gazetteer_fail_in(&open->list, entries,
                                      dgg_gazetteer_read_rules(gazetteer, entries), error));
    }
done:
    return status;
}

static dgg_status keep_digest(const files *open, dgg_gazetteer *gazetteer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_digest *digest = NULL;
    char text[DGG_DIGEST_LENGTH + 1] = "";
    DGG_TRY(dgg_digest_start(&digest, error));
    for (size_t i = 0; i < open->count; i++) {
        dgg_digest_add(digest, open->texts[i]);
    }
    dgg_digest_add(digest, open->has_built_in ? dgg_words_locations() : (dgg_text){ 0 });
    dgg_digest_finish(&digest, text);
    gazetteer->digest = dgg_text_of(text);
    DGG_TRY(dgg_arena_copy(&gazetteer->arena, &gazetteer->digest, error));
done:
    dgg_digest_drop(&digest);
    return status;
}

/* Opens the files; the one built in behind them, if one of them extends it or there is none. */
static dgg_status open_files(files *open, dgg_gazetteer *gazetteer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    open->list.files = open->entries;
    open->list.paths = open->paths;
    for (size_t i = 0; i < MOST_FILES; i++) {
        open->entries[i] = (dgg_entries){ .arena = &gazetteer->arena, .error = error };
        open->entries[i].words = i < open->count ? &open->words : NULL;
    }
    for (size_t i = 0; i < open->count; i++) {
        DGG_TRY(dgg_gazetteer_fail_in(&open->list, &open->entries[i], open_file(open, i), error));
    }
    if (open->has_built_in) {
        open->texts[open->count] = dgg_words_gazetteer();
        DGG_TRY(dgg_entries_open(&open->entries[open->count], open->texts[open->count], format));
        open->count++;
        DGG_TRY(dgg_gazetteer_unpack(&gazetteer->arena, &open->list.built_in, error));
    }
    open->list.file_count = open->count;
done:
    return status;
}

static dgg_status read(files *open, dgg_gazetteer *gazetteer, const char *profile, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(open_files(open, gazetteer, error));
    if (!open->has_built_in) {
        DGG_TRY(read_defaults(gazetteer, &open->entries[0]));
    }
    DGG_TRY(read_heads(open, gazetteer, error));
    DGG_TRY(keep_digest(open, gazetteer, error));
    DGG_TRY(dgg_gazetteer_read_locations(gazetteer, &open->list, profile, error));
done:
    close(open);
    return status;
}

dgg_status dgg_gazetteer_read_text(dgg_gazetteer *gazetteer, dgg_text text, const char *profile,
                                   dgg_error *error)
{
    files open = { .texts = { text }, .count = 1 };
    return read(&open, gazetteer, profile, error);
}

dgg_status dgg_gazetteer_read_more(dgg_gazetteer *gazetteer, const char *path, const char *further,
                                   const char *profile, dgg_error *error)
{
    files open = { 0 };
    if (further != NULL) {
        open.paths[open.count++] = further;
    }
    if (path != NULL) {
        open.paths[open.count++] = path;
    }
    open.has_built_in = path == NULL;
    return read(&open, gazetteer, profile, error);
}

dgg_status dgg_gazetteer_read(dgg_gazetteer *gazetteer, const char *path, const char *profile,
                              dgg_error *error)
{
    return dgg_gazetteer_read_more(gazetteer, path, NULL, profile, error);
}
