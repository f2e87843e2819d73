/* names.h - the people of a RIS record. */
#ifndef DGG_RIS_NAMES_H
#define DGG_RIS_NAMES_H

#include "base/names.h"

/* Adds the names of a field, which are parted by ";" if there are several: "Family, Given, Suffix"
 * with a blank behind each comma; a name without commas stays in one piece, as does a Chinese one.
 */
dgg_status dgg_ris_names(dgg_names *list, dgg_text field, dgg_error *error);

#endif
