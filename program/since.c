/* Compares the tables of two runs, cell by cell. */
#include "program/since.h"

#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/names.h"
#include "base/stream.h"
#include "program/since/rows.h"

static dgg_status read_cell(dgg_table *table, const dgg_json_value *value, dgg_error *error)
{
    dgg_json_kind kind = value != NULL ? dgg_json_kind_of(value) : DGG_JSON_NULL;
    return kind == DGG_JSON_STRING   ? dgg_table_add_text(table, dgg_json_string(value), error)
           : kind == DGG_JSON_NUMBER ? dgg_table_add_number(table, dgg_json_number(value), error)
                                     : dgg_table_add_empty(table, error);
}

/* Rows are objects whose keys stand in the order of the columns, as stats writes them. */
static dgg_status read_rows(dgg_table *table, const dgg_json_value *rows, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *row = rows != NULL ? dgg_json_first(rows) : NULL;
    for (; row != NULL; row = dgg_json_next(row)) {
        const dgg_json_value *cell = dgg_json_first(row);
        for (size_t i = 0; i < table->column_count; i++) {
            bool is_next =
                cell != NULL && dgg_text_equal(dgg_json_key(cell), table->columns[i].key);
            DGG_TRY(read_cell(table, is_next ? cell : NULL, error));
            cell = is_next ? dgg_json_next(cell) : cell;
        }
    }
done:
    return status;
}

static dgg_status read_table(dgg_table *table, const dgg_json_value *value, dgg_text key,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *columns = dgg_json_get(value, "columns");
    const dgg_json_value *column = columns != NULL ? dgg_json_first(columns) : NULL;
    table->key = key;
    DGG_TRY(dgg_arena_copy(&table->arena, &table->key, error));
    for (; column != NULL; column = dgg_json_next(column)) {
        const dgg_json_value *name = dgg_json_get(column, "key");
        dgg_text text = name != NULL ? dgg_json_string(name) : (dgg_text){ 0 };
        DGG_TRY(dgg_table_add_column(table, text, text, 0, error));
    }
    DGG_TRY(read_rows(table, dgg_json_get(value, "rows"), error));
done:
    return status;
}

static dgg_status read_tables(dgg_since *since, const dgg_json *json, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *tables = dgg_json_get(dgg_json_root(json), "tables");
    const dgg_json_value *table = tables != NULL ? dgg_json_first(tables) : NULL;
    for (; table != NULL && since->count < DGG_SINCE_MOST; table = dgg_json_next(table)) {
        const dgg_json_value *key = dgg_json_get(table, "key");
        if (key != NULL) {
            DGG_TRY(read_table(&since->tables[since->count++], table, dgg_json_string(key), error));
        }
    }
    if (since->count == 0) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0,
                          "this holds no tables: --since takes what 'dggraph stats --json -o' "
                          "wrote");
    }
done:
    return status;
}

dgg_status dgg_since_read(dgg_since *since, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_json *json = NULL;
    dgg_text text = { 0 };
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_stream_rest(stream, &text, error));
    DGG_TRY(dgg_json_read(&json, text, error));
    DGG_TRY(read_tables(since, json, error));
done:
    dgg_json_destroy(&json);
    dgg_stream_close(&stream);
    return status == DGG_OK ? DGG_OK : dgg_fail_in(error, status, path);
}

void dgg_since_destroy(dgg_since *since)
{
    for (size_t i = 0; i < since->count; i++) {
        dgg_table_destroy(&since->tables[i]);
    }
    *since = (dgg_since){ .count = 0 };
}

static const dgg_table *find(const dgg_since *since, dgg_text key)
{
    const dgg_table *found = NULL;
    for (size_t i = 0; i < since->count; i++) {
        found = dgg_text_equal(since->tables[i].key, key) ? &since->tables[i] : found;
    }
    return found;
}

dgg_status dgg_since_begin(dgg_table *changes, dgg_error *error)
{
    static const char *const columns[][2] = { { "table", "Table" },   { "row", "Row" },
                                              { "column", "Column" }, { "before", "Before" },
                                              { "now", "Now" },       { "change", "Change" } };
    enum { PLACES = 2 };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(changes, dgg_text_of(columns[i][0]),
                                     dgg_text_of(columns[i][1]), PLACES, error));
    }
done:
    return status;
}

/* Numbers that differ by rounding are equal. */
static bool is_equal(const dgg_cell *before, const dgg_cell *now)
{
    static const double rounding = 1e-9;
    bool is_number = before->kind == DGG_CELL_COUNT || before->kind == DGG_CELL_NUMBER;
    bool is_number_now = now->kind == DGG_CELL_COUNT || now->kind == DGG_CELL_NUMBER;
    if (is_number && is_number_now) {
        return fabs(before->number - now->number) <= rounding * fmax(1, fabs(before->number));
    }
    return before->kind == now->kind && dgg_text_equal(before->text, now->text);
}

static dgg_status copy_cell(dgg_table *changes, const dgg_cell *cell, dgg_error *error)
{
    bool is_whole = cell->number == floor(cell->number) && cell->number >= 0;
    return cell->kind == DGG_CELL_TEXT    ? dgg_table_add_text(changes, cell->text, error)
           : cell->kind == DGG_CELL_EMPTY ? dgg_table_add_empty(changes, error)
           : is_whole ? dgg_table_add_count(changes, (size_t)cell->number, error)
                      : dgg_table_add_number(changes, cell->number, error);
}

