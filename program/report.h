/* report.h - which format a command writes its tables in, and where. */
#ifndef DGG_REPORT_H
#define DGG_REPORT_H

#include "base/table.h"
#include "program/options.h"

/* The format that was asked for by --to, --json or the ending of -o; else text on a terminal and
 * markdown elsewhere. */
const char *dgg_report_format(const dgg_options *options);

/* The format is for people, on a page or a terminal; else it is for programs and holds all. */
bool dgg_report_is_prose(const dgg_options *options);

/* Fails if it is no report format, nor `other` (NULL for none), or --json and --to differ. */
dgg_status dgg_report_check(const dgg_options *options, const char *other, dgg_error *error);

/* Names an empty table (key, title, note) and its columns (key, name each). */
dgg_status dgg_report_begin(dgg_table *table, const char *const names[3],
                            const char *const (*columns)[2], size_t count, dgg_error *error);

/* Writes the tables as one document to -o, or to standard output. */
dgg_status dgg_report_write(const dgg_options *options, const dgg_table *tables, size_t count,
                            dgg_error *error);

#endif
