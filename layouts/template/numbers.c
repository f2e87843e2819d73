/* Numbers of a template: by a name of their own, or by table, row and column. */
#include "layouts/template/place.h"

/* Names of numbers that need no table. */
static const struct {
    const char *name, *table, *row;
    dgg_number_form form;
} short_names[] = {
    { "papers", "overview", "Papers", DGG_AS_DIGITS },
    { "records", "overview", "Records", DGG_AS_DIGITS },
    { "documents", "overview", "Documents", DGG_AS_DIGITS },
    { "events", "overview", "Events", DGG_AS_DIGITS },
    { "first-year", "overview", "First year", DGG_AS_YEAR },
    { "last-year", "overview", "Last year", DGG_AS_YEAR },
    { "themes", "overview", "Themes found", DGG_AS_DIGITS },
    { "locations", "overview", "Locations found", DGG_AS_DIGITS },
    { "venues", "overview", "Venues", DGG_AS_DIGITS },
    { "authors", "overview", "Authors", DGG_AS_DIGITS },
    { "keywords", "overview", "Keywords", DGG_AS_DIGITS },
    { "read", "flow", "Read", DGG_AS_DIGITS },
    { "duplicates", "flow", "Duplicates", DGG_AS_DIGITS },
    { "included", "flow", "Included", DGG_AS_DIGITS },
    { "communities", "made", "Communities", DGG_AS_DIGITS },
    { "modularity", "made", "Modularity", DGG_AS_FIXED },
    { "seed", "made", "Seed", DGG_AS_YEAR },
};
enum { SHORT_NAMES = sizeof short_names / sizeof *short_names };

dgg_status dgg_filling_refuse(dgg_filling *of, const dgg_place *place, dgg_text name)
{
    dgg_status status = DGG_OK;
    dgg_text *keys = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&keys, of->source->table_count + 1, sizeof *keys, of->draft.error));
    for (size_t i = 0; i < of->source->table_count; i++) {
        if (of->source->tables[i] != NULL) {
            keys[count++] = of->source->tables[i]->key;
        }
    }
    status = dgg_place_refuse(place, "table", name, &(dgg_texts){ keys, count }, of->draft.error);
done:
    dgg_release(keys);
    return status;
}

const dgg_table *dgg_filling_table(const dgg_filling *of, dgg_text name)
{
    for (size_t i = 0; i < of->source->table_count; i++) {
        const dgg_table *table = of->source->tables[i];
        if (table != NULL && dgg_text_equal(table->key, name)) {
            return table;
        }
    }
    return NULL;
}

/* The form that --as names. */
static dgg_status read_form(dgg_filling *of, const dgg_place *place, dgg_number_form *form)
{
    static dgg_text names[] = { { "word", 4 },    { "digits", 6 }, { "year", 4 },
                                { "percent", 7 }, { "share", 5 },  { "fixed", 5 } };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (dgg_text_equal(place->form, names[i])) {
            *form = (dgg_number_form)i;
            return DGG_OK;
        }
    }
    return place->form.length == 0 ? DGG_OK
                                   : dgg_place_refuse(place, "form", place->form,
                                                      &(dgg_texts){ names, 6 }, of->draft.error);
}

static dgg_status add_number(dgg_filling *of, const dgg_place *place, const dgg_insert *number)
{
    dgg_status status = DGG_OK;
    dgg_insert shown = *number;
    DGG_TRY(read_form(of, place, &shown.form));
    DGG_TRY(dgg_article_say(of->draft.article, (dgg_wording){ "{1}", "{1}" }, &shown, 1,
                            of->draft.error));
done:
    return status;
}

static dgg_status fill_short(dgg_filling *of, const dgg_place *place)
{
    dgg_text names[SHORT_NAMES];
    for (size_t i = 0; i < SHORT_NAMES; i++) {
        names[i] = dgg_text_of(short_names[i].name);
        if (dgg_text_is(place->words[1], short_names[i].name)) {
            dgg_insert number =
                dgg_draft_count(&of->draft, short_names[i].table, short_names[i].row);
            number.form = short_names[i].form;
            return number.table != NULL
                       ? add_number(of, place, &number)
                       : dgg_fail(of->draft.error, DGG_BAD_INPUT, place->line,
                                  "this corpus does not tell the number '%s'", short_names[i].name);
        }
    }
    return dgg_place_refuse(place, "number", place->words[1], &(dgg_texts){ names, SHORT_NAMES },
                            of->draft.error);
}

/* A row by the text of its first cell, or by its id or year. */
static size_t row_of(const dgg_table *table, dgg_text name)
{
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        const dgg_cell *first = dgg_table_cell(table, i, 0);
        bool is_number =
            first->kind == DGG_CELL_COUNT && first->number == (double)dgg_text_number(name);
        if (is_number || dgg_text_equal(first->text, name) ||
            dgg_text_equal(dgg_row_text(table, i, "id"), name)) {
            return i;
        }
    }
    return DGG_NO_ROW;
}

static dgg_status refuse_cell(dgg_filling *of, const dgg_place *place, const dgg_table *table,
                              bool is_row)
{
    dgg_status status = DGG_OK;
    dgg_text *names = NULL;
    size_t count = is_row ? dgg_table_row_count(table) : table->column_count;
    DGG_TRY(dgg_grow(&names, count + 1, sizeof *names, of->draft.error));
    for (size_t i = 0; i < count; i++) {
        names[i] = is_row ? dgg_table_cell(table, i, 0)->text : table->columns[i].key;
    }
    status = dgg_place_refuse(place, is_row ? "row" : "column", place->words[is_row ? 2 : 3],
                              &(dgg_texts){ names, count }, of->draft.error);
done:
    dgg_release(names);
    return status;
}

static dgg_status fill_cell(dgg_filling *of, const dgg_place *place)
{
    enum { LONGEST = 64 };
    char column[LONGEST] = "";
    const dgg_table *table = dgg_filling_table(of, place->words[1]);
    dgg_text key = place->words[3];
    if (table == NULL) {
        return dgg_filling_refuse(of, place, place->words[1]);
    }
    snprintf(column, sizeof column, "%.*s", (int)(key.length < LONGEST ? key.length : 0),
             key.start);
    size_t row = row_of(table, place->words[2]);
    if (row == DGG_NO_ROW || !dgg_has_column(table, column)) {
        return refuse_cell(of, place, table, row == DGG_NO_ROW);
    }
    dgg_insert number = dgg_insert_number(table, row, column, DGG_AS_DIGITS);
    const dgg_cell *cell = dgg_table_cell(table, row, number.column);
    if (cell->kind == DGG_CELL_TEXT || cell->kind == DGG_CELL_EMPTY) {
        return DGG_SAY(of->draft.article, "{1}", "{1}", of->draft.error,
                       dgg_insert_name(cell->text));
    }
    number.form = cell->kind == DGG_CELL_NUMBER ? DGG_AS_FIXED : DGG_AS_DIGITS;
    return add_number(of, place, &number);
}

dgg_status dgg_filling_number(dgg_filling *of, const dgg_place *place)
{
    if (place->count == 2) {
        return fill_short(of, place);
    }
    return place->count == 4
               ? fill_cell(of, place)
               : dgg_fail(of->draft.error, DGG_BAD_INPUT, place->line,
                          "a number is {{number NAME}} or {{number TABLE \"ROW\" COLUMN}}");
}
