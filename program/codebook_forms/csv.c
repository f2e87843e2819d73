/* A codebook as a table: a row a pattern, what is said of a theme in each of its rows, so that the
 * rows can be sorted and filtered. It holds all of a codebook but its name, version and scoring. */
#include <string.h>

#include "base/csv.h"
#include "base/number.h"
#include "base/stream.h"
#include "base/unicode.h"
#include "layouts/csv_cell.h"
#include "program/codebook_forms.h"

enum {
    ID,
    LABEL,
    LABEL_ZH,
    GROUP,
    PARENT,
    SEARCH,
    COLOR,
    DEFINITION,
    KIND,
    PATTERN,
    WEIGHT,
    COLUMNS
};

static const char *const columns[COLUMNS] = { "theme_id", "label",      "label_zh",
                                              "group",    "parent",     "is_search_term",
                                              "color",    "definition", "kind",
                                              "pattern",  "weight" };

static void write_row(const dgg_theme *theme, const char *kind, const dgg_pattern *pattern,
                      FILE *out)
{
    char room[DGG_NUMBER_ROOM];
    const dgg_text cells[] = { theme->id,        theme->label,
                               theme->label_zh,  theme->group,
                               theme->parent,    dgg_text_of(theme->is_search_term ? "true" : ""),
                               theme->color,     theme->definition,
                               dgg_text_of(kind) };
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        dgg_csv_write_text(cells[i], out);
        fputc(',', out);
    }
    if (pattern != NULL) {
        dgg_csv_write_text(pattern->text, out);
    }
    fprintf(out, ",%s\n",
            pattern != NULL && pattern->weight >= 0 ? dgg_number_exact(pattern->weight, room) : "");
}

static void write_theme(const dgg_codebook_theme *theme, FILE *out)
{
    for (size_t i = 0; i < theme->include_count; i++) {
        write_row(&theme->theme, "include", &theme->include[i], out);
    }
    for (size_t i = 0; i < theme->exclude_count; i++) {
        write_row(&theme->theme, "exclude", &theme->exclude[i], out);
    }
    if (theme->include_count + theme->exclude_count == 0) {
        write_row(&theme->theme, "", NULL, out);
    }
}

static dgg_status write_table(const dgg_codebook *codebook, dgg_losses *losses, FILE *out,
                              dgg_error *error)
{
    (void)error;
    losses->has_scoring = true;
    for (size_t i = 0; i < COLUMNS; i++) {
        fprintf(out, "%s%s", i > 0 ? "," : "", columns[i]);
    }
    fputc('\n', out);
    for (size_t i = 0; i < codebook->theme_count; i++) {
        write_theme(&codebook->themes[i], out);
    }
    return DGG_OK;
}

/* Whether the first line has a column of that name. */
static bool names(dgg_text head, const char *column)
{
    dgg_text line = dgg_text_line(&head);
    return dgg_text_find(line, dgg_text_of(column)) < line.length;
}

static bool recognises(dgg_text head)
{
    return names(head, "pattern") && (names(head, "theme_id") || names(head, "label"));
}

/* A spreadsheet was kept from running it as a formula. */
static dgg_text without_apostrophe(dgg_text cell)
{
    bool is_guarded =
        cell.length > 1 && cell.start[0] == '\'' && strchr("=+-@", cell.start[1]) != NULL;
    return dgg_text_trim(dgg_text_slice(cell, is_guarded ? 1 : 0, cell.length));
}

/* A row, its cells by column. */
typedef struct reading {
    dgg_codebook_draft *draft;
    size_t places[COLUMNS];
    dgg_text cells[COLUMNS];
    long line;
    dgg_error *error;
} reading;

static dgg_status find_theme(reading *ours, uint32_t *theme)
{
    if (ours->cells[ID].length > 0) {
        return dgg_codebook_draft_theme(ours->draft, ours->cells[ID], theme, ours->error);
    }
    if (ours->cells[LABEL].length > 0) {
        return dgg_codebook_draft_labelled(ours->draft, ours->cells[LABEL], theme, ours->error);
    }
    return dgg_fail(ours->error, DGG_BAD_INPUT, ours->line, "no theme_id and no label");
}

