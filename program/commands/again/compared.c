/* Compares a map with the one that was made again. */
#include "program/commands/again/compared.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "base/folder.h"
#include "base/order.h"

static dgg_status add_fact(dgg_table *table, const char *what, dgg_text before, dgg_text again,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_same = dgg_text_equal(before, again);
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(what), error));
    DGG_TRY(dgg_table_add_text(table, before, error));
    DGG_TRY(dgg_table_add_text(table, again, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(is_same ? "same" : "changed"), error));
done:
    return status;
}

static int by_text(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* "2: 1e797fbca524…, 9a0b…" in their order. */
static dgg_status list_inputs(dgg_buffer *list, const dgg_again_record *record, dgg_error *error)
{
    enum { SHOWN = 12 };
    dgg_status status = DGG_OK;
    const char **sorted = NULL;
    DGG_TRY(dgg_grow(&sorted, record->digest_count + 1, sizeof *sorted, error));
    for (size_t i = 0; i < record->digest_count; i++) {
        sorted[i] = record->digests[i];
    }
    dgg_sort(sorted, record->digest_count, sizeof *sorted, by_text);
    for (size_t i = 0; i < record->digest_count; i++) {
        DGG_TRY(dgg_buffer_print(list, error, "%s%.*s", i > 0 ? ", " : "", SHOWN, sorted[i]));
    }
done:
    dgg_release(sorted);
    return status;
}

static dgg_status add_inputs(dgg_table *table, const dgg_again_pair *pair, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer lists[2] = { { 0 }, { 0 } };
    DGG_TRY(list_inputs(&lists[0], pair->records[0], error));
    DGG_TRY(list_inputs(&lists[1], pair->records[1], error));
    DGG_TRY(add_fact(table, "Inputs (SHA-256)", dgg_buffer_text(&lists[0]),
                     dgg_buffer_text(&lists[1]), error));
done:
    dgg_buffer_destroy(&lists[0]);
    dgg_buffer_destroy(&lists[1]);
    return status;
}

/* "Name 1.0 (a1a41c39e901)" */
static dgg_status add_words(dgg_table *table, const char *what, const dgg_text names[2],
                            const dgg_text digests[2], dgg_error *error)
{
    enum { SHOWN = 12 };
    dgg_status status = DGG_OK;
    dgg_buffer texts[2] = { { 0 }, { 0 } };
    for (int i = 0; i < 2; i++) {
        DGG_TRY(dgg_buffer_print(&texts[i], error, "%.*s (%.*s)", (int)names[i].length,
                                 names[i].start, digests[i].length < SHOWN ? 0 : SHOWN,
                                 digests[i].start));
    }
    DGG_TRY(add_fact(table, what, dgg_buffer_text(&texts[0]), dgg_buffer_text(&texts[1]), error));
done:
    dgg_buffer_destroy(&texts[0]);
    dgg_buffer_destroy(&texts[1]);
    return status;
}

static dgg_status begin(dgg_table *table, const char *const names[3],
                        const char *const (*columns)[2], size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, names[0], names[1], names[2], error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
done:
    return status;
}

dgg_status dgg_again_tell_facts(const dgg_again_pair *pair, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = { "facts", "What the map depends on",
                                         "Inputs by their bytes, whatever they are called." };
    static const char *const columns[][2] = {
        { "what", "What" }, { "before", "Before" }, { "again", "Again" }, { "state", "State" }
    };
    dgg_status status = DGG_OK;
    const dgg_again_record *before = pair->records[0], *again = pair->records[1];
    const dgg_text codebooks[2][2] = { { before->codebook, again->codebook },
                                       { before->codebook_digest, again->codebook_digest } };
    const dgg_text gazetteers[2][2] = { { before->gazetteer, again->gazetteer },
                                        { before->gazetteer_digest, again->gazetteer_digest } };
    DGG_TRY(begin(table, names, columns, sizeof columns / sizeof *columns, error));
    DGG_TRY(add_fact(table, "Version of dggraph", before->version, again->version, error));
    DGG_TRY(add_inputs(table, pair, error));
    DGG_TRY(add_words(table, "Codebook", codebooks[0], codebooks[1], error));
    DGG_TRY(add_words(table, "Gazetteer", gazetteers[0], gazetteers[1], error));
done:
    return status;
}

/* Bytes of a file; SIZE_MAX if it is not there. */
static size_t size_of(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 ? (size_t)about.st_size : SIZE_MAX;
}

static bool are_equal(const char *one, const char *other)
{
    FILE *first = fopen(one, "rb"), *second = fopen(other, "rb");
    bool is_same = first != NULL && second != NULL;
    while (is_same) {
        char blocks[2][1 << 14];
        size_t read = fread(blocks[0], 1, sizeof blocks[0], first);
        is_same = fread(blocks[1], 1, sizeof blocks[1], second) == read && !ferror(first) &&
                  !ferror(second) && memcmp(blocks[0], blocks[1], read) == 0;
        if (read == 0) {
            break;
        }
    }
    if (first != NULL) {
        fclose(first);
    }
    if (second != NULL) {
        fclose(second);
    }
    return is_same;
}

static dgg_status add_size(dgg_table *table, size_t size, dgg_error *error)
{
    return size == SIZE_MAX ? dgg_table_add_empty(table, error)
                            : dgg_table_add_count(table, size, error);
}

/* Adds a row unless the file is equal in both. */
static dgg_status look_at(const dgg_again_pair *pair, const char *name, dgg_table *table,
                          size_t *differing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    const char *paths[2] = { NULL, NULL };
    DGG_TRY(dgg_folder_path(&arena, pair->folders[0], name, &paths[0], error));
    DGG_TRY(dgg_folder_path(&arena, pair->folders[1], name, &paths[1], error));
    const size_t sizes[2] = { size_of(paths[0]), size_of(paths[1]) };
    bool is_same = sizes[0] != SIZE_MAX && sizes[0] == sizes[1] && are_equal(paths[0], paths[1]);
    if (!is_same) {
        const char *state = sizes[0] == SIZE_MAX   ? "gone from the folder"
                            : sizes[1] == SIZE_MAX ? "not made again"
                                                   : "differs";
        ++*differing;
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(name), error));
        DGG_TRY(add_size(table, sizes[0], error));
        DGG_TRY(add_size(table, sizes[1], error));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(state), error));
    }
