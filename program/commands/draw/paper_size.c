/* Sizes of pages, in millimetres: A4 with margins of 20, the column of a journal, a slide of 16:9.
 */
#include "program/commands/draw/paper_size.h"

#include "base/number.h"

static const double pixels_a_millimetre = 96 / 25.4, least = 40, most = 2000;

static const struct paper_size {
    const char *name;
    double width, height;
} sizes[] = {
    { "a4", 170, 257 },
    { "column", 85, 0 },
    { "slide", 254, 142.9 },
};

static dgg_status refuse(const char *size, dgg_error *error)
{
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "--page takes a4, column, slide, a width in mm (120) or width and height "
                    "(120x80), from 40 to 2000, not '%.60s'",
                    size);
}

static bool is_size(double length)
{
    return length >= least && length <= most;
}

static dgg_status read_millimetres(const char *size, dgg_picture_options *options, dgg_error *error)
{
    dgg_text rest = dgg_text_of(size);
    bool has_height = dgg_text_find_byte(rest, 'x') < rest.length;
    dgg_text width = dgg_text_cut(&rest, 'x');
    bool is_read = dgg_number_read(width, &options->width) && is_size(options->width);
    if (has_height) {
        is_read = is_read && dgg_number_read(rest, &options->height) && is_size(options->height);
    }
    return is_read ? DGG_OK : refuse(size, error);
}

static dgg_status read_size(const char *size, dgg_picture_options *options, dgg_error *error)
{
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        if (dgg_text_is(dgg_text_of(size), sizes[i].name)) {
            options->width = sizes[i].width;
            options->height = sizes[i].height;
            return DGG_OK;
        }
    }
    return read_millimetres(size, options, error);
}

static dgg_status turn(const char *orientation, dgg_picture_options *options, dgg_error *error)
{
    dgg_text wanted = dgg_text_of(orientation);
    bool is_lying = dgg_text_is(wanted, "landscape");
    if (!is_lying && !dgg_text_is(wanted, "portrait")) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--orientation takes portrait or landscape, not '%.60s'", orientation);
    }
    if (options->height <= 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--orientation turns a page that has a height: --page a4, slide or 120x80");
    }
    if (is_lying != (options->width > options->height)) {
        double width = options->width;
        options->width = options->height;
        options->height = width;
    }
    return DGG_OK;
}

dgg_status dgg_paper_size_read(const char *size, const char *orientation,
                               dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    options->width = options->height = 0;
    if (size == NULL && orientation == NULL) {
        return DGG_OK;
    }
    DGG_TRY(read_size(size != NULL ? size : sizes->name, options, error));
    DGG_TRY(orientation != NULL ? turn(orientation, options, error) : DGG_OK);
    options->width *= pixels_a_millimetre;
    options->height *= pixels_a_millimetre;
done:
    return status;
}
