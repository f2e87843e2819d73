/* fields.h - the labelled words of a reference made into a record. */
#ifndef DGG_REFERENCES_FIELDS_H
#define DGG_REFERENCES_FIELDS_H

#include "base/memory.h"
#include "corpus/references.h"

dgg_status dgg_reference_fields(dgg_reference_parser *parser, dgg_arena **arena,
                                dgg_reference *reference, dgg_error *error);

/* The authors or editors that a text names, copied into the arena. */
dgg_status dgg_reference_take_people(dgg_text text, dgg_arena **arena, dgg_texts *people,
                                     dgg_error *error);

#endif
