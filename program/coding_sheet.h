/* coding_sheet.h - what is coded by hand so far, as a table: pages go on from there. */
#ifndef DGG_CODING_SHEET_H
#define DGG_CODING_SHEET_H

#include "base/table.h"
#include "corpus/decisions.h"
#include "corpus/review.h"

/* Reads a table as docs/review.md has it for codings.csv, comments included, but for the texts of
 * the records. Fails with DGG_BAD_INPUT if it has no column `record`. The path must outlive the
 * error. */
dgg_status dgg_hand_sheet_read(dgg_table *sheet, const char *path, dgg_error *error);

/* That of a review folder; no column if it has none. */
dgg_status dgg_hand_sheet_of_review(dgg_table *sheet, const dgg_review *review, dgg_error *error);

/* Any table of its decisions, as it stands there. */
dgg_status dgg_sheet_of_review(dgg_table *sheet, const dgg_review *review, dgg_sheet_kind kind,
                               dgg_error *error);

#endif
