/* paper_size.h - how large a picture is to be: a page, a column, a slide, or in millimetres. */
#ifndef DGG_PAPER_SIZE_H
#define DGG_PAPER_SIZE_H

#include "layouts/pictures.h"

/* Reads "a4", "column", "slide", "120" or "120x80" into width and height, in pixels; a height of 0
 * means as high as it must be. NULL leaves both at 0. `orientation` is "portrait" (an A4 page
 * stands) or "landscape", NULL for the page's own. Fails with DGG_BAD_REQUEST, and says what can be
 * asked. */
dgg_status dgg_paper_size_read(const char *size, const char *orientation,
                               dgg_picture_options *options, dgg_error *error);

#endif
