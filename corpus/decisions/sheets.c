/* Reading a file of decisions: columns are found by their names, rows are understood one by one. */
#include "corpus/decisions/sheets.h"

#include "base/csv.h"
#include "base/unicode.h"
#include "corpus/decisions/forms.h"
#include "corpus/decisions/telling.h"
#include "corpus/texts.h"

enum { COMMENT = '#' };

/* A file on its way into a sheet. */
typedef struct reading {
    dgg_decisions *decisions;
    dgg_sheet_kind kind;
    const dgg_sheet_form *form;
    dgg_sheet *sheet;
    dgg_csv *csv;
    size_t places[DGG_SHEET_COLUMNS]; /* of the columns in the file; SIZE_MAX if not there */
    dgg_buffer text;
    bool has_bad_bytes; /* told once */
} reading;

static size_t count_columns(const dgg_sheet_form *form)
{
    size_t count = 0;
    while (form->columns[count] != NULL) {
        count++;
    }
    return count;
}

static dgg_status refuse_header(const reading *r, const char *missing, dgg_error *error)
{
    const dgg_csv_row *header = dgg_csv_header(r->csv);
    return dgg_fail(
        error, DGG_BAD_INPUT, header->line, "no column '%s' in the first row: %s", missing,
        header->count < r->form->needed ? "the columns are separated by commas, semicolons or tabs"
                                        : "rename the one that holds it");
}

/* A column of one's own is welcome; one that seems misspelled is told. */
static dgg_status doubt_columns(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_csv_row *header = dgg_csv_header(r->csv);
    const char *missing[DGG_SHEET_COLUMNS];
    char room[DGG_SUGGESTION_ROOM];
    size_t count = 0;
    for (size_t i = 0; r->form->columns[i] != NULL; i++) {
        if (r->places[i] == SIZE_MAX) {
            missing[count++] = r->form->columns[i];
        }
    }
    for (size_t i = 0; i < header->count; i++) {
        dgg_text name = dgg_shown(header->cells[i]);
        const char *meant = dgg_suggestion(name, missing, count, room);
        bool is_known = dgg_word_place(name, r->form->columns, count_columns(r->form)) >= 0;
        for (size_t k = 0; k < DGG_SHEET_COLUMNS && !is_known; k++) {
            is_known = r->form->others[k] != NULL && dgg_is_word(name, r->form->others[k]);
        }
        if (!is_known && *meant != '\0') {
            DGG_TRY(dgg_decisions_warn(r->decisions, dgg_text_of(r->form->file), header->line,
                                       error, "the column '%.*s' is not read%s", (int)name.length,
                                       name.start, meant));
        }
    }
done:
    return status;
}

/* A DOI or title is a name, too. */
static bool names_records(const reading *r)
{
    return r->kind == DGG_RECORDS &&
           (r->places[DGG_RECORD_DOI] != SIZE_MAX || r->places[DGG_RECORD_TITLE] != SIZE_MAX);
}

static dgg_status find_columns(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; r->form->columns[i] != NULL; i++) {
        r->places[i] = dgg_csv_column(r->csv, r->form->columns[i]);
        if (r->places[i] == SIZE_MAX && r->form->others[i] != NULL) {
            r->places[i] = dgg_csv_column(r->csv, r->form->others[i]);
        }
    }
    for (size_t i = 0; i < r->form->needed; i++) {
        if (r->places[i] == SIZE_MAX && !(i == DGG_RECORD_OF && names_records(r))) {
            return refuse_header(r, r->form->columns[i], error);
        }
    }
    DGG_TRY(doubt_columns(r, error));
done:
    return status;
}

/* Tables that we write put this before what a spreadsheet would take for a formula. */
static dgg_text without_guard(dgg_text text)
{
    static const char *const starts[] = { "'=", "'+", "'-", "'@", "'＝", "'＋", "'－", "'＠" };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        if (dgg_text_starts(text, starts[i])) {
            return dgg_text_slice(text, 1, text.length);
        }
    }
    return text;
}

/* White space of any length is one blank: a cell is a line. */
static void close_gaps(dgg_buffer *text)
{
    size_t kept = 0;
    for (size_t i = 0; i < text->length; i++) {
        if (!dgg_is_space(text->bytes[i])) {
            text->bytes[kept++] = text->bytes[i];
        } else if (kept > 0 && text->bytes[kept - 1] != ' ') {
            text->bytes[kept++] = ' ';
        }
    }
    text->length = kept;
}

static dgg_status keep_cell(reading *r, dgg_text *cell, dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->text.length = 0;
    DGG_TRY(dgg_unicode_clean(&r->text, *cell, error));
    close_gaps(&r->text);
    *cell = without_guard(dgg_texts_trim(dgg_buffer_text(&r->text)));
    DGG_TRY(dgg_arena_copy(&r->decisions->texts, cell, error));
done:
    return status;
}

static dgg_status doubt_bytes(reading *r, const dgg_csv_row *from, dgg_error *error)
{
    for (size_t i = 0; i < from->count && !r->has_bad_bytes; i++) {
        if (dgg_unicode_valid(from->cells[i]) < from->cells[i].length) {
            r->has_bad_bytes = true;
            return dgg_decisions_warn(r->decisions, dgg_text_of(r->form->file), from->line, error,
                                      "holds bytes that are no UTF-8: save the file as UTF-8");
        }
    }
    return DGG_OK;
}

