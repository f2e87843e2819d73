/* flatten.h - a JSON record as a slip: a value is named by its path
 * ("primary_location.source.issn"), and the items of a list share one name. */
#ifndef DGG_FLATTEN_H
#define DGG_FLATTEN_H

#include "corpus/dialect.h"
#include "corpus/works.h"

/* Adds the texts, numbers and true values of the record that the dialect has names for. */
dgg_status dgg_flatten(dgg_slip *slip, const dgg_work *work, const dgg_dialect *dialect,
                       dgg_error *error);

#endif
