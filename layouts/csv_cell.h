/* csv_cell.h - a text as one cell of a CSV table (RFC 4180), the same in all our tables.
 *
 * A text that a spreadsheet would run as a formula (it begins with "=", "+", "-", "@", also in full
 * width, or with a tab or line break) gets an apostrophe in front, which spreadsheets do not show.
 * Who reads the table with a program takes it off again. Numbers are written without this. */
#ifndef DGG_CSV_CELL_H
#define DGG_CSV_CELL_H

#include <stdio.h>

#include "base/base.h"

/* Quoted where it must be. Bytes that are no UTF-8, and NUL, become U+FFFD. */
void dgg_csv_write_text(dgg_text text, FILE *out);

#endif
