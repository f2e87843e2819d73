/* people.h - the authors or editors of a reference, as any style writes them. */
#ifndef DGG_REFERENCES_PEOPLE_H
#define DGG_REFERENCES_PEOPLE_H

#include "base/names.h"

/* Adds each of the names: "Family, Given" where the text tells which is which ("Smith, J. and Doe
 * K", "SIERVO (M.)"), else as it stands. "et al.", "(eds.)", "等" and the like go. */
dgg_status dgg_reference_people(dgg_names *list, dgg_text text, dgg_error *error);

/* A stroke that stands for the authors of the reference before: "———." */
bool dgg_reference_repeats(dgg_text text);

#endif
