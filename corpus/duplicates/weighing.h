/* weighing.h - a group of records of one title, parted where they contradict each other. */
#ifndef DGG_DUPLICATE_WEIGHING_H
#define DGG_DUPLICATE_WEIGHING_H

#include "corpus/duplicates/groups.h"

/* Gives each record its part, puts the group in the order of these, and tells what was parted
 * (except what contradicts under a title that many papers have).
 * Time: as many comparisons as there are records, times a constant. */
dgg_status dgg_search_weigh(dgg_search *s, dgg_candidate *group, size_t count, dgg_weighing how,
                            dgg_error *error);

#endif
