/* The shelf of picture formats: one file each in layouts/scene_writers. */
#include "layouts/scene_writers.h"

#include <errno.h>
#include <string.h>

static const dgg_row *const rows[] = {
#define ROW(...) &DGG_ROW(dgg_scene_writer_, __VA_ARGS__).row,
#include "layouts/scene_writers.def"
#undef ROW
    NULL
};

const dgg_shelf dgg_scene_writers = { "picture formats", rows };

dgg_status dgg_scene_write(const dgg_scene *scene, const char *format, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer file = { 0 };
    const dgg_row *row = dgg_shelf_find(&dgg_scene_writers, format, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    /* The row is the first member, so a pointer to it is a pointer to the writer. */
    DGG_TRY(((const dgg_scene_writer *)row)->write(scene, &file, error));
    errno = 0;
    if (fwrite(file.bytes, 1, file.length, out) != file.length || fflush(out) != 0) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "%s", strerror(errno));
    }
done:
    dgg_buffer_destroy(&file);
    return status;
}
