/* Reading the sheets that people code papers in. */
#include "corpus/codings.h"

#include "base/csv.h"
#include "base/number.h"
#include "corpus/corpus.h"
#include "corpus/texts.h"

enum { COMMENT = '#' };

typedef enum column {
    RECORD,
    TARGET,
    DECISION,
    SALIENCE,
    CODER,
    WEIGHT,
    TITLE,
    KEYWORDS,
    ABSTRACT,
    COLUMN_COUNT
} column;

static const char *const names[COLUMN_COUNT] = { "record",   "target",   "decision",
                                                 "salience", "coder",    "weight",
                                                 "title",    "keywords", "abstract" };
enum { NEEDED = 3 };
typedef enum word { ACCEPT, REJECT, ADD, DONE, WORD_COUNT } word;
static const char *const words[WORD_COUNT] = { "accept", "reject", "add", "done" };

typedef struct reading {
    dgg_coding_sheet *sheet;
    dgg_csv *csv;
    size_t places[COLUMN_COUNT]; /* SIZE_MAX if not there */
    dgg_text cells[COLUMN_COUNT];
    long line;
} reading;

/* The same word in any case of ASCII letters. */
static bool is_word(dgg_text text, const char *wanted)
{
    return text.length == dgg_text_of(wanted).length && dgg_texts_starts_any_case(text, wanted);
}

static int word_place(dgg_text text)
{
    for (int i = 0; i < WORD_COUNT; i++) {
        if (is_word(text, words[i])) {
            return i;
        }
    }
    return -1;
}

static dgg_status find_columns(reading *r, dgg_error *error)
{
    for (int i = 0; i < COLUMN_COUNT; i++) {
        r->places[i] = dgg_csv_column(r->csv, names[i]);
        if (r->places[i] == SIZE_MAX && i < NEEDED) {
            return dgg_fail(error, DGG_BAD_INPUT, 1,
                            "no column '%s': a coding sheet has the columns record, target and "
                            "decision",
                            names[i]);
        }
    }
    return DGG_OK;
}

/* Without "paper:" or another kind. */
static dgg_text bare_record(dgg_text text)
{
    dgg_text rest = text;
    dgg_kind kind = DGG_NODE;
    bool is_record = dgg_kind_find(dgg_text_cut(&rest, ':'), &kind) && rest.length > 0 &&
                     (kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT);
    return is_record ? rest : text;
}

static dgg_status add_record(reading *r, dgg_text name, uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_coding_sheet *sheet = r->sheet;
    DGG_TRY(dgg_names_add(&sheet->record_names, name, number, error));
    if (*number == sheet->record_count) {
        DGG_TRY(dgg_reserve(&sheet->records, &sheet->record_room, sheet->record_count + 1,
                            sizeof *sheet->records, error));
        sheet->records[sheet->record_count++] =
            (dgg_coded_record){ .record = sheet->record_names.texts[*number], .weight = 1 };
    }
done:
    return status;
}

/* Texts and weight may stand in any of the rows of a record. */
static dgg_status take_details(reading *r, dgg_coded_record *record, dgg_error *error)
{
    dgg_status status = DGG_OK;
    static const column texts[] = { TITLE, KEYWORDS, ABSTRACT };
    dgg_text *into[] = { &record->title, &record->keywords, &record->abstract };
    dgg_text weight = r->cells[WEIGHT];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (into[i]->length == 0 && r->cells[texts[i]].length > 0) {
            *into[i] = r->cells[texts[i]];
            DGG_TRY(dgg_texts_keep(&r->sheet->arena, into[i], error));
        }
    }
    if (weight.length > 0 && (!dgg_number_read(weight, &record->weight) || !(record->weight > 0))) {
        status = dgg_fail(error, DGG_BAD_INPUT, r->line, "'%.*s' is no weight: a number above zero",
                          weight.length < 40 ? (int)weight.length : 40, weight.start);
    }
done:
    return status;
}

static dgg_status add_target(reading *r, uint32_t record, word said, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_coding_sheet *sheet = r->sheet;
    uint32_t number = 0;
    bool is_right = said != REJECT;
    bool is_primary = !is_word(r->cells[SALIENCE], "mention");
    const dgg_coded_target *before = dgg_coding_sheet_find(sheet, record, r->cells[TARGET]);
    if (before != NULL) {
        bool is_same = before->is_right == is_right && before->is_primary == is_primary;
        return is_same
                   ? DGG_OK
                   : dgg_fail(error, DGG_BAD_INPUT, r->line, "contradicts line %ld", before->line);
    }
    DGG_TRY(dgg_names_add(&sheet->target_names, r->cells[TARGET], &number, error));
    DGG_TRY(dgg_reserve(&sheet->targets, &sheet->target_room, sheet->target_count + 1,
                        sizeof *sheet->targets, error));
    sheet->targets[sheet->target_count++] =
        (dgg_coded_target){ record,     number,  is_right,
                            is_primary, r->line, sheet->records[record].first_target };
    sheet->records[record].first_target = (uint32_t)sheet->target_count;
done:
    return status;
}