static dgg_status take_cells(reading *r, const dgg_csv_row *from, dgg_decision *row,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; r->form->columns[i] != NULL; i++) {
        row->cells[i] = dgg_csv_cell(from, r->places[i]);
        DGG_TRY(keep_cell(r, &row->cells[i], error));
    }
    for (size_t i = DGG_RECORD_DOI; r->kind == DGG_RECORDS && i <= DGG_RECORD_TITLE; i++) {
        dgg_text *name = &row->cells[DGG_RECORD_OF];
        *name = name->length == 0 ? row->cells[i] : *name;
    }
done:
    return status;
}

/* Nothing is decided yet, or the row only says something to people. */
static bool decides_nothing(const reading *r, const dgg_csv_row *from, const dgg_decision *row)
{
    bool is_empty = true;
    for (size_t i = 0; i < DGG_SHEET_COLUMNS; i++) {
        is_empty = is_empty && (!r->form->decides[i] || row->cells[i].length == 0);
    }
    return is_empty || dgg_text_starts(dgg_text_trim(dgg_csv_cell(from, 0)), "#");
}

/* A text with a comma in it and no quotes around it makes a cell too many. */
static bool has_too_many_cells(const reading *r, const dgg_csv_row *from)
{
    for (size_t i = dgg_csv_header(r->csv)->count; i < from->count; i++) {
        if (from->cells[i].length > 0) {
            return true;
        }
    }
    return false;
}

static dgg_status refuse_word(reading *r, dgg_decision *row, dgg_text word,
                              const char *const *words, dgg_error *error)
{
    char room[DGG_SUGGESTION_ROOM], list[DGG_SUGGESTION_ROOM] = "";
    size_t count = 0, length = 0;
    for (; words[count] != NULL; count++) {
        const char *between = count == 0 ? "" : words[count + 1] != NULL ? ", " : " or ";
        length +=
            (size_t)snprintf(list + length, sizeof list - length, "%s%s", between, words[count]);
    }
    const char *meant = dgg_suggestion(word, words, count, room);
    return dgg_decisions_tell(r->decisions, row, DGG_LEFT_OUT, error, "'%.*s' is not %s%s",
                              (int)dgg_shown(word).length, word.start, list, meant);
}

/* "done" is about a record only. */
static bool needs_column(const reading *r, const dgg_decision *row, size_t column)
{
    bool is_done = r->kind == DGG_CODINGS && dgg_is_word(row->cells[DGG_CODING_DECISION], "done");
    return r->form->is_about[column] && !(is_done && column == DGG_CODING_TARGET);
}

/* Finds the decision among its words, and sees that the row says about what it is one. */
static dgg_status understand(reading *r, const dgg_csv_row *from, dgg_decision *row,
                             dgg_error *error)
{
    static const char *const saliences[] = { "primary", "mention", NULL };
    const dgg_sheet_form *form = r->form;
    dgg_text salience = r->kind == DGG_CODINGS ? row->cells[DGG_CODING_SALIENCE] : (dgg_text){ 0 };
    row->word = -1;
    if (has_too_many_cells(r, from)) {
        return dgg_decisions_tell(r->decisions, row, DGG_LEFT_OUT, error,
                                  "has more cells than the first row has columns: put double "
                                  "quotes around a text that holds the separator");
    }
    for (size_t i = 0; form->columns[i] != NULL; i++) {
        if (needs_column(r, row, i) && row->cells[i].length == 0) {
            return dgg_decisions_tell(r->decisions, row, DGG_LEFT_OUT, error,
                                      "the column '%s' is empty", form->columns[i]);
        }
    }
    if (form->words[0] != NULL) {
        dgg_text word = row->cells[form->decision];
        row->word = r->kind == DGG_RECORDS ? dgg_inclusion_place(word)
                                           : dgg_word_place(word, form->words, form->word_count);
        if (row->word < 0) {
            return refuse_word(r, row, row->cells[form->decision], form->words, error);
        }
    }
    if (salience.length > 0 && dgg_word_place(salience, saliences, 2) < 0) {
        return refuse_word(r, row, salience, saliences, error);
    }
    return DGG_OK;
}

static dgg_status take_row(reading *r, const dgg_csv_row *from, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sheet *sheet = r->sheet;
    dgg_decision row = { .sheet = r->kind, .line = from->line };
    DGG_TRY(take_cells(r, from, &row, error));
    if (decides_nothing(r, from, &row)) {
        return DGG_OK;
    }
    DGG_TRY(doubt_bytes(r, from, error));
    DGG_TRY(understand(r, from, &row, error));
    DGG_TRY(dgg_reserve(&sheet->rows, &sheet->room, sheet->count + 1, sizeof row, error));
    sheet->rows[sheet->count++] = row;
done:
    return status;
}

static dgg_status take_digest(reading *r, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    DGG_TRY(dgg_stream_digest(stream, digest, error));
    r->sheet->digest = dgg_text_of(digest);
    DGG_TRY(dgg_arena_copy(&r->decisions->texts, &r->sheet->digest, error));
done:
    return status;
}

dgg_status dgg_sheet_read(dgg_decisions *decisions, dgg_sheet_kind kind, dgg_stream *stream,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .decisions = decisions, .kind = kind };
    dgg_csv_row row = { 0 };
    bool more = true;
    r.form = &dgg_sheet_forms[kind];
    r.sheet = &decisions->sheets[kind];
    DGG_TRY(dgg_csv_open(&r.csv, stream, COMMENT, error));
    if (dgg_csv_header(r.csv)->count > 0) {
        DGG_TRY(find_columns(&r, error));
    }
    while (more) {
        DGG_TRY(dgg_csv_next(r.csv, &row, &more, error));
        DGG_TRY(more ? take_row(&r, &row, error) : DGG_OK);
    }
    DGG_TRY(take_digest(&r, stream, error));
done:
    dgg_csv_close(&r.csv);
    dgg_buffer_destroy(&r.text);
    return status;
}
