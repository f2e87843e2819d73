/* RIS: two-letter tags, "TY  - " opens a record and "ER  - " closes it; in the dialects of EndNote,
 * Zotero, Mendeley, Scopus, Web of Science and others. A record at a time. */
#include "base/names.h"
#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/readers/ris/record.h"
#include "corpus/texts.h"

enum { LONGEST_RECORD = 16 << 20 }; /* bytes */

typedef struct reading {
    dgg_corpus *corpus;
    dgg_ris_fields fields; /* of the record at hand */
    dgg_ris_record record;
    long line;         /* where it begins, 0 outside of records */
    bool is_too_long;  /* and that has been told */
    dgg_names unknown; /* tags that have been told */
    size_t stray_count;
    long first_stray; /* of the lines outside of records */
} reading;

/* A year is asked for where a date is given that names none. */
static dgg_status check_date(reading *r, dgg_error *error)
{
    static const char *const tags[] = { "PY", "Y1", NULL };
    size_t index = dgg_ris_find(&r->fields, tags);
    if (r->record.paper.year != 0 || index == r->fields.count) {
        return DGG_OK;
    }
    return dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, r->fields.items[index].line, error,
                           "the date names no year from 1000 to 2100");
}

static dgg_status end_record(reading *r, bool is_whole, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    long line = r->line;
    if (line == 0) {
        return DGG_OK;
    }
    r->line = 0;
    DGG_TRY(dgg_ris_record_make(&r->record, &r->fields, error));
    r->record.paper.line = line;
    if (dgg_paper_says_nothing(&r->record.paper)) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_SKIPPED, line, error,
                                "a record that says nothing that can be kept was left out"));
        return DGG_OK;
    }
    if (!is_whole) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, line, error,
                                "the record has no end (ER): it was ended where the next begins"));
    }
    DGG_TRY(check_date(r, error));
    DGG_TRY(dgg_corpus_add_paper(r->corpus, &r->record.paper, &index, error));
done:
    return status;
}

static dgg_status begin_record(reading *r, const dgg_ris_tag *tag, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(end_record(r, false, error));
    dgg_ris_clear(&r->fields);
    r->line = line;
    r->is_too_long = false;
    if (!dgg_text_is(tag->name, "TY")) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, line, error,
                                "the record does not say its type (TY)"));
    }
    DGG_TRY(dgg_ris_add(&r->fields, tag, line, error));
done:
    return status;
}

static dgg_status tell_unknown(reading *r, const dgg_ris_tag *tag, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t before = r->unknown.count;
    DGG_TRY(dgg_names_add(&r->unknown, tag->name, &number, error));
    if (r->unknown.count > before) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_SKIPPED, line, error,
                                "the tag %.*s is not known: left out wherever it stands",
                                (int)tag->name.length, tag->name.start));
    }
done:
    return status;
}

/* No more is taken of a record that has become too long, which is told once. */
static dgg_status check_length(reading *r, long line, dgg_error *error)
{
    if (r->is_too_long || r->fields.values.length < LONGEST_RECORD) {
        return DGG_OK;
    }
    r->is_too_long = true;
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, line, error,
                           "the record is longer than %d MiB: the rest of it was left out",
                           LONGEST_RECORD >> 20);
}

static dgg_status take_field(reading *r, const dgg_ris_tag *tag, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!tag->is_known) {
        DGG_TRY(tell_unknown(r, tag, line, error));
        if (r->line == 0) {
            return DGG_OK;
        }
    }
    if (dgg_text_is(tag->name, "ER")) {
        return end_record(r, true, error);
    }
    if (dgg_text_is(tag->name, "TY") || r->line == 0) {
        return begin_record(r, tag, line, error);
    }
    DGG_TRY(check_length(r, line, error));
    DGG_TRY(r->is_too_long ? DGG_OK : dgg_ris_add(&r->fields, tag, line, error));
done:
    return status;
}

/* Many programs number their records: "12." */
static bool is_number(dgg_text line)
{
    line.length -= dgg_text_ends(line, ".") ? 1 : 0;
    for (size_t i = 0; i < line.length; i++) {
        if (!dgg_is_digit(line.start[i])) {
            return false;
        }
    }
    return true;
}

static dgg_status take_other(reading *r, const dgg_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text text = dgg_texts_trim(line->text);
    if (r->line == 0) {
        if (!is_number(text)) {
            r->first_stray = r->stray_count == 0 ? line->number : r->first_stray;
            r->stray_count++;
        }
        return DGG_OK;
    }
    DGG_TRY(check_length(r, line->number, error));
    DGG_TRY(r->is_too_long ? DGG_OK : dgg_ris_go_on(&r->fields, text, error));
done:
    return status;
}

static dgg_status read_lines(reading *r, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_line line = { 0 };
    bool more = true;
    while (more) {
        DGG_TRY(dgg_reader_line(r->corpus, stream, &line, &more, error));
        dgg_ris_tag tag = { 0 };
        if (dgg_ris_tag_read(line.text, &tag)) {
            DGG_TRY(take_field(r, &tag, line.number, error));
        } else {
            DGG_TRY(take_other(r, &line, error));
        }
    }
    DGG_TRY(end_record(r, false, error));
    if (r->stray_count > 0) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_SKIPPED, r->first_stray, error,
                                "%zu lines outside of records were left out; this is the first",
                                r->stray_count));
    }
done:
    return status;
}

static dgg_status read_ris(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    reading r = { .corpus = corpus };
    dgg_status status = read_lines(&r, stream, error);
    dgg_ris_fields_destroy(&r.fields);
    dgg_ris_record_destroy(&r.record);
    dgg_names_destroy(&r.unknown);
    return status;
}

/* No other format has a line "TY  - JOUR". */
static dgg_recognition recognises(dgg_text head)
{
    while (head.length > 0) {
        dgg_ris_tag tag = { 0 };
        if (dgg_ris_tag_read(dgg_text_line(&head), &tag) && dgg_text_is(tag.name, "TY")) {
            return DGG_LIKELY;
        }
    }
    return DGG_NOT_MINE;
}

const dgg_reader dgg_reader_ris = {
    { .name = "ris", .summary = "RIS, as databases and reference managers export it" },
    recognises,
    read_ris,
};
