/* judging.h - what the next line is to the record that has begun. */
#ifndef DGG_PASTED_JUDGING_H
#define DGG_PASTED_JUDGING_H

#include "corpus/readers/pasted/reading.h"

/* The record has a title, perhaps authors, and nothing yet that stands behind them. */
bool dgg_pasted_awaits_venue(const dgg_pasted_reading *r);

/* The questions are to be asked in this order; if none holds the line opens a record. */
bool dgg_pasted_is_authors(const dgg_pasted_reading *r);
bool dgg_pasted_is_before_venue(const dgg_pasted_reading *r);
bool dgg_pasted_is_abstract(const dgg_pasted_reading *r);
bool dgg_pasted_is_more_title(const dgg_pasted_reading *r);

#endif
