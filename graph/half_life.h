/* half_life.h - how old is what is cited. */
#ifndef DGG_HALF_LIFE_H
#define DGG_HALF_LIFE_H

#include "base/base.h"

/* Citations by age in years: counts[0 .. age_count). */
typedef struct dgg_ages {
    size_t *counts;
    size_t age_count, room;
    size_t total;
    size_t ahead; /* cited before they were out: no age */
} dgg_ages;

dgg_status dgg_ages_add(dgg_ages *ages, int age, dgg_error *error);
void dgg_ages_destroy(dgg_ages *ages);

/* The age that half of the citations do not exceed; citations of age a are spread evenly from a to
 * a + 1 (Burton and Kebler 1960). False if there are none. */
bool dgg_ages_half_life(const dgg_ages *ages, double *years);

/* The share of citations of an age below five: of the year itself and the four before it (Price
 * 1970). False if there are none. */
bool dgg_ages_price_index(const dgg_ages *ages, double *share);

#endif
