/* Where the analysed graph goes: it appears there whole or not at all. */
#include "program/writing.h"

#include "base/folder.h"
#include "base/output.h"

enum { LONGEST_NAME = 64 };

static dgg_status write_file(const dgg_pipeline *pipeline, const char *format, dgg_part part,
                             dgg_output *output, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_choices choices = { .analysis = &pipeline->how,
                                  .kinds = &pipeline->kinds,
                                  .profile = pipeline->profile,
                                  .part = part };
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

dgg_status dgg_write_folder(const dgg_pipeline *pipeline, const dgg_options *options,
                            const char *format, dgg_error *error)
{
    static const struct {
        dgg_part part;
        const char *name;
    } files[] = { { DGG_NODES, "nodes" }, { DGG_LINKS, "links" } };
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    DGG_TRY(dgg_folder_make(options->output, error));
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char name[LONGEST_NAME];
        const char *path = NULL;
        dgg_options ours = *options;
        snprintf(name, sizeof name, "%s.%s", files[i].name, format);
        DGG_TRY(dgg_folder_path(&arena, options->output, name, &path, error));
        ours.output = path;
        DGG_TRY(dgg_write_graph(pipeline, &ours, format, files[i].part, error));
    }
done:
    dgg_arena_release(&arena);
    return status;
}
