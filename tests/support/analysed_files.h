/* analysed_files.h - the analysed graph of analysed.h in a format of several files, in memory. */
#ifndef DGG_TEST_ANALYSED_FILES_H
#define DGG_TEST_ANALYSED_FILES_H

#include "tests/support/analysed.h"

enum { MOST_FILES = 16, LONGEST_FILE_NAME = 128 };

typedef struct analysed_files {
    char names[MOST_FILES][LONGEST_FILE_NAME];
    char *texts[MOST_FILES];
    size_t lengths[MOST_FILES];
    size_t count;
    FILE *out;
} analysed_files;

static inline dgg_status begin_analysed_file(void *context, const char *name, FILE **out,
                                             dgg_error *error)
{
    analysed_files *files = context;
    (void)error;
    if (files->out != NULL) {
        fclose(files->out);
    }
    snprintf(files->names[files->count], LONGEST_FILE_NAME, "%s", name);
    files->out = open_memstream(&files->texts[files->count], &files->lengths[files->count]);
    files->count++;
    *out = files->out;
    return DGG_OK;
}

/* Zero `files` first; forget them afterwards. */
static inline dgg_status write_analysed_files(const char *format, analysed_files *files)
{
    const dgg_files into = { files, begin_analysed_file };
    dgg_status status = dgg_graph_write_files(&analysed, NULL, format, &into, NULL);
    if (files->out != NULL) {
        fclose(files->out);
        files->out = NULL;
    }
    return status;
}

static inline void forget_analysed_files(analysed_files *files)
{
    for (size_t i = 0; i < files->count; i++) {
        free(files->texts[i]);
    }
    files->count = 0;
}

/* The text of the file of that name; NULL if there is none. */
static inline const char *analysed_file(const analysed_files *files, const char *name)
{
    for (size_t i = 0; i < files->count; i++) {
        if (strcmp(files->names[i], name) == 0) {
            return files->texts[i];
        }
    }
    return NULL;
}

/* For BRUTAL. */
static inline dgg_status write_and_forget_analysed_files(const char *format)
{
    analysed_files files = { .count = 0 };
    dgg_status status = write_analysed_files(format, &files);
    forget_analysed_files(&files);
    return status;
}

static inline dgg_status begin_full_file(void *context, const char *name, FILE **out,
                                         dgg_error *error)
{
    (void)name;
    (void)error;
    *out = context;
    return DGG_OK;
}

/* What is written to a full disk. */
static inline dgg_status write_files_to_full_disk(const char *format)
{
    FILE *full = fopen("/dev/full", "w");
    setvbuf(full, NULL, _IONBF, 0);
    const dgg_files into = { full, begin_full_file };
    dgg_status status = dgg_graph_write_files(&analysed, NULL, format, &into, NULL);
    fclose(full);
    return status;
}

#endif
