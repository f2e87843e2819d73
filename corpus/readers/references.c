/* A list of references as pasted from a paper, a page or a note, in whatever style: numbered, with
 * bullets, indented, wrapped, parted by blank lines, or a line each. */
#include "corpus/references.h"
#include "base/memory.h"
#include "corpus/building.h"
#include "corpus/marks.h"
#include "corpus/readers.h"
#include "corpus/readers/references/layout.h"
#include "corpus/readers/references/records.h"
#include "corpus/structured.h"
#include "corpus/texts.h"

/* The list that is read. */
typedef struct reading {
    dgg_corpus *corpus;
    dgg_references_layout layout;
    dgg_references_before before;
    dgg_buffer last; /* the line before */
    dgg_references_records records;
} reading;

static dgg_status leave_out(reading *r, const dgg_line *line, const char *what, dgg_error *error)
{
    r->before.was_blank = true;
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, line->number, error, "%s was left out", what);
}

static dgg_status keep_last(reading *r, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->last.length = 0;
    DGG_TRY(dgg_buffer_add(&r->last, text, error));
    r->before = (dgg_references_before){ .last = dgg_buffer_text(&r->last) };
done:
    return status;
}

static dgg_status take_line(reading *r, const dgg_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_references_line look = dgg_references_look(line->text, r->layout.margin);
    if (look.text.length == 0 || look.is_heading) {
        r->before.was_blank = true;
        return DGG_OK;
    }
    if (look.is_stray) {
        return leave_out(r, line, "a number alone", error);
    }
    if (dgg_references_is_section(&look, &r->before)) {
        return leave_out(r, line, "a line that seems to be a heading", error);
    }
    if (dgg_references_begins(&r->layout, &look, &r->before)) {
        DGG_TRY(dgg_references_end(&r->records, error));
        DGG_TRY(dgg_references_begin(&r->records, look.text, line->number, error));
    } else {
        DGG_TRY(dgg_references_add(&r->records, look.text, error));
    }
    DGG_TRY(keep_last(r, look.text, error));
done:
    return status;
}

static dgg_status read_references(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus, .records.corpus = corpus, .before.was_blank = true };
    dgg_text head = { 0 };
    dgg_line line = { 0 };
    bool more = true;
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    r.layout = dgg_references_layout_of(head);
    DGG_TRY(dgg_reader_line(corpus, stream, &line, &more, error));
    while (more) {
        DGG_TRY(take_line(&r, &line, error));
        DGG_TRY(dgg_reader_line(corpus, stream, &line, &more, error));
    }
    DGG_TRY(dgg_references_end(&r.records, error));
done:
    dgg_buffer_destroy(&r.last);
    dgg_references_records_destroy(&r.records);
    return status;
}

static bool is_markdown(dgg_text head)
{
    enum { LINES_LOOKED_AT = 60 };
    for (size_t i = 0; i < LINES_LOOKED_AT && head.length > 0; i++) {
        dgg_text line = dgg_text_line(&head);
        if ((i == 0 && dgg_text_is(line, "---")) || dgg_text_starts(line, "# ") ||
            dgg_text_starts(line, "## ") ||
            dgg_text_find(line, dgg_text_of("](http")) < line.length) {
            return true;
        }
    }
    return false;
}

/* Items of the beginning that have enough signs of a reference, of all of them. */
static bool are_mostly_references(dgg_text head)
{
    enum { LOOKED_AT = 40, SIGNS_OF_ONE = 3, LONGEST = 1500 };
    const dgg_references_layout layout = dgg_references_layout_of(head);
    dgg_references_before before = { .was_blank = true };
    size_t items = 0, found = 0;
    const char *start = NULL, *end = NULL;
    while (head.length > 0 && items < LOOKED_AT) {
        const dgg_references_line look = dgg_references_look(dgg_text_line(&head), layout.margin);
        if (look.text.length == 0 || look.is_heading || look.is_stray ||
            dgg_references_is_section(&look, &before)) {
            before.was_blank = true;
            continue;
        }
        if (start == NULL || dgg_references_begins(&layout, &look, &before)) {
            dgg_text item = { start, start != NULL ? (size_t)(end - start) : 0 };
            items += start != NULL;
            found += item.length < LONGEST && dgg_reference_signs(item) >= SIGNS_OF_ONE;
            start = look.text.start;
        }
        end = look.text.start + look.text.length;
        before = (dgg_references_before){ .last = look.text };
    }
    dgg_text item = { start, start != NULL ? (size_t)(end - start) : 0 };
    items += start != NULL;
    found += item.length < LONGEST && dgg_reference_signs(item) >= SIGNS_OF_ONE;
    return found > 0 && found * 2 >= items;
}

static dgg_recognition recognises(dgg_text head)
{
    bool may_be = dgg_structured_kind(head) == NULL && !is_markdown(head);
    return may_be && are_mostly_references(head) ? DGG_LIKELY : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_references = {
    { .name = "references", .summary = "references in any style, GB/T 7714 too, as plain text" },
    recognises,
    read_references,
};
