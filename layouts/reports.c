/* The shelf of report formats, and the one way to write tables in any of them. */
#include "layouts/reports.h"

#include "layouts/article.h"

#define ROW(...) &DGG_ROW(dgg_report_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "layouts/reports.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_reports = { "reports", rows };

dgg_status dgg_tables_write(const dgg_table *tables, size_t count, const char *format, FILE *out,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_row *row = dgg_shelf_find(&dgg_reports, format, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    DGG_TRY(((const dgg_report *)row)->write(tables, count, out, error));
    if (fflush(out) != 0 || ferror(out)) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "the output is full or closed");
    }
done:
    return status;
}

dgg_status dgg_table_write(const dgg_table *table, const char *format, FILE *out, dgg_error *error)
{
    return dgg_tables_write(table, 1, format, out, error);
}

dgg_status dgg_article_write(const dgg_article *article, const char *format, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_row *row = dgg_shelf_find(&dgg_reports, format, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    const dgg_report *report = (const dgg_report *)row;
    if (report->write_article == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "%s has no place for sentences: markdown, latex, html, text, docx and json "
                        "have",
                        format);
    }
    DGG_TRY(report->write_article(article, out, error));
    if (fflush(out) != 0 || ferror(out)) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "the output is full or closed");
    }
done:
    return status;
}
