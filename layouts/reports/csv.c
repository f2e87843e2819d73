/* CSV (RFC 4180, but lines end with LF): a header of keys, then a line a row; numbers keep all
 * digits. Several tables are separated by an empty line, and each has its title in a row above.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (layouts/csv_cell.h); numbers never. */
#include <math.h>

#include "base/number.h"
#include "layouts/csv_cell.h"
#include "layouts/reports.h"

/* An empty line would separate tables, so a lone empty cell is quoted. */
static void write_cell(const dgg_cell *cell, bool is_alone, FILE *out)
{
    char room[DGG_NUMBER_ROOM];
    bool has_number = cell->kind == DGG_CELL_COUNT || cell->kind == DGG_CELL_NUMBER;
    if (is_alone && (has_number ? isnan(cell->number) : cell->text.length == 0)) {
        fputs("\"\"", out);
    } else if (cell->kind == DGG_CELL_TEXT) {
        dgg_csv_write_text(cell->text, out);
    } else if (cell->kind == DGG_CELL_COUNT) {
        fputs(dgg_number_fixed(cell->number, 0, room), out);
    } else if (cell->kind == DGG_CELL_NUMBER && !isnan(cell->number)) {
        fputs(dgg_number_exact(cell->number, room), out);
    }
}

static void write_table(const dgg_table *table, FILE *out)
{
    for (size_t j = 0; j < table->column_count; j++) {
        fputs(j > 0 ? "," : "", out);
        dgg_csv_write_text(table->columns[j].key, out);
    }
    fputs("\n", out);
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        for (size_t j = 0; j < table->column_count; j++) {
            fputs(j > 0 ? "," : "", out);
            write_cell(dgg_table_cell(table, i, j), table->column_count == 1, out);
        }
        fputs("\n", out);
    }
}

static dgg_status write_csv(const dgg_table *tables, size_t count, FILE *out, dgg_error *error)
{
    (void)error;
    for (size_t i = 0; i < count; i++) {
        fputs(i > 0 ? "\n" : "", out);
        if (count > 1) {
            dgg_csv_write_text(tables[i].title, out);
            fputs("\n", out);
        }
        write_table(&tables[i], out);
    }
    return DGG_OK;
}

const dgg_report dgg_report_csv = {
    .row = { .name = "csv", .summary = "tables for spreadsheets" },
    .write = write_csv,
};
