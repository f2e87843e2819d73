/* The shelf of pictures: one file each in layouts/pictures. */
#include "layouts/pictures.h"

#include <math.h>

#include "base/memory.h"
#include "layouts/caption.h"

static const dgg_row *const rows[] = {
#define ROW(...) &DGG_ROW(dgg_picture_, __VA_ARGS__).row,
#include "layouts/pictures.def"
#undef ROW
    NULL
};

const dgg_shelf dgg_pictures = { "pictures", rows };

static dgg_status refuse(const dgg_picture *picture, const dgg_analysis *analysis, dgg_error *error)
{
    if (!picture->is_of_corpus && dgg_analysis_score(analysis, "pagerank") == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "a picture needs the scores of pagerank");
    }
    return DGG_OK;
}

/* Shrunk if it is larger than the page, and set in its middle; a page that stands is no higher than
 * what is on it, a slide is whole. */
static void fit_page(dgg_scene *scene, const dgg_picture_options *options)
{
    double width = options->width > 0 ? options->width : scene->width;
    double height = options->height > 0 ? options->height : scene->height;
    double factor = fmin(fmin(width / scene->width, height / scene->height), 1);
    if (options->width <= 0 || scene->width <= 0 || scene->height <= 0) {
        return;
    }
    dgg_scene_scale(scene, factor);
    dgg_scene_move(scene, (dgg_point){ (width - scene->width) / 2, 0 });
    scene->width = width;
    scene->height = options->height > 0 && height <= width ? height : scene->height;
    scene->is_page = true;
}

static dgg_status finish(dgg_scene *scene, const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (options->has_caption) {
        DGG_TRY(dgg_scene_show_caption(
            scene, options->is_in_chinese ? DGG_IN_CHINESE : DGG_IN_ENGLISH, error));
    }
    fit_page(scene, options);
    scene->is_dark = options->is_dark;
    scene->fonts = dgg_text_of(options->fonts);
    DGG_TRY(dgg_arena_copy(&scene->arena, &scene->fonts, error));
done:
    return status;
}

dgg_status dgg_scene_draw(dgg_scene *scene, const dgg_analysis *analysis, const char *picture,
                          const dgg_picture_options *options, dgg_error *error)
{
    static const dgg_picture_options none = { 0 };
    dgg_status status = DGG_OK;
    const dgg_picture *row = (const dgg_picture *)dgg_shelf_find(&dgg_pictures, picture, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    options = options != NULL ? options : &none;
    DGG_TRY(refuse(row, analysis, error));
    DGG_TRY(row->draw(scene, analysis, options, error));
    DGG_TRY(finish(scene, options, error));
done:
    if (status != DGG_OK) {
        dgg_scene_destroy(scene);
    }
    return status;
}