static dgg_status refuse(const reading *r, column about, const char *wanted, dgg_error *error)
{
    dgg_text cell = r->cells[about];
    int shown = cell.length < 40 ? (int)cell.length : 40;
    return dgg_fail(error, DGG_BAD_INPUT, r->line, "'%.*s' is no %s: %s", shown, cell.start,
                    names[about], wanted);
}

static dgg_status take_decision(reading *r, uint32_t record, dgg_error *error)
{
    dgg_text rest = r->cells[TARGET], salience = r->cells[SALIENCE];
    dgg_kind kind = DGG_NODE;
    int said = word_place(r->cells[DECISION]);
    r->sheet->records[record].is_done = true;
    if (said < 0) {
        return refuse(r, DECISION, "add, accept, reject or done", error);
    }
    if (said == DONE) {
        return DGG_OK;
    }
    if (!dgg_kind_find(dgg_text_cut(&rest, ':'), &kind) || rest.length == 0 ||
        (kind != DGG_THEME && kind != DGG_LOCATION)) {
        return refuse(r, TARGET, "write theme:ID or location:ID", error);
    }
    if (salience.length > 0 && !is_word(salience, "primary") && !is_word(salience, "mention")) {
        return refuse(r, SALIENCE, "primary or mention", error);
    }
    r->sheet->is_proposed = r->sheet->is_proposed || said != ADD;
    return add_target(r, record, (word)said, error);
}

static dgg_status take_row(reading *r, const dgg_csv_row *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t record = 0;
    r->line = row->line;
    for (int i = 0; i < COLUMN_COUNT; i++) {
        r->cells[i] = dgg_texts_trim(dgg_csv_cell(row, r->places[i]));
    }
    if (dgg_text_starts(dgg_texts_trim(dgg_csv_cell(row, 0)), "#")) {
        return DGG_OK;
    }
    dgg_text name = bare_record(r->cells[RECORD]);
    if (name.length == 0) {
        bool is_blank = r->cells[TARGET].length == 0 && r->cells[DECISION].length == 0;
        return is_blank ? DGG_OK
                        : dgg_fail(error, DGG_BAD_INPUT, r->line, "the column 'record' is empty");
    }
    DGG_TRY(add_record(r, name, &record, error));
    DGG_TRY(take_details(r, &r->sheet->records[record], error));
    if (r->cells[DECISION].length > 0) {
        DGG_TRY(take_decision(r, record, error));
    } else if (r->cells[TARGET].length > 0) {
        status = dgg_fail(error, DGG_BAD_INPUT, r->line,
                          "a target without a decision: write add, or remove it");
    } else if (r->cells[CODER].length > 0) {
        r->sheet->records[record].is_done = true;
    }
done:
    return status;
}

dgg_status dgg_coding_sheet_read(dgg_coding_sheet *sheet, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .sheet = sheet };
    dgg_csv_row row = { 0 };
    bool more = true;
    DGG_TRY(dgg_csv_open(&r.csv, stream, COMMENT, error));
    DGG_TRY(find_columns(&r, error));
    while (more) {
        DGG_TRY(dgg_csv_next(r.csv, &row, &more, error));
        DGG_TRY(more ? take_row(&r, &row, error) : DGG_OK);
    }
done:
    dgg_csv_close(&r.csv);
    return status;
}

const dgg_coded_target *dgg_coding_sheet_find(const dgg_coding_sheet *sheet, uint32_t record,
                                              dgg_text target)
{
    uint32_t number = dgg_names_find(&sheet->target_names, target);
    uint32_t at = number == DGG_NO_NAME ? 0 : sheet->records[record].first_target;
    while (at > 0 && sheet->targets[at - 1].target != number) {
        at = sheet->targets[at - 1].next;
    }
    return at > 0 ? &sheet->targets[at - 1] : NULL;
}

void dgg_coding_sheet_destroy(dgg_coding_sheet *sheet)
{
    dgg_names_destroy(&sheet->record_names);
    dgg_names_destroy(&sheet->target_names);
    dgg_release(sheet->records);
    dgg_release(sheet->targets);
    dgg_arena_release(&sheet->arena);
    *sheet = (dgg_coding_sheet){ 0 };
}