static dgg_status fill_theme(reading *ours, uint32_t place)
{
    dgg_status status = DGG_OK;
    dgg_theme *theme = &ours->draft->themes[place];
    static const int parts[] = { LABEL, LABEL_ZH, GROUP, PARENT, COLOR, DEFINITION };
    dgg_text *const texts[] = { &theme->label,  &theme->label_zh, &theme->group,
                                &theme->parent, &theme->color,    &theme->definition };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        DGG_TRY(dgg_codebook_draft_fill(ours->draft, texts[i], ours->cells[parts[i]], ours->line,
                                        ours->error));
    }
    dgg_text search = ours->cells[SEARCH];
    theme->is_search_term |= dgg_text_is(search, "true") || dgg_text_is(search, "TRUE") ||
                             dgg_text_is(search, "1") || dgg_text_is(search, "yes");
done:
    return status;
}

static dgg_status add_pattern(reading *ours, uint32_t theme)
{
    dgg_text kind = ours->cells[KIND], weight = ours->cells[WEIGHT];
    dgg_codebook_draft_pattern pattern = { .text = ours->cells[PATTERN],
                                           .weight = -1,
                                           .theme = theme };
    if (pattern.text.length == 0) {
        return DGG_OK;
    }
    pattern.is_exclude = dgg_text_is(kind, "exclude");
    if (kind.length > 0 && !pattern.is_exclude && !dgg_text_starts(kind, "include")) {
        return dgg_fail(ours->error, DGG_BAD_INPUT, ours->line,
                        "the kind is include or exclude, not '%.*s'", (int)kind.length, kind.start);
    }
    if (weight.length > 0 && (!dgg_number_read(weight, &pattern.weight) || !(pattern.weight > 0))) {
        return dgg_fail(ours->error, DGG_BAD_INPUT, ours->line,
                        "the weight is a number above 0, not '%.*s'", (int)weight.length,
                        weight.start);
    }
    return dgg_codebook_draft_add(ours->draft, &pattern, ours->line, ours->error);
}

static dgg_status read_row(reading *ours, const dgg_csv_row *row)
{
    dgg_status status = DGG_OK;
    uint32_t theme = 0;
    ours->line = row->line;
    for (size_t i = 0; i < COLUMNS; i++) {
        ours->cells[i] = without_apostrophe(dgg_csv_cell(row, ours->places[i]));
        if (dgg_unicode_valid(ours->cells[i]) < ours->cells[i].length) {
            return dgg_fail(ours->error, DGG_BAD_INPUT, row->line, "bytes that are no UTF-8");
        }
    }
    DGG_TRY(find_theme(ours, &theme));
    DGG_TRY(fill_theme(ours, theme));
    DGG_TRY(add_pattern(ours, theme));
done:
    return status;
}

static dgg_status read_table(dgg_codebook_draft *draft, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_csv *csv = NULL;
    dgg_csv_row row = { 0 };
    bool more = true;
    reading ours = { .draft = draft, .error = error };
    DGG_TRY(dgg_stream_open_text(&stream, text, error));
    DGG_TRY(dgg_csv_open(&csv, stream, '\0', error));
    for (size_t i = 0; i < COLUMNS; i++) {
        ours.places[i] = dgg_csv_column(csv, columns[i]);
    }
    if (ours.places[PATTERN] == SIZE_MAX ||
        (ours.places[ID] == SIZE_MAX && ours.places[LABEL] == SIZE_MAX)) {
        status = dgg_fail(error, DGG_BAD_INPUT, 1,
                          "the first row names no columns 'pattern' and 'theme_id' or 'label'");
        goto done;
    }
    while (more) {
        DGG_TRY(dgg_csv_next(csv, &row, &more, error));
        DGG_TRY(more ? read_row(&ours, &row) : DGG_OK);
    }
done:
    dgg_csv_close(&csv);
    dgg_stream_close(&stream);
    return status;
}

const dgg_codebook_form dgg_codebook_form_csv = {
    .row = { .name = "csv", .summary = "a table for spreadsheets, a row a pattern" },
    .recognises = recognises,
    .write = write_table,
    .read = read_table,
};
