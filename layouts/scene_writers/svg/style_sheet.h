/* style_sheet.h - what the attributes of an SVG file cannot say: darkness, pointing, focus. */
#ifndef DGG_STYLE_SHEET_H
#define DGG_STYLE_SHEET_H

#include "layouts/scene_writers/svg/markup.h"

/* Its rules reach into this one picture only, by the id of the picture. */
void dgg_style_sheet_add(dgg_markup *markup, const dgg_scene *scene);

#endif
