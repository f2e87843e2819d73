/* Decisions: the files of one folder, read into sheets of rows. */
#include "corpus/decisions.h"

#include <string.h>

#include "base/folder.h"
#include "base/stream.h"
#include "corpus/building.h"
#include "corpus/decisions/forms.h"
#include "corpus/decisions/names.h"
#include "corpus/decisions/sheets.h"
#include "corpus/decisions/telling.h"
#include "corpus/settle.h"

static const char ending[] = ".csv";

static bool is_sheet_file(dgg_text name, dgg_sheet_kind kind)
{
    size_t length = dgg_text_of(dgg_sheet_name(kind)).length;
    return dgg_text_is(dgg_text_slice(name, 0, length), dgg_sheet_name(kind)) &&
           dgg_text_is(dgg_text_slice(name, length, name.length), ending);
}

/* An error names the file as warnings do: its path does not live long enough. */
static dgg_status read_file(dgg_decisions *decisions, const char *path, dgg_sheet_kind kind,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_error trouble = { 0 };
    DGG_TRY(dgg_stream_open(&stream, path, &trouble));
    DGG_TRY(dgg_sheet_read(decisions, kind, stream, &trouble));
done:
    dgg_stream_close(&stream);
    if (status != DGG_OK && error != NULL && error->status == DGG_OK) {
        *error = trouble;
        error->file = dgg_sheet_forms[kind].file;
    }
    return status;
}

/* A table that nobody reads may hold decisions that nobody obeys. */
static dgg_status doubt_file(dgg_decisions *decisions, const char *name, dgg_error *error)
{
    static const char *const files[] = { "records.csv", "merges.csv",      "people.csv",
                                         "codings.csv", "communities.csv", "labels.csv" };
    dgg_status status = DGG_OK;
    char room[DGG_SUGGESTION_ROOM];
    dgg_text text = dgg_text_of(name);
    const char *file = NULL;
    if (*name == '.' || *name == '~' || !dgg_text_ends(text, ending)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_folder_path(&decisions->texts, "decisions", name, &file, error));
    DGG_TRY(dgg_decisions_warn(decisions, dgg_text_of(file), 0, error,
                               "is not read: no file of decisions has this name%s",
                               dgg_suggestion(text, files, sizeof files / sizeof *files, room)));
done:
    return status;
}

static dgg_status read_named(dgg_decisions *decisions, const char *folder, const char *name,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *path = NULL;
    for (int kind = 0; kind < DGG_SHEET_COUNT; kind++) {
        if (is_sheet_file(dgg_text_of(name), (dgg_sheet_kind)kind)) {
            DGG_TRY(dgg_folder_path(&decisions->texts, folder, name, &path, error));
            return read_file(decisions, path, (dgg_sheet_kind)kind, error);
        }
    }
    DGG_TRY(doubt_file(decisions, name, error));
done:
    return status;
}

dgg_status dgg_decisions_read(dgg_decisions *decisions, const char *folder, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_listing listing = { 0 };
    if (!dgg_folder_is(folder)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_folder_list(&listing, folder, error));
    for (size_t i = 0; i < listing.count; i++) {
        DGG_TRY(read_named(decisions, folder, listing.names[i], error));
    }
done:
    dgg_listing_destroy(&listing);
    return status;
}

dgg_status dgg_decisions_read_text(dgg_decisions *decisions, dgg_sheet_kind kind, dgg_text bytes,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, bytes, error));
    DGG_TRY(dgg_sheet_read(decisions, kind, stream, error));
done:
    dgg_stream_close(&stream);
    return dgg_fail_in(error, status, dgg_sheet_forms[kind].file);
}

dgg_status dgg_decisions_note(const dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (int kind = 0; kind < DGG_SHEET_COUNT; kind++) {
        const dgg_sheet *sheet = &decisions->sheets[kind];
        const dgg_source decided = { .name =
                                         dgg_text_of(strchr(dgg_sheet_forms[kind].file, '/') + 1),
                                     .digest = sheet->digest,
                                     .record_count = sheet->count };
        if (sheet->count > 0) {
            DGG_TRY(dgg_corpus_add_decided(corpus, &decided, error));
        }
    }
done:
    return status;
}

void dgg_decisions_destroy(dgg_decisions *decisions)
{
    for (int kind = 0; kind < DGG_SHEET_COUNT; kind++) {
        dgg_release(decisions->sheets[kind].rows);
    }
    dgg_record_names_destroy(&decisions->names);
    dgg_release(decisions->warnings);
    dgg_arena_release(&decisions->texts);
    *decisions = (dgg_decisions){ 0 };
}

static dgg_status add_counts(const dgg_sheet *sheet, dgg_table *table, dgg_error *error)
{
    static const dgg_fate order[] = { DGG_OBEYED, DGG_ALREADY_SO, DGG_LEFT_OUT, DGG_OPEN };
    dgg_status status = DGG_OK;
    size_t counts[DGG_FATE_COUNT] = { 0 };
    for (size_t i = 0; i < sheet->count; i++) {
        counts[sheet->rows[i].fate]++;
    }
    DGG_TRY(dgg_table_add_count(table, sheet->count, error));
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        DGG_TRY(dgg_table_add_count(table, counts[order[i]], error));
    }
done:
    return status;
}

dgg_status dgg_decisions_count(const dgg_decisions *decisions, dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = {
        { "file", "File" },          { "rows", "Rows" },         { "obeyed", "Obeyed" },
        { "already", "Already so" }, { "left_out", "Left out" }, { "open", "Open" },
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "decisions", "Decisions",
                           "Rows with a decision. Obeyed: the result is another by them. Left out: "
                           "they name nothing, or contradict each other.",
                           error));
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
    for (int kind = 0; kind < DGG_SHEET_COUNT; kind++) {
        if (decisions->sheets[kind].count > 0) {
            DGG_TRY(dgg_table_add_text(table, dgg_text_of(dgg_sheet_name((dgg_sheet_kind)kind)),
                                       error));
            DGG_TRY(add_counts(&decisions->sheets[kind], table, error));
        }
    }
done:
    return status;
}
