/* shapes.h - what a word of a reference looks like. */
#ifndef DGG_REFERENCES_SHAPES_H
#define DGG_REFERENCES_SHAPES_H

#include "corpus/references/words.h"

/* Fills lead, trail, core and shape by the text of the word. */
void dgg_reference_shape(dgg_reference_word *word);

#endif
