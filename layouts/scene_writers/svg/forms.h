/* forms.h - the outlines of shapes. */
#ifndef DGG_FORMS_H
#define DGG_FORMS_H

#include "layouts/scene_writers/svg/markup.h"

void dgg_markup_add_form(dgg_markup *markup, const dgg_shape *shape);

#endif
