/* values.h - texts and dates of CSL-JSON, in all the ways programs write them. */
#ifndef DGG_CSL_VALUES_H
#define DGG_CSL_VALUES_H

#include "base/json.h"
#include "base/memory.h"

/* A text, a number as text (made in the arena), or the first of a list; empty for anything else. */
dgg_status dgg_csl_text(const dgg_json_value *value, dgg_arena **arena, dgg_text *text,
                        dgg_error *error);

/* The year a date begins in: "date-parts" of numbers or texts, "raw", "literal", or a plain text or
 * number; 0 if there is none from 1000 to 2100. */
int dgg_csl_year(const dgg_json_value *date);

#endif
