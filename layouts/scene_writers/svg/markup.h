/* markup.h - the small pieces that an SVG file is made of. */
#ifndef DGG_MARKUP_H
#define DGG_MARKUP_H

#include "base/buffer.h"
#include "base/names.h"
#include "layouts/scene.h"

/* Appends one by one until one fails; the failure is kept and later calls do nothing. */
typedef struct dgg_markup {
    dgg_buffer *file;
    dgg_text prefix; /* of all ids, so that several pictures may stand in one page */
    dgg_names ids;   /* those written */
    bool is_dark;    /* attributes have the colours for dark paper */
    dgg_status status;
    dgg_error *error;
} dgg_markup;

void dgg_markup_add(dgg_markup *markup, const char *pieces);

/* The text, with nothing in it that could end what it stands in; valid in XML whatever it holds. */
void dgg_markup_add_text(dgg_markup *markup, dgg_text text);

/* "prefix_theme_data_centres" for "theme:data-centres"; never the same twice. */
void dgg_markup_add_id(dgg_markup *markup, dgg_text id);
void dgg_markup_add_number(dgg_markup *markup, double number);
void dgg_markup_add_point(dgg_markup *markup, dgg_point point);

/* name="number" with a blank before it. */
void dgg_markup_add_attribute(dgg_markup *markup, const char *name, double number);

/* The paints of a shape or curve, as attributes and as classes for the style sheet. */
void dgg_markup_add_look(dgg_markup *markup, const dgg_look *look);
/* Of a text; a halo is of the ground. */
void dgg_markup_add_ink(dgg_markup *markup, dgg_paint paint, bool has_halo);

#endif
