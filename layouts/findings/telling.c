/* How sentences are put together. */
#include "layouts/findings/telling.h"

#include <math.h>
#include <stdarg.h>

#include "base/memory.h"
#include "layouts/markdown_text.h"
#include "layouts/reports.h"

dgg_noun dgg_tell_noun(const dgg_telling *telling)
{
    bool are_papers = telling->facts.papers == telling->facts.records;
    return are_papers ? (dgg_noun){ "paper", "papers" } : (dgg_noun){ "record", "records" };
}

void dgg_tell(const dgg_telling *telling, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    vfprintf(telling->out, format, values);
    va_end(values);
}

void dgg_tell_count(const dgg_telling *telling, size_t count, dgg_noun noun)
{
    if (count == 0) {
        dgg_tell(telling, "no %s", noun.many);
    } else {
        dgg_tell(telling, "%zu %s", count, count == 1 ? noun.one : noun.many);
    }
}

const char *dgg_was(size_t count)
{
    return count == 1 ? "was" : "were";
}

void dgg_tell_share(const dgg_telling *telling, size_t count, size_t whole)
{
    double share = whole > 0 ? 100.0 * (double)count / (double)whole : 0;
    if (count > 0 && share < 1) {
        dgg_tell(telling, "less than 1%%");
        return;
    }
    bool is_almost_all = count < whole && share > 99;
    dgg_tell(telling, "%s%d%%", is_almost_all ? "more than " : "",
             is_almost_all ? 99 : (int)lround(share));
}

dgg_status dgg_tell_text(dgg_telling *telling, dgg_text text)
{
    return dgg_markdown_write_text(text, &telling->room, telling->out, telling->error);
}

dgg_status dgg_tell_or_ask(dgg_telling *telling, dgg_text known, const char *wanted)
{
    dgg_status status = DGG_OK;
    if (known.length > 0) {
        DGG_TRY(dgg_tell_text(telling, known));
    } else {
        dgg_tell(telling, "[to fill: %s]", wanted);
    }
done:
    return status;
}

void dgg_tell_method(const dgg_telling *telling)
{
    const char *name = telling->analysis->method->name;
    bool is_lower = *name >= 'a' && *name <= 'z';
    dgg_tell(telling, "%c%s", is_lower ? *name - 'a' + 'A' : *name, name + 1);
}

const char *dgg_between(size_t i, size_t count, bool has_commas)
{
    if (i == 0) {
        return "";
    }
    bool is_last = i + 1 == count;
    if (has_commas) {
        return is_last ? "; and " : "; ";
    }
    return is_last ? " and " : ", ";
}

bool dgg_has_comma(dgg_text name)
{
    return dgg_text_find_byte(name, ',') < name.length;
}

const dgg_table *dgg_tell_table_of(const dgg_telling *telling, const char *key)
{
    for (size_t i = 0; i < telling->of->table_count; i++) {
        if (dgg_text_is(telling->of->tables[i].key, key)) {
            return &telling->of->tables[i];
        }
    }
    return NULL;
}

static size_t least(size_t left, size_t right)
{
    return left < right ? left : right;
}

/* Where what is left out can be found. */
static dgg_status note_rest(dgg_telling *telling, const dgg_table *table, size_t rows,
                            size_t columns, dgg_buffer *note)
{
    dgg_status status = DGG_OK;
    size_t more_rows = dgg_table_row_count(table) - rows;
    size_t more_columns = table->column_count - columns;
    DGG_TRY(dgg_buffer_add(note, table->note, telling->error));
    if (more_rows > 0) {
        DGG_TRY(dgg_buffer_print(note, telling->error, " %zu more row%s", more_rows,
                                 more_rows == 1 ? "" : "s"));
    }
    if (more_columns > 0) {
        DGG_TRY(dgg_buffer_print(note, telling->error, "%s %zu more column%s",
                                 more_rows > 0 ? " and" : "", more_columns,
                                 more_columns == 1 ? "" : "s"));
    }
    if (more_rows + more_columns > 0) {
        DGG_TRY(dgg_buffer_print(note, telling->error, " in tables/%.*s.csv.",
                                 (int)table->key.length, table->key.start));
    }
done:
    return status;
}

static dgg_status take_cells(const dgg_table *table, dgg_table *excerpt, dgg_error *error)
{
    dgg_status status = dgg_grow(&excerpt->cells, excerpt->cell_count + 1, sizeof(dgg_cell), error);
    size_t columns = excerpt->column_count;
    for (size_t i = 0; status == DGG_OK && i < excerpt->cell_count; i++) {
        excerpt->cells[i] = *dgg_table_cell(table, i / columns, i % columns);
    }
    return status;
}

dgg_status dgg_tell_table(dgg_telling *telling, const char *key, size_t most_rows,
                          size_t most_columns)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    const dgg_table *table = dgg_tell_table_of(telling, key);
    if (table == NULL) {
        return DGG_OK;
    }
    size_t rows = least(dgg_table_row_count(table), most_rows);
    size_t columns = least(table->column_count, most_columns);
    dgg_table excerpt = { .columns = table->columns,
                          .column_count = columns,
                          .cell_count = rows * columns };
    DGG_TRY(note_rest(telling, table, rows, columns, &note));
    DGG_TRY(take_cells(table, &excerpt, telling->error));
    excerpt.note = dgg_buffer_text(&note);
    DGG_TRY(dgg_table_write(&excerpt, "markdown", telling->out, telling->error));
    dgg_tell(telling, "\n");
done:
    dgg_release(excerpt.cells);
    dgg_buffer_destroy(&note);
    return status;
}
