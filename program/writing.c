/* Where the analysed graph goes: it appears there whole or not at all. */
#include "program/writing.h"

#include "base/folder.h"
#include "base/output.h"

static dgg_choices choices_of(const dgg_pipeline *pipeline, dgg_part part)
{
    return (dgg_choices){ .analysis = &pipeline->how,
                          .kinds = &pipeline->kinds,
                          .profile = pipeline->profile,
                          .part = part };
}

static dgg_status write_file(const dgg_pipeline *pipeline, const char *format, dgg_part part,
                             dgg_output *output, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_choices choices = choices_of(pipeline, part);
    DGG_TRY(dgg_graph_write(&pipeline->analysis, &choices, format, output->file, error));
    DGG_TRY(dgg_output_finish(output, error));
done:
    return status == DGG_CANNOT_WRITE ? dgg_fail_in(error, status, output->path) : status;
}

dgg_status dgg_write_graph(const dgg_pipeline *pipeline, const dgg_options *options,
                           const char *format, dgg_part part, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    DGG_TRY(write_file(pipeline, format, part, &output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

/* The files of one folder, each whole before the next begins. */
typedef struct folder {
    const char *path;
    dgg_arena *arena;
    dgg_output output; /* the one at hand */
} folder;

static dgg_status finish_file(folder *into, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (into->output.file != NULL) {
        status = dgg_output_finish(&into->output, error);
        if (status == DGG_CANNOT_WRITE) {
            dgg_fail_in(error, status, into->output.path);
        }
    }
    dgg_output_destroy(&into->output);
    return status;
}

static dgg_status begin_file(void *context, const char *name, FILE **out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    folder *into = context;
    const char *path = NULL;
    DGG_TRY(finish_file(into, error));
    DGG_TRY(dgg_folder_path(&into->arena, into->path, name, &path, error));
    DGG_TRY(dgg_output_open(&into->output, path, error));
    *out = into->output.file;
done:
    return status;
}

dgg_status dgg_write_folder(const dgg_pipeline *pipeline, const dgg_options *options,
                            const char *format, dgg_error *error)
{
    dgg_status status = DGG_OK;
    folder into = { .path = options->output };
    const dgg_files files = { &into, begin_file };
    const dgg_choices choices = choices_of(pipeline, DGG_WHOLE);
    DGG_TRY(dgg_folder_make(options->output, error));
    DGG_TRY(dgg_graph_write_files(&pipeline->analysis, &choices, format, &files, error));
    DGG_TRY(finish_file(&into, error));
done:
    dgg_output_destroy(&into.output);
    dgg_arena_release(&into.arena);
    return status;
}
