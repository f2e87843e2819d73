/* BibTeX and biblatex, as reference managers and databases write them. An entry at a time; one that
 * is broken never takes the next with it. */
#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/readers/bibtex/fields.h"
#include "corpus/readers/bibtex/granular.h"
#include "corpus/readers/bibtex/inherit.h"
#include "corpus/readers/bibtex/record.h"
#include "corpus/readers/bibtex/scan.h"
#include "corpus/texts.h"

typedef struct reading {
    dgg_corpus *corpus;
    dgg_bib_scan scan;
    dgg_bib_strings strings;
    dgg_bib_fields fields;
    dgg_bib_record record;
    dgg_bib_family family;
} reading;

static bool is_type(const dgg_bib_entry *entry, const char *type)
{
    return entry->type.length == dgg_text_of(type).length &&
           dgg_texts_starts_any_case(entry->type, type);
}

static dgg_status warn(reading *r, dgg_warning_kind kind, const dgg_bib_entry *entry,
                       const char *what, dgg_error *error)
{
    enum { SHOWN = 80 };
    dgg_text key = dgg_text_slice(r->fields.key, 0, SHOWN);
    return dgg_corpus_warn(r->corpus, kind, entry->line, error, "the entry '%.*s' %s",
                           (int)key.length, key.start, what);
}

static dgg_status keep_record(reading *r, const dgg_bib_entry *entry, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_bib_place place = { 0 };
    if (is_type(entry, "xdata")) {
        DGG_TRY(dgg_bib_family_add_xdata(&r->family, &r->record.paper, &place, error));
    } else {
        DGG_TRY(dgg_corpus_add_paper(r->corpus, &r->record.paper, &place.index, error));
    }
    DGG_TRY(dgg_bib_family_add(&r->family, &r->fields, place, entry->line, error));
done:
    return status;
}

static bool has_parent(const dgg_bib_fields *fields)
{
    dgg_bib_borrowing borrowing = { 0 };
    bool has_one =
        dgg_bib_value(fields, "xdata").length > 0 || dgg_bib_value(fields, "crossref").length > 0;
    for (size_t i = 0; i < fields->count && !has_one; i++) {
        has_one = dgg_bib_part_points(&fields->items[i], &borrowing);
    }
    return has_one;
}

static dgg_status read_record(reading *r, const dgg_bib_entry *entry, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_bib_fields_read(&r->fields, entry, error));
    DGG_TRY(dgg_bib_record_make(&r->record, &r->fields, entry->type, error));
    r->record.paper.line = entry->line;
    bool is_parent = is_type(entry, "xdata");
    if (dgg_paper_says_nothing(&r->record.paper) && !is_parent && !has_parent(&r->fields)) {
        DGG_TRY(warn(r, DGG_SKIPPED, entry, "says nothing that can be kept", error));
        return DGG_OK;
    }
    if (!entry->is_whole) {
        DGG_TRY(warn(r, DGG_DOUBTFUL, entry, "is not closed: what could be read of it was kept",
                     error));
    }
    DGG_TRY(keep_record(r, entry, error));
done:
    return status;
}

static dgg_status read_entry(reading *r, const dgg_bib_entry *entry, dgg_error *error)
{
    if (is_type(entry, "comment") || is_type(entry, "preamble") || is_type(entry, "set")) {
        return DGG_OK;
    }
    if (is_type(entry, "string")) {
        return dgg_bib_strings_read(&r->fields, entry, error);
    }
    return read_record(r, entry, error);
}

static dgg_status read_bibtex(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus,
                  .scan = { .corpus = corpus, .stream = stream },
                  .fields = { .corpus = corpus },
                  .family = { .corpus = corpus } };
    dgg_bib_entry entry = { 0 };
    bool found = true;
    r.fields.strings = &r.strings;
    while (found) {
        DGG_TRY(dgg_bib_next(&r.scan, &entry, &found, error));
        DGG_TRY(found ? read_entry(&r, &entry, error) : DGG_OK);
    }
    DGG_TRY(dgg_bib_family_inherit(&r.family, error));
done:
    dgg_bib_scan_destroy(&r.scan);
    dgg_bib_fields_destroy(&r.fields);
    dgg_bib_strings_destroy(&r.strings);
    dgg_bib_record_destroy(&r.record);
    dgg_bib_family_destroy(&r.family);
    return status;
}

/* A line that begins an entry is sure enough: no other format has one. */
static dgg_recognition recognises(dgg_text head)
{
    while (head.length > 0) {
        dgg_text line = dgg_text_trim(dgg_text_line(&head));
        if (dgg_text_starts(line, "@") && dgg_bib_begins_entry(line)) {
            return DGG_LIKELY;
        }
    }
    return DGG_NOT_MINE;
}

const dgg_reader dgg_reader_bibtex = {
    { .name = "bibtex", .summary = "BibTeX and biblatex, as most reference managers export it" },
    recognises,
    read_bibtex,
};
