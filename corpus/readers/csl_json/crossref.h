/* crossref.h - what Crossref adds to CSL-JSON: what a work cites, and where its authors are. */
#ifndef DGG_CSL_CROSSREF_H
#define DGG_CSL_CROSSREF_H

#include "base/json.h"
#include "base/names.h"
#include "corpus/attributing.h"

/* Adds what the item cites, a line each: as it stands in "unstructured", or made of author, year,
 * title, journal and DOI. */
dgg_status dgg_csl_references(dgg_names *list, const dgg_json_value *item, dgg_error *error);

/* Adds the institutions of its authors. */
dgg_status dgg_csl_institutions(dgg_names *list, const dgg_json_value *item, dgg_error *error);

/* Adds what it says of its authors one by one: addresses, or ORCIDs. */
dgg_status dgg_csl_attribute(dgg_attributing *to, const dgg_json_value *item, bool ids,
                             dgg_error *error);

#endif
