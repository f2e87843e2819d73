/* A reading list as pasted from a page or a note: title, authors, "Venue, Year" and abstract, each
 * a line and each but one optional; records follow one another, or are parted by blank lines,
 * numbers or bullets. */
#include "corpus/building.h"
#include "corpus/doi.h"
#include "corpus/readers.h"
#include "corpus/readers/pasted/judging.h"
#include "corpus/readers/pasted/names.h"
#include "corpus/readers/pasted/reading.h"

static dgg_status begin_with(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_buffer *part,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_pasted_begin(r, line, error));
    DGG_TRY(dgg_buffer_add(part, line->text, error));
done:
    return status;
}

static dgg_status add_to(dgg_buffer *part, const char *between, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (part->length > 0) {
        DGG_TRY(dgg_buffer_add(part, dgg_text_of(between), error));
    }
    DGG_TRY(dgg_buffer_add(part, text, error));
done:
    return status;
}

/* The first record of a page, or one that shows the page's buttons, is what the page is about. */
static dgg_status take_heading(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_error *error)
{
    bool is_first = r->corpus->paper_count == r->papers_before;
    if (r->is_open && line->heads_related && (is_first || r->has_chrome)) {
        r->paper.is_focal = true;
    }
    return dgg_pasted_end(r, error);
}

static dgg_status take_address(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text doi = dgg_doi_find(line->text), url = line->text;
    bool is_doi = doi.length > 0 &&
                  (doi.start == url.start || dgg_text_find(url, dgg_text_of("doi")) < url.length);
    bool is_taken = is_doi ? r->paper.doi.length > 0 : r->paper.url.length > 0;
    if (!r->is_open || line->is_marked || (r->is_address_only && is_taken)) {
        DGG_TRY(dgg_pasted_begin(r, line, error));
        r->is_address_only = true;
    } else if (is_taken) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_SKIPPED, line->number, error,
                                "a second address of one record was left out"));
        return DGG_OK;
    }
    dgg_text *place = is_doi ? &r->paper.doi : &r->paper.url;
    *place = is_doi ? doi : url;
    DGG_TRY(dgg_arena_copy(&r->arena, place, error));
done:
    return status;
}

static dgg_status take_venue(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text title = { 0 }, venue = line->venue;
    if (line->is_marked || !dgg_pasted_awaits_venue(r)) {
        DGG_TRY(dgg_pasted_begin(r, line, error));
        dgg_pasted_split(line->venue, &title, &venue);
        DGG_TRY(dgg_buffer_add(&r->title, title, error));
    }
    r->paper.venue = venue;
    r->paper.year = line->year;
    DGG_TRY(dgg_arena_copy(&r->arena, &r->paper.venue, error));
done:
    return status;
}

/* A whole reference stays in one piece as the title; only its DOI is told apart. */
static dgg_status take_opening(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_reference = dgg_pasted_is_reference(line->text);
    bool dgg_pasted_is_abstract = dgg_pasted_is_long(line) && !is_reference;
    DGG_TRY(begin_with(r, line, dgg_pasted_is_abstract ? &r->abstract : &r->title, error));
    if (is_reference) {
        r->paper.doi = dgg_doi_find(line->text);
        DGG_TRY(dgg_arena_copy(&r->arena, &r->paper.doi, error));
    }
    bool is_first = r->corpus->paper_count == r->papers_before;
    r->paper.is_focal = line->has_chrome && is_first;
done:
    return status;
}

static dgg_status take_authors(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_error *error)
{
    return dgg_pasted_take_names(line->text, &r->arena, &r->paper.authors, error);
}

/* "## Tools" parts a page of notes; as a title it heads venue or related papers. */
static bool is_markdown_heading(const dgg_pasted_reading *r)
{
    dgg_text text = r->window[0].whole;
    bool begins = dgg_text_starts(text, "#");
    while (dgg_text_starts(text, "#")) {
        text = dgg_text_slice(text, 1, text.length);
    }
    return begins && dgg_text_starts(text, " ") && !dgg_pasted_at(r, 1)->heads_related &&
           !dgg_pasted_is_before_venue(r);
}

static dgg_status leave_heading(dgg_pasted_reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_pasted_end(r, error));
    DGG_TRY(dgg_corpus_warn(r->corpus, DGG_SKIPPED, r->window[0].number, error,
                            "a heading of Markdown was left out"));
done:
    return status;
}

static dgg_status take_words(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_error *error)
{
    if (is_markdown_heading(r)) {
        return leave_heading(r, error);
    }
    if (line->is_marked || line->has_chrome) {
        return take_opening(r, line, error);
    }
    if (dgg_pasted_is_authors(r)) {
        return take_authors(r, line, error);
    }
    if (dgg_pasted_is_before_venue(r)) {
        return begin_with(r, line, &r->title, error);
    }
    if (dgg_pasted_is_abstract(r)) {
        return add_to(&r->abstract, "\n", line->text, error);
    }
    if (dgg_pasted_is_more_title(r)) {
        return add_to(&r->title, " ", line->text, error);
    }
    if (r->is_open && r->is_marked && !line->is_after_blank) {
        return dgg_corpus_warn(r->corpus, DGG_SKIPPED, line->number, error,
                               "a line that is neither title, venue nor abstract was left out");
    }
    return take_opening(r, line, error);
}

/* Inside a record that began without a marker, dashes and numbers belong to its abstract. */
static void unmark(const dgg_pasted_reading *r, dgg_pasted_line *line)
{
    if (line->is_marked && r->is_open && !r->is_marked && r->paper.venue.length > 0 &&
        !line->is_after_blank) {
        line->is_marked = false;
        line->is_paragraph = true;
        line->text = line->whole;
    }
}

static dgg_status take_line(dgg_pasted_reading *r, dgg_error *error)
{
    unmark(r, &r->window[0]);
    const dgg_pasted_line *line = &r->window[0];
    switch (line->kind) {
    case DGG_PASTED_HEADING:
        return take_heading(r, line, error);
    case DGG_PASTED_ADDRESS:
        return take_address(r, line, error);
    case DGG_PASTED_VENUE:
        return take_venue(r, line, error);
    default:
        return take_words(r, line, error);
    }
}

static dgg_status read_pasted(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pasted_reading r = dgg_pasted_start(corpus, stream);
    DGG_TRY(dgg_pasted_fill(&r, error));
    while (r.count > 0) {
        DGG_TRY(take_line(&r, error));
        dgg_pasted_drop(&r);
        DGG_TRY(dgg_pasted_fill(&r, error));
    }
    DGG_TRY(dgg_pasted_end(&r, error));
    DGG_TRY(dgg_pasted_tell_doubts(&r, error));
done:
    dgg_pasted_stop(&r);
    return status;
}

/* Any text may be a list; what is data is sorted out before (corpus/structured.h). */
static dgg_recognition recognises(dgg_text head)
{
    return head.length > 0 ? DGG_PERHAPS : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_pasted = {
    { .name = "pasted", .summary = "a reading list or page of related papers, pasted as text" },
    recognises,
    read_pasted,
};
