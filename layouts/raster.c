/* librsvg draws, cairo packs; how large to print is added here, as cairo does not say it. */
#include "layouts/raster.h"

#include <cairo-pdf.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

static const double inches_a_meter = 1 / 0.0254;
static const double points_a_pixel = 0.75;

enum { MOST_PIXELS = 32767, HEADER_LENGTH = 33, SIZE_LENGTH = 21, CHECKED_FROM = 4 };

typedef struct sink {
    dgg_buffer *file;
    dgg_status status;
    dgg_error *error;
} sink;

static cairo_status_t take_bytes(void *closure, const unsigned char *bytes, unsigned count)
{
    sink *taken = closure;
    taken->status =
        dgg_buffer_add(taken->file, (dgg_text){ (const char *)bytes, count }, taken->error);
    return taken->status == DGG_OK ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_NO_MEMORY;
}

/* The check of PNG chunks: CRC-32 as in ISO 3309. */
static uint32_t check_of(const unsigned char *bytes, size_t count)
{
    uint32_t check = UINT32_MAX;
    for (size_t i = 0; i < count; i++) {
        check ^= bytes[i];
        for (int bit = 0; bit < 8; bit++) {
            check = check & 1 ? (check >> 1) ^ UINT32_C(0xEDB88320) : check >> 1;
        }
    }
    return ~check;
}

static void put_number(unsigned char *bytes, uint32_t number)
{
    for (int i = 0; i < 4; i++) {
        bytes[i] = (unsigned char)(number >> (24 - 8 * i));
    }
}

/* The chunk "pHYs": dots a meter, behind the header of the file. */
static dgg_status add_density(dgg_buffer *png, size_t start, unsigned density, dgg_error *error)
{
    dgg_status status = DGG_OK;
    unsigned char chunk[SIZE_LENGTH] = { 0, 0, 0, 9, 'p', 'H', 'Y', 's' };
    uint32_t dots = (uint32_t)lround(density * inches_a_meter);
    put_number(chunk + 8, dots);
    put_number(chunk + 12, dots);
    chunk[16] = 1; /* the unit is the meter */
    put_number(chunk + 17, check_of(chunk + CHECKED_FROM, 13));
    DGG_TRY(dgg_buffer_reserve(png, SIZE_LENGTH, error));
    char *place = png->bytes + start + HEADER_LENGTH;
    memmove(place + SIZE_LENGTH, place, png->length - start - HEADER_LENGTH);
    memcpy(place, chunk, SIZE_LENGTH);
    png->length += SIZE_LENGTH;
done:
    return status;
}

static dgg_status refuse(dgg_error *error, const GError *reason)
{
    return dgg_fail(error, DGG_BAD_INPUT, 0, "librsvg cannot draw it: %s",
                    reason ? reason->message : "no reason given");
}

static dgg_status draw(RsvgHandle *handle, cairo_surface_t *surface, double width, double height,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    GError *reason = NULL;
    RsvgRectangle whole = { 0, 0, width, height };
    cairo_t *pen = cairo_create(surface);
    cairo_set_source_rgb(pen, 1, 1, 1); /* the last row may be covered in part only */
    cairo_paint(pen);
    if (!rsvg_handle_render_document(handle, pen, &whole, &reason)) {
        status = refuse(error, reason);
    } else if (cairo_status(pen) != CAIRO_STATUS_SUCCESS) {
        status = dgg_fail(error, DGG_LIBRARY_FAILED, 0, "cairo: %s",
                          cairo_status_to_string(cairo_status(pen)));
    }
    cairo_destroy(pen);
    g_clear_error(&reason);
    return status;
}

static dgg_status make_png(RsvgHandle *handle, unsigned width, unsigned density, sink *taken)
{
    dgg_status status = DGG_OK;
    double wide = 0, high = 0;
    size_t start = taken->file->length;
    if (!rsvg_handle_get_intrinsic_size_in_pixels(handle, &wide, &high) || wide <= 0) {
        return dgg_fail(taken->error, DGG_BAD_INPUT, 0, "the picture has no size");
    }
    double height = ceil(high * width / wide);
    if (width > MOST_PIXELS || height > MOST_PIXELS) {
        return dgg_fail(taken->error, DGG_BAD_REQUEST, 0, "%u x %.0f pixels are too many", width,
                        height);
    }
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)width, (int)height);
    DGG_TRY(draw(handle, surface, width, height, taken->error));
    cairo_status_t outcome = cairo_surface_write_to_png_stream(surface, take_bytes, taken);
    DGG_TRY(taken->status);
    if (outcome != CAIRO_STATUS_SUCCESS) {
        DGG_TRY(dgg_fail(taken->error, DGG_LIBRARY_FAILED, 0, "cairo: %s",
                         cairo_status_to_string(outcome)));
    }
    DGG_TRY(add_density(taken->file, start, density, taken->error));
done:
    cairo_surface_destroy(surface);
    return status;
}

static dgg_status make_pdf(RsvgHandle *handle, const char *title, sink *taken)
{
    dgg_status status = DGG_OK;
    double wide = 0, high = 0;
    if (!rsvg_handle_get_intrinsic_size_in_pixels(handle, &wide, &high) || wide <= 0) {
        return dgg_fail(taken->error, DGG_BAD_INPUT, 0, "the picture has no size");
    }
    wide *= points_a_pixel;
    high *= points_a_pixel;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take_bytes, taken, wide, high);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title);
    DGG_TRY(draw(handle, surface, wide, high, taken->error));
    cairo_surface_finish(surface);
    DGG_TRY(taken->status);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) {
        DGG_TRY(dgg_fail(taken->error, DGG_LIBRARY_FAILED, 0, "cairo: %s",
                         cairo_status_to_string(cairo_surface_status(surface))));
    }
done:
    cairo_surface_destroy(surface);
    return status;
}

static RsvgHandle *open_svg(dgg_text svg, dgg_error *error)
{
    GError *reason = NULL;
    RsvgHandle *handle =
        rsvg_handle_new_from_data((const guint8 *)svg.start, (gsize)svg.length, &reason);
    if (handle == NULL) {
        refuse(error, reason);
        g_clear_error(&reason);
    }
    return handle;
}

dgg_status dgg_raster_png(dgg_text svg, unsigned width, unsigned density, dgg_buffer *png,
                          dgg_error *error)
{
    sink taken = { png, DGG_OK, error };
    RsvgHandle *handle = open_svg(svg, error);
    if (handle == NULL) {
        return DGG_BAD_INPUT;
    }
    dgg_status status = make_png(handle, width, density, &taken);
    g_object_unref(handle);
    return status;
}

dgg_status dgg_raster_pdf(dgg_text svg, const char *title, dgg_buffer *pdf, dgg_error *error)
{
    sink taken = { pdf, DGG_OK, error };
    RsvgHandle *handle = open_svg(svg, error);
    if (handle == NULL) {
        return DGG_BAD_INPUT;
    }
    dgg_status status = make_pdf(handle, title, &taken);
    g_object_unref(handle);
    return status;
}
