/* reports.h - tables as documents, and what a row on the shelf of report formats must offer. */
#ifndef DGG_REPORTS_H
#define DGG_REPORTS_H

#include <stdio.h>

#include "base/table.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dgg_article; /* layouts/article.h */

extern const dgg_shelf dgg_reports;

typedef struct dgg_report {
    dgg_row row;
    dgg_status (*write)(const dgg_table *tables, size_t count, FILE *out, dgg_error *error);
    /* NULL: the format has no place for sentences. */
    dgg_status (*write_article)(const struct dgg_article *article, FILE *out, dgg_error *error);
} dgg_report;

#define ROW(...) extern const dgg_report DGG_ROW(dgg_report_, __VA_ARGS__);
#include "layouts/reports.def"
#undef ROW

/* Writes the tables as one document in the named format ("markdown", "csv", "json", "text").
 * Fails with DGG_UNKNOWN_NAME, or DGG_CANNOT_WRITE if the output is full or closed. */
dgg_status dgg_tables_write(const dgg_table *tables, size_t count, const char *format, FILE *out,
                            dgg_error *error);

/* The same for one table. */
dgg_status dgg_table_write(const dgg_table *table, const char *format, FILE *out, dgg_error *error);

/* Writes the article in the named format. Fails with DGG_UNKNOWN_NAME, with DGG_BAD_REQUEST if the
 * format has no place for sentences, or with DGG_CANNOT_WRITE. */
dgg_status dgg_article_write(const struct dgg_article *article, const char *format, FILE *out,
                             dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
