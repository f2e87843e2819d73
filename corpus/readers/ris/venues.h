/* venues.h - where a record of RIS says that it was published: that depends on its type. */
#ifndef DGG_RIS_VENUES_H
#define DGG_RIS_VENUES_H

#include "corpus/readers/ris/fields.h"

/* A book as a whole is published nowhere, and may have its title in other fields. */
bool dgg_ris_is_book(dgg_text type);

/* The venue as it stands; empty if there is none. */
dgg_text dgg_ris_venue(const dgg_ris_fields *fields, dgg_text type);

#endif
