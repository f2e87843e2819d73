/* A table of codings as rows of texts. */
#include "layouts/page/sheet.h"

/* A stratum may be named by a theme: then a blind page may not know it. */
static bool may_show(dgg_text key, dgg_text cell)
{
    bool is_opaque = dgg_text_find_byte(cell, ':') == cell.length;
    return dgg_text_is(key, "record") || dgg_text_is(key, "weight") ||
           (dgg_text_is(key, "stratum") && is_opaque);
}

static void write_row(const dgg_table *sheet, size_t row, bool is_blind, dgg_json_writer *writer)
{
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < sheet->column_count; i++) {
        dgg_text cell = dgg_table_cell(sheet, row, i)->text;
        bool is_shown = !is_blind || may_show(sheet->columns[i].key, cell);
        dgg_json_write_text(writer, is_shown ? cell : (dgg_text){ 0 });
    }
    dgg_json_end_array(writer);
}

void dgg_page_sheet_write(const dgg_table *sheet, bool is_blind, dgg_json_writer *writer)
{
    dgg_json_begin_array(writer);
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < sheet->column_count; i++) {
        dgg_json_write_text(writer, sheet->columns[i].key);
    }
    dgg_json_end_array(writer);
    for (size_t row = 0; row < dgg_table_row_count(sheet); row++) {
        write_row(sheet, row, is_blind, writer);
    }
    dgg_json_end_array(writer);
}
