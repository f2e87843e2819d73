/* CSV (RFC 4180, but lines end with LF): a header of keys, then a line a row; numbers keep all
 * digits. Several tables are separated by an empty line, and each has its title in a row above.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/unicode.h"
#include "layouts/reports.h"

/* "=" and the like, also in full width, which a spreadsheet takes for the same. */
static bool looks_like_formula(dgg_text text)
{
    static const char *const starts[] = { "=",  "+",  "-",  "@",  "\t", "\r",
                                          "\n", "＝", "＋", "－", "＠" };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        if (dgg_text_starts(text, starts[i])) {
            return true;
        }
    }
    return false;
}

static bool needs_quotes(dgg_text text)
{
    static const char marks[] = { ',', '"', '\r', '\n' };
    for (size_t i = 0; i < text.length; i++) {
        if (memchr(marks, text.start[i], sizeof marks) != NULL) {
            return true;
        }
    }
    return text.length > 0 && (*text.start == ' ' || text.start[text.length - 1] == ' ');
}

/* Bytes that are no UTF-8, and NUL, become U+FFFD. */
static void write_characters(dgg_text text, FILE *out)
{
    enum { REPLACEMENT = 0xFFFD };
    while (text.length > 0) {
        const char *start = text.start;
        int32_t character = dgg_unicode_take(&text);
        if (character == '"') {
            fputs("\"\"", out);
        } else if (character == REPLACEMENT || character == '\0') {
            fputs("\uFFFD", out);
        } else {
            fwrite(start, 1, (size_t)(text.start - start), out);
        }
    }
}

static void write_text(dgg_text text, FILE *out)
{
    const char *quote = needs_quotes(text) ? "\"" : "";
    fputs(quote, out);
    fputs(looks_like_formula(text) ? "'" : "", out);
    write_characters(text, out);
    fputs(quote, out);
}

/* An empty line would separate tables, so a lone empty cell is quoted. */
static void write_cell(const dgg_cell *cell, bool is_alone, FILE *out)
{
    char room[DGG_NUMBER_ROOM];
    bool has_number = cell->kind == DGG_CELL_COUNT || cell->kind == DGG_CELL_NUMBER;
    if (is_alone && (has_number ? isnan(cell->number) : cell->text.length == 0)) {
        fputs("\"\"", out);
    } else if (cell->kind == DGG_CELL_TEXT) {
        write_text(cell->text, out);
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
        write_text(table->columns[j].key, out);
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
            write_text(tables[i].title, out);
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
