/* Which format tables are written in, and where they go. */
#include "program/report.h"

#include <string.h>
#include <unistd.h>

#include "base/output.h"
#include "layouts/reports.h"

static const struct {
    const char *ending, *format;
} endings[] = {
    { ".json", "json" }, { ".csv", "csv" },   { ".md", "markdown" }, { ".markdown", "markdown" },
    { ".txt", "text" },  { ".tex", "latex" }, { ".html", "html" },   { ".docx", "docx" },
    { ".dot", "dot" },   { ".gv", "dot" },
};

const char *dgg_report_format(const dgg_options *options)
{
    if (options->json) {
        return "json";
    }
    if (options->to != NULL) {
        return options->to;
    }
    const char *path = options->output != NULL ? options->output : "-";
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (dgg_text_ends(dgg_text_of(path), endings[i].ending)) {
            return endings[i].format;
        }
    }
    bool is_terminal = strcmp(path, "-") == 0 && isatty(STDOUT_FILENO);
    return is_terminal ? "text" : "markdown";
}

bool dgg_report_is_prose(const dgg_options *options)
{
    const char *format = dgg_report_format(options);
    bool is_data = strcmp(format, "csv") == 0 || strcmp(format, "json") == 0;
    return !is_data && strcmp(format, "dot") != 0;
}

dgg_status dgg_report_check(const dgg_options *options, const char *other, dgg_error *error)
{
    if (options->json && options->to != NULL && strcmp(options->to, "json") != 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--json and --to %.40s exclude each other",
                        options->to);
    }
    const char *format = dgg_report_format(options);
    bool is_known = (other != NULL && strcmp(format, other) == 0) ||
                    dgg_shelf_find(&dgg_reports, format, error) != NULL;
    return is_known ? DGG_OK : DGG_UNKNOWN_NAME;
}

dgg_status dgg_report_begin(dgg_table *table, const char *const names[3],
                            const char *const (*columns)[2], size_t count, dgg_error *error)
{
    enum { PLACES = 2 };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, names[0], names[1], names[2], error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     PLACES, error));
    }
done:
    return status;
}

dgg_status dgg_report_write(const dgg_options *options, const dgg_table *tables, size_t count,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    DGG_TRY(dgg_fail_in(
        error, dgg_tables_write(tables, count, dgg_report_format(options), output.file, error),
        output.path));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}
