/* Lines with tags become slips, and these records, as the dialect says. */
#include "corpus/tagged.h"

#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/texts.h"

enum { LONGEST_RECORD = 16 << 20 }; /* bytes */

typedef struct reading {
    dgg_corpus *corpus;
    const dgg_tagging *tagging;
    dgg_slip slip; /* of the record at hand */
    dgg_record record;
    bool is_inside;      /* of a record */
    bool began_properly; /* with the opening tag */
    bool is_too_long;    /* and that has been told */
    bool is_doubted;     /* a lost tag has been told */
    size_t stray_count;
    long first_stray; /* of the lines outside of records */
} reading;

static dgg_status end_record(reading *r, bool is_whole, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!r->is_inside) {
        return DGG_OK;
    }
    r->is_inside = false;
    if (!is_whole && r->tagging->closing != NULL) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, r->slip.line, error,
                                "the record has no end (%s): it was ended where the next begins",
                                r->tagging->closing));
    }
    if (r->tagging->finish != NULL) {
        DGG_TRY(r->tagging->finish(&r->slip, error));
    }
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->slip, r->tagging->dialect, error));
done:
    return status;
}

static void begin_record(reading *r, long line, bool is_proper)
{
    dgg_slip_clear(&r->slip, line);
    r->is_inside = true;
    r->began_properly = is_proper;
    r->is_too_long = r->is_doubted = false;
}

/* No more is taken of a record that has become too long, which is told once. */
static dgg_status check_length(reading *r, long line, dgg_error *error)
{
    if (r->is_too_long || r->slip.bytes.length < LONGEST_RECORD) {
        return DGG_OK;
    }
    r->is_too_long = true;
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, line, error,
                           "the record is longer than %d MiB: the rest of it was left out",
                           LONGEST_RECORD >> 20);
}

static bool is_outside(const dgg_tagging *tagging, dgg_text name)
{
    for (size_t i = 0; tagging->outside != NULL && tagging->outside[i] != NULL; i++) {
        if (dgg_text_is(name, tagging->outside[i])) {
            return true;
        }
    }
    return false;
}

static dgg_status take_field(reading *r, dgg_text name, dgg_text value, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_opening = dgg_text_is(name, r->tagging->opening);
    if (r->tagging->closing != NULL && dgg_text_is(name, r->tagging->closing)) {
        return end_record(r, true, error);
    }
    bool is_framed = r->tagging->has_frame && !r->is_inside && !is_opening;
    if (is_framed || is_outside(r->tagging, name)) {
        return DGG_OK;
    }
    if (is_opening || !r->is_inside) {
        DGG_TRY(end_record(r, false, error));
        begin_record(r, line, is_opening);
    }
    DGG_TRY(check_length(r, line, error));
    DGG_TRY(r->is_too_long ? DGG_OK : dgg_slip_add(&r->slip, name, value, line, error));
done:
    return status;
}

static dgg_status go_on(reading *r, dgg_text line, long number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *name = NULL, *reason = NULL;
    DGG_TRY(check_length(r, number, error));
    if (r->is_too_long) {
        return DGG_OK;
    }
    if (r->tagging->lost == NULL || !r->tagging->lost(&r->slip, line, &name, &reason)) {
        return dgg_slip_go_on(&r->slip, line, error);
    }
    DGG_TRY(dgg_slip_add(&r->slip, dgg_text_of(name), line, number, error));
    if (!r->is_doubted) {
        r->is_doubted = true;
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, number, error, "%s", reason));
    }
done:
    return status;
}

static dgg_status take_other(reading *r, const dgg_line *line, dgg_error *error)
{
    dgg_text text = dgg_texts_trim(line->text);
    if (text.length == 0) {
        bool goes_on = r->tagging->holds_empty_lines && r->began_properly;
        bool is_end = r->tagging->ends_at_empty_line && !goes_on;
        return is_end ? end_record(r, true, error) : DGG_OK;
    }
    if (r->is_inside) {
        return go_on(r, text, line->number, error);
    }
    if (r->tagging->has_frame || (r->tagging->has_heading && r->slip.line == 0)) {
        return DGG_OK;
    }
    r->first_stray = r->stray_count == 0 ? line->number : r->first_stray;
    r->stray_count++;
    return DGG_OK;
}

static dgg_status read_lines(reading *r, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_line line = { 0 };
    bool more = true;
    while (more) {
        dgg_text name = { 0 }, value = { 0 };
        DGG_TRY(dgg_reader_line(r->corpus, stream, &line, &more, error));
        if (r->tagging->tag(line.text, &name, &value)) {
            DGG_TRY(take_field(r, name, value, line.number, error));
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

dgg_status dgg_tagged_read(dgg_corpus *corpus, dgg_stream *stream, const dgg_tagging *tagging,
                           dgg_error *error)
{
    reading r = { .corpus = corpus,
                  .tagging = tagging,
                  .slip = { .joins_lines = tagging->joins_lines } };
    dgg_status status = read_lines(&r, stream, error);
    dgg_slip_destroy(&r.slip);
    dgg_record_destroy(&r.record);
    return status;
}

static bool is_capital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

bool dgg_tagged_two_letters(dgg_text line, dgg_text *name, dgg_text *value)
{
    enum { TAG = 2, FIRST_NOT_ASCII = 0x80 };
    bool is_tag = line.length >= TAG && is_capital(line.start[0]) &&
                  (is_capital(line.start[1]) || dgg_is_digit(line.start[1]));
    if (!is_tag || (line.length > TAG && line.start[TAG] != ' ' &&
                    (unsigned char)line.start[TAG] < FIRST_NOT_ASCII)) {
        return false;
    }
    *name = dgg_text_slice(line, 0, TAG);
    *value = dgg_text_slice(line, TAG, line.length);
    return true;
}

bool dgg_tagged_has_line(dgg_text head, const char *beginning)
{
    enum { LOOKED_AT = 40 };
    for (size_t i = 0; i < LOOKED_AT && head.length > 0; i++) {
        if (dgg_text_starts(dgg_text_line(&head), beginning)) {
            return true;
        }
    }
    return false;
}
