/* rollup.h - locations counted by country or by region of the world. A question that is asked of a
 * coded corpus: what was found stays as it was coded, with all its evidence. */
#ifndef DGG_ROLLUP_H
#define DGG_ROLLUP_H

#include "corpus/gazetteer.h"

typedef enum dgg_rollup {
    DGG_ROLL_TO_COUNTRY, /* the first "country or area" on the way of first parents, itself too */
    DGG_ROLL_TO_REGION,  /* the first "region" above that; what is in no country: above itself */
    DGG_ROLLUP_COUNT
} dgg_rollup;

extern const char *const dgg_rollup_names[]; /* ends with NULL */

/* Each link of a paper to a location becomes one to what the location rolls up to. Links that meet
 * are one: their points add up, it is primary if one of them was. What has no such container stays.
 */
dgg_status dgg_corpus_roll_up(dgg_corpus *corpus, const dgg_gazetteer *gazetteer, dgg_rollup level,
                              dgg_error *error);

#endif
