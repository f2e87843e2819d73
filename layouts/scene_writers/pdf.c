/* PDF for print: one page as large as the picture, with its fonts. */
#include "layouts/raster.h"
#include "layouts/scene_writers.h"

/* Ends with a NUL, as cairo wants it. */
static dgg_status name(const dgg_scene *scene, dgg_buffer *title, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(title, scene->title, error));
    DGG_TRY(dgg_buffer_add(title, (dgg_text){ "", 1 }, error));
done:
    return status;
}

static dgg_status write(const dgg_scene *scene, dgg_buffer *file, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer svg = { 0 }, title = { 0 };
    DGG_TRY(dgg_scene_writer_svg.write(scene, &svg, error));
    DGG_TRY(name(scene, &title, error));
    DGG_TRY(dgg_raster_pdf(dgg_buffer_text(&svg), title.bytes, file, error));
done:
    dgg_buffer_destroy(&svg);
    dgg_buffer_destroy(&title);
    return status;
}

const dgg_scene_writer dgg_scene_writer_pdf = {
    { .name = "pdf", .summary = "page for print, as large as the picture, fonts embedded" },
    .ending = "pdf",
    .write = write,
};
