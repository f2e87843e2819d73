/* JSON: {"tables": [{"key", "title", "note", "columns": [{"key", "name"}], "rows": [{…}]}]}, each
 * row an object with the keys of the columns; an empty cell is null, numbers keep all digits. */
#include "base/json.h"
#include "layouts/article.h"
#include "layouts/reports.h"

enum { BROKEN = 4 }; /* each column and each row takes one line */

static void write_pair(dgg_json_writer *writer, const char *key, dgg_text text)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_text(writer, text);
}

static void write_columns(dgg_json_writer *writer, const dgg_table *table)
{
    dgg_json_write_key(writer, "columns");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < table->column_count; i++) {
        dgg_json_begin_object(writer);
        write_pair(writer, "key", table->columns[i].key);
        write_pair(writer, "name", table->columns[i].name);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

static void write_cell(dgg_json_writer *writer, const dgg_cell *cell)
{
    switch (cell->kind) {
    case DGG_CELL_TEXT:
        dgg_json_write_text(writer, cell->text);
        break;
    case DGG_CELL_COUNT:
        dgg_json_write_count(writer, (size_t)cell->number);
        break;
    case DGG_CELL_NUMBER:
        dgg_json_write_number(writer, cell->number);
        break;
    default:
        dgg_json_write_null(writer);
    }
}

static void write_rows(dgg_json_writer *writer, const dgg_table *table)
{
    dgg_json_write_key(writer, "rows");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        dgg_json_begin_object(writer);
        for (size_t j = 0; j < table->column_count; j++) {
            dgg_json_write_key_text(writer, table->columns[j].key);
            write_cell(writer, dgg_table_cell(table, i, j));
        }
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

static dgg_status write_json(const dgg_table *tables, size_t count, FILE *out, dgg_error *error)
{
    dgg_json_writer writer = { .out = out, .broken = BROKEN };
    dgg_json_begin_object(&writer);
    dgg_json_write_key(&writer, "tables");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < count; i++) {
        dgg_json_begin_object(&writer);
        write_pair(&writer, "key", tables[i].key);
        write_pair(&writer, "title", tables[i].title);
        write_pair(&writer, "note", tables[i].note);
        write_columns(&writer, &tables[i]);
        write_rows(&writer, &tables[i]);
        dgg_json_end_object(&writer);
    }
    dgg_json_end_array(&writer);
    dgg_json_end_object(&writer);
    return dgg_json_end(&writer, error);
}

const dgg_report dgg_report_json = {
    .row = { .name = "json", .summary = "tables for other programs" },
    .write = write_json,
    .write_article = dgg_article_write_json,
};
