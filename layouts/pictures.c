/* The shelf of pictures: one file each in layouts/pictures. */
#include "layouts/pictures.h"

static const dgg_row *const rows[] = {
#define ROW(...) &DGG_ROW(dgg_picture_, __VA_ARGS__).row,
#include "layouts/pictures.def"
#undef ROW
    NULL
};

const dgg_shelf dgg_pictures = { "pictures", rows };

dgg_status dgg_scene_draw(dgg_scene *scene, const dgg_analysis *analysis, const char *picture,
                          const dgg_picture_options *options, dgg_error *error)
{
    static const dgg_picture_options none = { 0 };
    const dgg_row *row = dgg_shelf_find(&dgg_pictures, picture, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (dgg_analysis_score(analysis, "pagerank") == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "a picture needs the scores of pagerank");
    }
    dgg_status status =
        ((const dgg_picture *)row)->draw(scene, analysis, options ? options : &none, error);
    if (status != DGG_OK) {
        dgg_scene_destroy(scene);
    }
    return status;
}
