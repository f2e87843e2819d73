/* palette.h - the colours of pictures, for the style sheet of the page. */
#ifndef DGG_PAGE_PALETTE_H
#define DGG_PAGE_PALETTE_H

#include "base/buffer.h"

/* Appends ":root{--ground:#FFFFFF;…}.hue-1{--ink:…}" and the same for the dark. */
dgg_status dgg_palette_add(dgg_buffer *style, dgg_error *error);

#endif
