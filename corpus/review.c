/* A review folder is read: what review.json says, and where the inputs and all else are. */
#include "corpus/review.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/folder.h"
#include "base/stream.h"
#include "corpus/review/warning.h"
#include "corpus/take.h"
#include "corpus/texts.h"

static const char description[] = "review.json";

static const char *const review_keys[] = { "format",     "title",     "question", "databases",
                                           "inclusion",  "exclusion", "themes",   "thesaurus",
                                           "min_papers", NULL };
static const char *const database_keys[] = { "name", "search", "date", "records", "file", NULL };

bool dgg_review_recognises(const char *path)
{
    bool recognises = false;
    dgg_arena *arena = NULL;
    const char *file = NULL;
    if (dgg_folder_is(path) && dgg_folder_path(&arena, path, description, &file, NULL) == DGG_OK) {
        recognises = access(file, F_OK) == 0;
    }
    dgg_arena_release(&arena);
    return recognises;
}

dgg_status dgg_review_warn(dgg_review *review, dgg_text file, dgg_warning_kind kind,
                           dgg_error *error, const char *format, ...)
{
    enum { LONGEST_REASON = 512 };
    dgg_status status = DGG_OK;
    char reason[LONGEST_REASON];
    va_list values;
    va_start(values, format);
    vsnprintf(reason, sizeof reason, format, values);
    va_end(values);
    dgg_warning warning = { .kind = kind, .file = file, .reason = dgg_text_of(reason) };
    DGG_TRY(dgg_texts_keep(&review->texts, &warning.file, error));
    DGG_TRY(dgg_texts_keep(&review->texts, &warning.reason, error));
    DGG_TRY(dgg_reserve(&review->warnings, &review->warning_room, review->warning_count + 1,
                        sizeof warning, error));
    review->warnings[review->warning_count++] = warning;
done:
    return status;
}

static dgg_status read_database(dgg_review *review, const dgg_taking *from, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_review_database made = { 0 };
    const dgg_json_value *records = NULL;
    uint32_t count = 0;
    DGG_TRY(dgg_take_check(from, database_keys, "a database", error));
    DGG_TRY(dgg_take_text(from, "name", &made.name, error));
    DGG_TRY(dgg_take_text(from, "search", &made.search, error));
    DGG_TRY(dgg_take_text(from, "date", &made.date, error));
    DGG_TRY(dgg_take_text(from, "file", &made.file, error));
    DGG_TRY(dgg_take_count(from, "records", UINT32_MAX, &count, error));
    records = dgg_json_get(from->object, "records");
    made.has_record_count = records != NULL && dgg_json_kind_of(records) != DGG_JSON_NULL;
    made.record_count = count;
    dgg_text *const texts[] = { &made.name, &made.search, &made.date, &made.file, NULL };
    DGG_TRY(dgg_texts_keep_each(&review->texts, texts, error));
    DGG_TRY(dgg_reserve(&review->databases, &review->database_room, review->database_count + 1,
                        sizeof made, error));
    review->databases[review->database_count++] = made;
done:
    return status;
}

static dgg_status read_databases(dgg_review *review, const dgg_taking *root, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_taking from = { root->json, NULL };
    const dgg_json_value *list = NULL;
    DGG_TRY(dgg_take_children(root, "databases", DGG_JSON_ARRAY, &list, error));
    for (from.object = dgg_take_first(list); from.object != NULL;
         from.object = dgg_json_next(from.object)) {
        DGG_TRY(read_database(review, &from, error));
    }
done:
    return status;
}

static dgg_status read_texts(dgg_review *review, const dgg_taking *root, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text *const texts[] = { &review->title, &review->question, NULL };
    DGG_TRY(dgg_take_text(root, "title", &review->title, error));
    DGG_TRY(dgg_take_text(root, "question", &review->question, error));
    DGG_TRY(dgg_take_texts(root, "inclusion", &review->texts, &review->inclusion, error));
    DGG_TRY(dgg_take_texts(root, "exclusion", &review->texts, &review->exclusion, error));
    DGG_TRY(dgg_texts_keep_each(&review->texts, texts, error));
    DGG_TRY(dgg_texts_keep_all(&review->texts, &review->inclusion, error));
    DGG_TRY(dgg_texts_keep_all(&review->texts, &review->exclusion, error));
done:
    return status;
}

/* Where themes come from, if not from a codebook. */
static dgg_status read_themes(dgg_review *review, const dgg_taking *root, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text themes = { 0 }, thesaurus = { 0 };
    char name[256];
    DGG_TRY(dgg_take_text(root, "themes", &themes, error));
    DGG_TRY(dgg_take_text(root, "thesaurus", &thesaurus, error));
    DGG_TRY(dgg_take_count(root, "min_papers", UINT32_MAX, &review->min_papers, error));
    review->by_keywords = dgg_text_is(themes, "keywords");
    if (themes.length > 0 && !review->by_keywords && !dgg_text_is(themes, "codebook")) {
        return dgg_json_fail(root->json, dgg_json_get(root->object, "themes"), error,
                             "themes come from \"codebook\" or \"keywords\"");
    }
    if (thesaurus.length >= sizeof name) {
        return dgg_json_fail(root->json, dgg_json_get(root->object, "thesaurus"), error,
                             "the name of this file is too long");
    }
    if (thesaurus.length > 0) {
        snprintf(name, sizeof name, "%.*s", (int)thesaurus.length, thesaurus.start);
        DGG_TRY(dgg_folder_path(&review->texts, review->folder, name, &review->thesaurus, error));
    }
done:
    return status;
}

