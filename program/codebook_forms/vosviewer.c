/* A thesaurus file of VOSviewer: what is replaced by the label of which theme. */
#include "base/csv.h"
#include "base/stream.h"
#include "base/unicode.h"
#include "program/codebook_forms.h"

static void write_row(const dgg_theme *theme, dgg_text phrase, void *context)
{
    FILE *out = context;
    fprintf(out, "%.*s\t%.*s\n", (int)phrase.length, phrase.start, (int)theme->label.length,
            theme->label.start);
}

static dgg_status write_thesaurus(const dgg_codebook *codebook, dgg_losses *losses, FILE *out,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_phrase_writer writer = { false, write_row, out };
    losses->has_scoring = true;
    fputs("label\treplace by\n", out);
    for (size_t i = 0; i < codebook->theme_count; i++) {
        DGG_TRY(dgg_codebook_spell(&codebook->themes[i], &writer, losses, error));
    }
done:
    return status;
}

static bool recognises(dgg_text head)
{
    dgg_text line = dgg_text_line(&head);
    return dgg_text_find(line, dgg_text_of("replace by")) < line.length;
}

/* The label that replaces finds the theme too. */
static dgg_status read_row(dgg_codebook_draft *draft, dgg_text label, dgg_text by, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t theme = 0;
    if (by.length == 0) {
        draft->losses.words++;
        return DGG_OK;
    }
    DGG_TRY(dgg_codebook_draft_labelled(draft, by, &theme, error));
    DGG_TRY(dgg_codebook_draft_add_plain(draft, theme, by, error));
    DGG_TRY(dgg_codebook_draft_add_plain(draft, theme, label, error));
done:
    return status;
}

static dgg_status read_rows(dgg_codebook_draft *draft, dgg_csv *csv, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_csv_row row = { 0 };
    bool more = true;
    size_t label = dgg_csv_column(csv, "label"), by = dgg_csv_column(csv, "replace by");
    if (label == SIZE_MAX || by == SIZE_MAX) {
        return dgg_fail(error, DGG_BAD_INPUT, 1,
                        "the first row names no columns 'label' and 'replace by'");
    }
    while (more) {
        DGG_TRY(dgg_csv_next(csv, &row, &more, error));
        dgg_text from = dgg_csv_cell(&row, label), to = dgg_csv_cell(&row, by);
        if (!more || from.length == 0) {
            continue;
        }
        if (dgg_unicode_valid(from) < from.length || dgg_unicode_valid(to) < to.length) {
            return dgg_fail(error, DGG_BAD_INPUT, row.line, "bytes that are no UTF-8");
        }
        DGG_TRY(read_row(draft, from, to, error));
    }
done:
    return status;
}

static dgg_status read_thesaurus(dgg_codebook_draft *draft, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_csv *csv = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, text, error));
    DGG_TRY(dgg_csv_open(&csv, stream, '\0', error));
    DGG_TRY(read_rows(draft, csv, error));
done:
    dgg_csv_close(&csv);
    dgg_stream_close(&stream);
    return status;
}

const dgg_codebook_form dgg_codebook_form_vosviewer = {
    .row = { .name = "vosviewer", .summary = "a thesaurus file of VOSviewer" },
    .recognises = recognises,
    .write = write_thesaurus,
    .read = read_thesaurus,
};
