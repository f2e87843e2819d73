/* crossed.h - a long table of groups, spans of years, counts and shares made a row a group: so that
 * a page shows all of them. */
#ifndef DGG_CROSSED_H
#define DGG_CROSSED_H

#include "base/table.h"

/* Columns must be: group, id, span, count, share; each group has all spans, in the same order. The
 * new rows hold group, the sum of its counts, and its share of each span; the greatest sum first. A
 * table without rows stays. */
dgg_status dgg_crossed_make(dgg_table *table, dgg_error *error);

#endif