static dgg_status read_document(dgg_review *review, const dgg_json *json, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking root = { json, dgg_json_root(json) };
    dgg_text format = { 0 };
    DGG_TRY(dgg_take_check(&root, review_keys, "a review", error));
    DGG_TRY(dgg_take_text(&root, "format", &format, error));
    if (!dgg_text_is(format, "dggraph-review/1")) {
        return dgg_json_fail(json, root.object, error, "the format is not dggraph-review/1");
    }
    DGG_TRY(read_texts(review, &root, error));
    DGG_TRY(read_themes(review, &root, error));
    DGG_TRY(read_databases(review, &root, error));
done:
    return status;
}

static dgg_status read_description(dgg_review *review, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_json *json = NULL;
    dgg_text text = { 0 };
    const char *path = NULL;
    DGG_TRY(dgg_folder_path(&review->texts, review->folder, description, &path, error));
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_stream_rest(stream, &text, error));
    DGG_TRY(dgg_json_read(&json, text, error));
    DGG_TRY(read_document(review, json, error));
done:
    dgg_json_destroy(&json);
    dgg_stream_close(&stream);
    return dgg_fail_in(error, status, path);
}

/* Hidden files, notes for people, and what editors and office programs leave behind. */
static bool is_no_input(dgg_text name)
{
    return dgg_text_starts(name, ".") || dgg_text_starts(name, "~") || dgg_text_ends(name, "~") ||
           dgg_text_starts(name, "README");
}

static bool is_empty(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISREG(about.st_mode) && about.st_size == 0;
}

static dgg_status add_source(dgg_review *review, const char *folder, const char *name,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *path = NULL;
    if (is_no_input(dgg_text_of(name))) {
        return DGG_OK;
    }
    DGG_TRY(dgg_folder_path(&review->texts, folder, name, &path, error));
    if (dgg_folder_is(path)) {
        return dgg_review_warn(review, dgg_text_of(name), DGG_SKIPPED, error,
                               "is a folder: only files that stand in sources/ itself are read");
    }
    if (is_empty(path)) {
        return dgg_review_warn(review, dgg_text_of(name), DGG_SKIPPED, error, "is empty");
    }
    DGG_TRY(dgg_reserve(&review->sources, &review->source_room, review->source_count + 1,
                        sizeof(const char *), error));
    review->sources[review->source_count++] = path;
done:
    return status;
}

static dgg_status find_sources(dgg_review *review, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_listing listing = { 0 };
    const char *folder = NULL;
    DGG_TRY(dgg_folder_path(&review->texts, review->folder, "sources", &folder, error));
    if (!dgg_folder_is(folder)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_folder_list(&listing, folder, error));
    for (size_t i = 0; i < listing.count; i++) {
        DGG_TRY(add_source(review, folder, listing.names[i], error));
    }
done:
    dgg_listing_destroy(&listing);
    return status;
}

/* NULL if there is no such file. */
static dgg_status find_file(dgg_review *review, const char *name, const char **path,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_folder_path(&review->texts, review->folder, name, path, error));
    *path = access(*path, F_OK) == 0 ? *path : NULL;
done:
    return status;
}

dgg_status dgg_review_read(dgg_review *review, const char *folder, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text copy = { folder, strlen(folder) + 1 };
    DGG_TRY(dgg_arena_copy(&review->texts, &copy, error));
    review->folder = copy.start;
    DGG_TRY(read_description(review, error));
    DGG_TRY(find_sources(review, error));
    DGG_TRY(find_file(review, "codebook.json", &review->codebook, error));
    DGG_TRY(find_file(review, "gazetteer.json", &review->gazetteer, error));
    DGG_TRY(dgg_folder_path(&review->texts, folder, "decisions", &review->decisions, error));
    DGG_TRY(dgg_folder_path(&review->texts, folder, "map", &review->map, error));
    if (review->source_count == 0) {
        return dgg_fail_in(error,
                           dgg_fail(error, DGG_NO_INPUT, 0,
                                    "the review has no inputs yet: put lists of records, as "
                                    "databases export them, into its folder sources"),
                           review->folder);
    }
done:
    return status;
}

void dgg_review_destroy(dgg_review *review)
{
    dgg_release(review->databases);
    dgg_release(review->sources);
    dgg_release(review->warnings);
    dgg_arena_release(&review->texts);
    *review = (dgg_review){ 0 };
}
