/* Makes a large table fit a page: its first columns and rows hold the most. */
#include "program/table_choice/narrow.h"

#include "base/buffer.h"
#include "base/memory.h"

enum { MOST_COLUMNS = 13 /* a theme and twelve locations */ };

static size_t least(size_t left, size_t right)
{
    return left < right ? left : right;
}

static dgg_status add_to_note(dgg_table *table, size_t columns, size_t rows, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    size_t other_columns = table->column_count - columns;
    size_t other_rows = dgg_table_row_count(table) - rows;
    DGG_TRY(dgg_buffer_add(&note, table->note, error));
    if (other_columns > 0) {
        DGG_TRY(
            dgg_buffer_print(&note, error, " %zu more columns are left out here.", other_columns));
    }
    if (other_rows > 0) {
        DGG_TRY(dgg_buffer_print(
            &note, error, " %zu more rows are left out here: --top 0 shows them.", other_rows));
    }
    DGG_TRY(dgg_buffer_add(&note, dgg_text_of(" csv and json hold all."), error));
    dgg_text text = dgg_buffer_text(&note);
    DGG_TRY(dgg_arena_copy(&table->arena, &text, error));
    table->note = text;
done:
    dgg_buffer_destroy(&note);
    return status;
}

/* Rows that are no ranking: a page shows them all. */
static bool is_series(const dgg_table *table)
{
    static const char *const series[] = { "years",  "main",   "overview", "flow",
                                          "growth", "slices", "rpys" };
    bool is_one = false;
    for (size_t i = 0; i < sizeof series / sizeof *series; i++) {
        is_one = is_one || dgg_text_is(table->key, series[i]);
    }
    return is_one;
}

bool dgg_table_is_by_kind(const dgg_table *table)
{
    return dgg_text_is(table->key, "central") || dgg_text_is(table->key, "changes");
}

size_t dgg_table_page_rows(const dgg_table *table)
{
    return dgg_table_is_by_kind(table) ? DGG_NARROW_ROWS_OF_A_KIND : DGG_NARROW_ROWS;
}

/* Moves the rows that stay to the front, and counts them. */
static size_t keep_of_each_kind(dgg_table *table, size_t most_rows)
{
    size_t kept = 0, of_kind = 0, width = table->column_count;
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        dgg_text kind = table->cells[i * width].text;
        bool is_new = kept == 0 || !dgg_text_equal(kind, table->cells[(kept - 1) * width].text);
        of_kind = is_new ? 0 : of_kind;
        if (of_kind++ < most_rows) {
            for (size_t j = 0; j < width; j++) {
                table->cells[kept * width + j] = table->cells[i * width + j];
            }
            kept++;
        }
    }
    return kept;
}

dgg_status dgg_table_narrow(dgg_table *table, size_t most_rows, dgg_error *error)
{
    size_t width = table->column_count, height = dgg_table_row_count(table);
    size_t columns = least(width, MOST_COLUMNS);
    size_t rows = is_series(table) || most_rows == 0 ? height
                  : dgg_table_is_by_kind(table)      ? keep_of_each_kind(table, most_rows)
                                                     : least(height, most_rows);
    if (columns == width && rows == height) {
        return DGG_OK;
    }
    dgg_status status = add_to_note(table, columns, rows, error);
    if (status != DGG_OK) {
        return status;
    }
    for (size_t i = 0; i < rows; i++) {
        for (size_t j = 0; j < columns; j++) {
            table->cells[i * columns + j] = table->cells[i * width + j];
        }
    }
    table->column_count = columns;
    table->cell_count = rows * columns;
    return DGG_OK;
}
