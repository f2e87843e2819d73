/* countries.h - countries and areas of ISO 3166-1, as the addresses of authors write them. */
#ifndef DGG_COUNTRIES_H
#define DGG_COUNTRIES_H

#include "corpus/keys.h"

typedef struct dgg_country {
    dgg_text code, label; /* "GB", "United Kingdom" */
} dgg_country;

/* Zero it first. */
typedef struct dgg_countries {
    dgg_country *items; /* in the order of their codes */
    size_t count, room;
    struct dgg_country_name *names; /* sorted */
    size_t name_count, name_room;
    dgg_keys keys;
} dgg_countries;

dgg_status dgg_countries_init(dgg_countries *countries, dgg_error *error);

/* *found becomes the country at the end of an address, NULL if it names none: "Peoples R China",
 * "MA 02139 USA", "Scotland" (which is GB), "Hong Kong, Peoples R China" (which is HK); behind a
 * name in one piece, its code: "Univ X (GB)". A name that
 * may be a state of the USA as well ("Georgia") is none by itself. */
dgg_status dgg_countries_find(dgg_countries *countries, dgg_text address, const dgg_country **found,
                              dgg_error *error);

/* NULL if there is none of that code, in capitals. */
const dgg_country *dgg_countries_of_code(const dgg_countries *countries, dgg_text code);
void dgg_countries_destroy(dgg_countries *countries);

#endif
