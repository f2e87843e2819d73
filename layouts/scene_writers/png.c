/* PNG for word processors: 160 mm wide, the text width of a page, or as wide as the page that was
 * asked for; at 300 dots an inch. */
#include <math.h>

#include "layouts/raster.h"
#include "layouts/scene_writers.h"

enum { WIDTH = 1890 /* 160 mm */, DENSITY = 300, PIXELS_AN_INCH = 96 };

static dgg_status write(const dgg_scene *scene, dgg_buffer *file, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer svg = { 0 };
    double wanted = scene->is_page ? scene->width * DENSITY / PIXELS_AN_INCH : WIDTH;
    DGG_TRY(dgg_scene_writer_svg.write(scene, &svg, error));
    DGG_TRY(dgg_raster_png(dgg_buffer_text(&svg), (unsigned)lround(wanted), DENSITY, file, error));
done:
    dgg_buffer_destroy(&svg);
    return status;
}

const dgg_scene_writer dgg_scene_writer_png = {
    { .name = "png", .summary = "picture for word processors: 160 mm wide, 300 dots an inch" },
    .ending = "png",
    .write = write,
};