/* A row of `table`, of which the change is told; `column` is its key, empty for the whole row. */
static dgg_status add_head(dgg_table *changes, const dgg_table *table, size_t row, dgg_text column,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    DGG_TRY(dgg_since_name_row(&name, table, row, error));
    DGG_TRY(dgg_table_add_text(changes, table->key, error));
    DGG_TRY(dgg_table_add_text(changes, dgg_buffer_text(&name), error));
    DGG_TRY(column.length > 0 ? dgg_table_add_text(changes, column, error)
                              : dgg_table_add_empty(changes, error));
done:
    dgg_buffer_destroy(&name);
    return status;
}

static dgg_status add_whole_row(dgg_table *changes, const dgg_table *table, size_t row,
                                const char *change, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_head(changes, table, row, (dgg_text){ 0 }, error));
    DGG_TRY(dgg_table_add_empty(changes, error));
    DGG_TRY(dgg_table_add_empty(changes, error));
    DGG_TRY(dgg_table_add_text(changes, dgg_text_of(change), error));
done:
    return status;
}

/* Numbers of communities are names that change with sizes. */
static bool is_compared(const dgg_table *now, size_t column)
{
    dgg_text key = now->columns[column].key;
    bool is_number_of = dgg_text_is(now->key, "communities") && dgg_text_is(key, "community");
    return !is_number_of && !dgg_text_is(key, "joined");
}

/* A table of two runs, and what is found. */
typedef struct both {
    const dgg_table *before, *now;
    dgg_table *changes;
    uint32_t *numbers[2]; /* what the rows are about */
    uint32_t *places;     /* of the row before that is about the same, and one more; 0: none */
} both;

static dgg_status compare_rows(const both *all, size_t old, size_t row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_table *before = all->before, *now = all->now;
    for (size_t i = 0; i < now->column_count; i++) {
        size_t other = 0;
        while (other < before->column_count &&
               !dgg_text_equal(before->columns[other].key, now->columns[i].key)) {
            other++;
        }
        const dgg_cell *was = dgg_table_cell(before, old, other);
        const dgg_cell *is = dgg_table_cell(now, row, i);
        if (other < before->column_count && is_compared(now, i) && !is_equal(was, is)) {
            DGG_TRY(add_head(all->changes, now, row, now->columns[i].key, error));
            DGG_TRY(copy_cell(all->changes, was, error));
            DGG_TRY(copy_cell(all->changes, is, error));
            DGG_TRY(dgg_table_add_text(all->changes, dgg_text_of("changed"), error));
        }
    }
done:
    return status;
}

static dgg_status pair_rows(const both *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *places = all->places;
    size_t old_rows = dgg_table_row_count(all->before), rows = dgg_table_row_count(all->now);
    for (size_t i = 0; i < old_rows; i++) {
        places[all->numbers[0][i]] = (uint32_t)i + 1;
    }
    for (size_t i = 0; i < rows; i++) {
        uint32_t place = places[all->numbers[1][i]];
        DGG_TRY(place > 0 ? compare_rows(all, place - 1, i, error)
                          : add_whole_row(all->changes, all->now, i, "new", error));
        places[all->numbers[1][i]] = 0;
    }
    for (size_t i = 0; i < old_rows; i++) {
        DGG_TRY(places[all->numbers[0][i]] > 0
                    ? add_whole_row(all->changes, all->before, i, "gone", error)
                    : DGG_OK);
    }
done:
    return status;
}

dgg_status dgg_since_compare(const dgg_since *since, const dgg_table *now, dgg_table *changes,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names names = { 0 };
    both all = { .before = find(since, now->key), .now = now, .changes = changes };
    if (all.before == NULL) {
        return DGG_OK;
    }
    size_t rows = dgg_table_row_count(all.before) + dgg_table_row_count(now);
    DGG_TRY(dgg_grow(&all.numbers[0], rows + 1, sizeof(uint32_t), error));
    DGG_TRY(dgg_grow(&all.numbers[1], rows + 1, sizeof(uint32_t), error));
    DGG_TRY(dgg_grow(&all.places, rows + 1, sizeof *all.places, error));
    memset(all.places, 0, (rows + 1) * sizeof *all.places);
    DGG_TRY(dgg_since_number_rows(&names, all.before, all.numbers[0], error));
    DGG_TRY(dgg_since_number_rows(&names, now, all.numbers[1], error));
    DGG_TRY(pair_rows(&all, error));
done:
    dgg_names_destroy(&names);
    dgg_release(all.numbers[0]);
    dgg_release(all.numbers[1]);
    dgg_release(all.places);
    return status;
}

dgg_status dgg_since_end(const dgg_since *since, const dgg_table *now, size_t count,
                         dgg_table *changes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    size_t compared = 0;
    for (size_t i = 0; i < count; i++) {
        compared += find(since, now[i].key) != NULL;
    }
    DGG_TRY(dgg_buffer_print(&note, error,
                             "%zu table%s of both runs compared, row by row as far as ids, names "
                             "or years tell; rows are new, gone or changed in a column.",
                             compared, compared == 1 ? "" : "s"));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(find(since, now[i].key) == NULL
                    ? dgg_buffer_print(&note, error, " The earlier run has no table '%.*s'.",
                                       (int)now[i].key.length, now[i].key.start)
                    : DGG_OK);
    }
    DGG_TRY(dgg_table_row_count(changes) == 0
                ? dgg_buffer_print(&note, error, " Nothing has changed.")
                : DGG_OK);
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(changes, "changes", "What has changed", note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    return status;
}
