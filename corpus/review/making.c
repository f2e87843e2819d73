/* A folder for a new review. A file is made only where none is: it is opened so that the system
 * itself refuses what is there. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/folder.h"
#include "corpus/decisions.h"
#include "corpus/review.h"
#include "corpus/words.h"

static const char description[] = "{\n"
                                  "  \"format\": \"dggraph-review/1\",\n"
                                  "  \"title\": \"\",\n"
                                  "  \"question\": \"\",\n"
                                  "  \"databases\": [\n"
                                  "    { \"name\": \"\", \"search\": \"\", \"date\": \"\", "
                                  "\"records\": null, \"file\": \"\" }\n"
                                  "  ],\n"
                                  "  \"inclusion\": [],\n"
                                  "  \"exclusion\": []\n"
                                  "}\n";

static dgg_status add_part(dgg_review_making *making, const char *path, bool is_new,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&making->parts, &making->room, making->count + 1, sizeof *making->parts,
                        error));
    making->parts[making->count++] = (dgg_review_part){ path, is_new };
done:
    return status;
}

/* `name` NULL is the folder of the review itself. */
static dgg_status make_folder(dgg_review_making *making, const char *folder, const char *name,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text copy = { folder, strlen(folder) + 1 };
    const char *path = NULL;
    if (name == NULL) {
        DGG_TRY(dgg_arena_copy(&making->texts, &copy, error));
        path = copy.start;
    } else {
        DGG_TRY(dgg_folder_path(&making->texts, folder, name, &path, error));
    }
    bool was_there = dgg_folder_is(path);
    DGG_TRY(dgg_folder_make(path, error));
    DGG_TRY(add_part(making, path, !was_there, error));
done:
    return status;
}

static dgg_status write_text(FILE *file, const char *path, dgg_text text, dgg_error *error)
{
    bool is_written = fwrite(text.start, 1, text.length, file) == text.length;
    bool is_closed = fclose(file) == 0;
    if (is_written && is_closed) {
        return DGG_OK;
    }
    int trouble = errno;
    remove(path);
    dgg_fail(error, DGG_CANNOT_WRITE, 0, "the file cannot be written: %s", strerror(trouble));
    return dgg_fail_in(error, DGG_CANNOT_WRITE, path);
}

static dgg_status make_file(dgg_review_making *making, const char *folder, const char *name,
                            dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *path = NULL;
    DGG_TRY(dgg_folder_path(&making->texts, folder, name, &path, error));
    FILE *file = fopen(path, "wx");
    if (file == NULL && errno != EEXIST) {
        dgg_fail(error, DGG_CANNOT_CREATE, 0, "the file cannot be made: %s", strerror(errno));
        return dgg_fail_in(error, DGG_CANNOT_CREATE, path);
    }
    DGG_TRY(file != NULL ? write_text(file, path, text, error) : DGG_OK);
    DGG_TRY(add_part(making, path, file != NULL, error));
done:
    return status;
}

static dgg_status make_decisions(dgg_review_making *making, const char *folder, dgg_error *error)
{
    enum { LONGEST_NAME = 64 };
    dgg_status status = DGG_OK;
    for (int kind = 0; kind < DGG_SHEET_COUNT; kind++) {
        char name[LONGEST_NAME];
        snprintf(name, sizeof name, "decisions/%s.csv", dgg_sheet_name((dgg_sheet_kind)kind));
        DGG_TRY(make_file(making, folder, name,
                          dgg_text_of(dgg_sheet_template((dgg_sheet_kind)kind)), error));
    }
done:
    return status;
}

dgg_status dgg_review_make(dgg_review_making *making, const char *folder, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(make_folder(making, folder, NULL, error));
    DGG_TRY(make_folder(making, folder, "sources", error));
    DGG_TRY(make_file(making, folder, "review.json", dgg_text_of(description), error));
    DGG_TRY(make_file(making, folder, "codebook.json", dgg_words_codebook(), error));
    DGG_TRY(make_folder(making, folder, "decisions", error));
    DGG_TRY(make_decisions(making, folder, error));
done:
    return status;
}

void dgg_review_making_destroy(dgg_review_making *making)
{
    dgg_release(making->parts);
    dgg_arena_release(&making->texts);
    *making = (dgg_review_making){ 0 };
}
