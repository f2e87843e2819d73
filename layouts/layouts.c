/* The way from a name to the format that is written. */
#include "layouts/layouts.h"

#include "layouts/writers.h"

static const dgg_choices none = { 0 };

dgg_status dgg_graph_write(const dgg_analysis *analysis, const dgg_choices *choices,
                           const char *format, FILE *out, dgg_error *error)
{
    choices = choices != NULL ? choices : &none;
    const dgg_writer *writer = (const dgg_writer *)dgg_shelf_find(&dgg_writers, format, error);
    if (writer == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (writer->write == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s is several files: it needs a folder",
                        format);
    }
    if (writer->has_parts && choices->part == DGG_WHOLE) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "%s is two tables: ask for the nodes or the links", format);
    }
    if (!writer->has_parts && choices->part != DGG_WHOLE) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "%s holds nodes and links in one: only csv has them apart", format);
    }
    return writer->write(analysis, choices, out, error);
}

dgg_status dgg_graph_write_files(const dgg_analysis *analysis, const dgg_choices *choices,
                                 const char *format, const dgg_files *files, dgg_error *error)
{
    choices = choices != NULL ? choices : &none;
    const dgg_writer *writer = (const dgg_writer *)dgg_shelf_find(&dgg_writers, format, error);
    if (writer == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (writer->write_files == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s is one file: it needs no folder", format);
    }
    return writer->write_files(analysis, choices, files, error);
}
