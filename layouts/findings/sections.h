/* sections.h - the parts of stats.md, in their order. Each tells nothing where there is nothing to
 * tell. */
#ifndef DGG_SECTIONS_H
#define DGG_SECTIONS_H

#include "layouts/findings/telling.h"

dgg_status dgg_tell_opening(dgg_telling *telling);     /* one paragraph for an article */
dgg_status dgg_tell_records(dgg_telling *telling);     /* where they come from */
dgg_status dgg_tell_counts(dgg_telling *telling);      /* years, venues, themes, locations */
dgg_status dgg_tell_central(dgg_telling *telling);     /* what holds the network together */
dgg_status dgg_tell_communities(dgg_telling *telling); /* which nodes belong together */
dgg_status dgg_tell_changes(dgg_telling *telling);     /* since the last map */
dgg_status dgg_tell_making(dgg_telling *telling);      /* how it was made */
dgg_status dgg_tell_cautions(dgg_telling *telling);    /* what to beware of */

/* "The list holds 10 papers and 1 event": without its full stop. */
void dgg_tell_size(const dgg_telling *telling);

#endif
