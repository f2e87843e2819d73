/* sheet.h - what is coded by hand so far, in the JSON of a page. */
#ifndef DGG_PAGE_SHEET_H
#define DGG_PAGE_SHEET_H

#include "base/json.h"
#include "base/table.h"

/* An array of rows, the first one the names of the columns. A blind one tells only which records
 * there are to code, and how they were drawn. */
void dgg_page_sheet_write(const dgg_table *sheet, bool is_blind, dgg_json_writer *writer);

#endif
