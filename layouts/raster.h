/* raster.h - a picture as pixels or as a page: the only door to librsvg and cairo. */
#ifndef DGG_RASTER_H
#define DGG_RASTER_H

#include "base/buffer.h"

/* Appends the SVG file as PNG, so many pixels wide; `density` in dots an inch tells programs how
 * large to print it. Texts are set in the fonts of this machine: pixels may differ from machine to
 * machine. Fails with DGG_BAD_INPUT if it is no SVG. */
dgg_status dgg_raster_png(dgg_text svg, unsigned width, unsigned density, dgg_buffer *png,
                          dgg_error *error);

/* Appends it as a PDF of one page of its own size, a pixel of a screen being 1/96 inch; the fonts
 * of this machine are embedded, texts can be searched. No date is written into it. */
dgg_status dgg_raster_pdf(dgg_text svg, const char *title, dgg_buffer *pdf, dgg_error *error);

#endif
