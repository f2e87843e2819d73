/* entities.h - entities of HTML as characters. */
#ifndef DGG_MARKUP_ENTITIES_H
#define DGG_MARKUP_ENTITIES_H

#include "base/text.h"

/* The entity at the beginning of the text ("&amp;", "&#8217;"): its length, 0 if there is none. */
size_t dgg_markup_entity(dgg_text text, int32_t *character);

#endif
