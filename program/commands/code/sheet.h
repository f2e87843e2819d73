/* sheet.h - the table a coding page starts with. */
#ifndef DGG_CODE_SHEET_H
#define DGG_CODE_SHEET_H

#include "base/table.h"

/* Reads a table as docs/review.md has it for codings.csv, comments included, but for the texts of
 * the records. Fails with DGG_BAD_INPUT if it has no column `record`. The path must outlive the
 * error. */
dgg_status dgg_code_sheet_read(dgg_table *sheet, const char *path, dgg_error *error);

#endif
