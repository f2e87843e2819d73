/* kinds.h - what type of work a reference is of. */
#ifndef DGG_REFERENCES_KINDS_H
#define DGG_REFERENCES_KINDS_H

#include "corpus/references.h"

/* Sets type and kind of the paper by the labelled words of its reference. */
void dgg_reference_kind(const dgg_reference_parser *parser, dgg_paper *paper);

/* The type that a mark of GB/T 7714 stands for ("J", "EB/OL"); NULL if there is no such mark. */
const char *dgg_reference_mark_type(dgg_text mark);

#endif
