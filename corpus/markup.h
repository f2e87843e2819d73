/* markup.h - texts with tags of HTML or JATS in them, as databases export titles and abstracts. */
#ifndef DGG_MARKUP_H
#define DGG_MARKUP_H

#include "base/buffer.h"
#include "corpus/markup/entities.h"

/* Appends the text without its tags, entities as characters, runs of white space as one blank. What
 * only looks like a tag stays ("a < b > c"). */
dgg_status dgg_markup_strip(dgg_buffer *buffer, dgg_text text, dgg_error *error);

#endif
