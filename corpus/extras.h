/* extras.h - what a source says of a record beyond the parts that all records have: the agency of a
 * policy, the likes of a post. Each is an item "agency: Ministry of Works" of dgg_paper.attributes.
 */
#ifndef DGG_EXTRAS_H
#define DGG_EXTRAS_H

#include "corpus/corpus.h"
#include "corpus/dialect.h"

dgg_text dgg_extra_name(dgg_text item);  /* "agency" */
dgg_text dgg_extra_value(dgg_text item); /* "Ministry of Works" */

/* Fills the attributes of the record with all values of the slip that the dialect makes no other
 * use of, and with a date that tells more than the year. */
dgg_status dgg_extras_take(dgg_record *record, const dgg_slip *slip, const dgg_dialect *dialect,
                           dgg_error *error);

/* Adds the items that are not there yet. */
dgg_status dgg_extras_join(dgg_arena **arena, dgg_texts *kept, dgg_texts other, dgg_error *error);

#endif
