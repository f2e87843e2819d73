/* names.h - the people of an item of CSL-JSON. */
#ifndef DGG_CSL_NAMES_H
#define DGG_CSL_NAMES_H

#include "base/json.h"
#include "base/names.h"

/* Adds the names of a list (or a single name) as "Family, Given": particles stand before the
 * family, a suffix behind the given name; literal and Chinese names stay in one piece. */
dgg_status dgg_csl_names(dgg_names *list, const dgg_json_value *people, dgg_error *error);

/* The same of one of them. */
dgg_status dgg_csl_name(dgg_names *list, const dgg_json_value *name, dgg_error *error);

#endif