done:
    dgg_arena_release(&arena);
    return status;
}

static bool has(const dgg_again_record *record, const char *name)
{
    bool is_there = false;
    for (size_t i = 0; i < record->file_count && !is_there; i++) {
        is_there = strcmp(record->files[i], name) == 0;
    }
    return is_there;
}

dgg_status dgg_again_tell_files(const dgg_again_pair *pair, dgg_table *table, size_t *differing,
                                dgg_error *error)
{
    static const char *const columns[][2] = { { "file", "File" },
                                              { "before", "Bytes before" },
                                              { "again", "Bytes again" },
                                              { "state", "State" } };
    static const char places[] =
        " Made again where the map had things, as a map made over an earlier one is.";
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    const dgg_again_record *before = pair->records[0], *again = pair->records[1];
    const char *names[] = { "files", "Files that are not equal", "" };
    size_t all = before->file_count;
    *differing = 0;
    DGG_TRY(begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < before->file_count; i++) {
        DGG_TRY(look_at(pair, before->files[i], table, differing, error));
    }
    for (size_t i = 0; i < again->file_count; i++) {
        bool is_new = !has(before, again->files[i]);
        all += is_new;
        DGG_TRY(is_new ? look_at(pair, again->files[i], table, differing, error) : DGG_OK);
    }
    DGG_TRY(dgg_buffer_print(&note, error, "%zu of %zu files are equal to the last byte.%s%c",
                             all - *differing, all, pair->has_places ? places : "", '\0'));
    DGG_TRY(dgg_table_name(table, names[0], names[1], note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    return status;
}
