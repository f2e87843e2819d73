/* A pasted list is read through a small window of lines; one record at a time is in the making. */
#include "corpus/readers/pasted/reading.h"

#include <string.h>

#include "corpus/building.h"
#include "corpus/readers/pasted/announcements.h"

dgg_pasted_reading dgg_pasted_start(dgg_corpus *corpus, dgg_stream *stream)
{
    return (dgg_pasted_reading){ .corpus = corpus,
                                 .stream = stream,
                                 .was_blank = true,
                                 .papers_before = corpus->paper_count,
                                 .focal = DGG_PASTED_NO_FOCAL };
}

void dgg_pasted_stop(dgg_pasted_reading *r)
{
    for (size_t i = 0; i < DGG_PASTED_WINDOW; i++) {
        dgg_buffer_destroy(&r->window[i].bytes);
    }
    dgg_buffer_destroy(&r->title);
    dgg_buffer_destroy(&r->abstract);
    dgg_reference_parser_destroy(&r->parser);
    dgg_arena_release(&r->arena);
}

const dgg_pasted_line *dgg_pasted_at(const dgg_pasted_reading *r, size_t place)
{
    static const dgg_pasted_line end = { .kind = DGG_PASTED_BLANK, .is_after_blank = true };
    return place < r->count ? &r->window[place] : &end;
}

/* Numbers of pages are no part of a record. */
static dgg_status keep_line(dgg_pasted_reading *r, dgg_pasted_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (line->kind == DGG_PASTED_STRAY) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_SKIPPED, line->number, error,
                                "a number alone was left out"));
    } else if (line->kind == DGG_PASTED_BLANK) {
        r->was_blank = true;
    } else {
        line->is_after_blank = r->was_blank;
        r->was_blank = false;
        r->count++;
    }
done:
    return status;
}

dgg_status dgg_pasted_fill(dgg_pasted_reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (r->count < DGG_PASTED_WINDOW && !r->is_at_end) {
        dgg_line line = { 0 };
        bool more = false;
        DGG_TRY(dgg_reader_line(r->corpus, r->stream, &line, &more, error));
        r->is_at_end = !more;
        if (more) {
            dgg_pasted_line *next = &r->window[r->count];
            DGG_TRY(dgg_pasted_look(next, line.text, error));
            next->number = line.number;
            DGG_TRY(keep_line(r, next, error));
        }
    }
done:
    return status;
}

/* The buffer of the line that goes is used again for the one that comes. */
void dgg_pasted_drop(dgg_pasted_reading *r)
{
    dgg_buffer bytes = r->window[0].bytes;
    memmove(r->window, r->window + 1, (DGG_PASTED_WINDOW - 1) * sizeof *r->window);
    r->window[DGG_PASTED_WINDOW - 1] = (dgg_pasted_line){ .bytes = bytes };
    r->count--;
}

/* Any prose is made of lines: a record counts if something more shows that it is one. */
static bool is_plain(const dgg_pasted_reading *r)
{
    const dgg_paper *paper = &r->paper;
    bool is_one_piece = paper->title.length == 0 || paper->abstract.length == 0;
    return is_one_piece && !r->is_marked && !r->is_lone_title && paper->venue.length == 0 &&
           paper->authors.count == 0 && paper->doi.length == 0 && paper->url.length == 0;
}

/* What a page links its references to tells them as much as their form. */
static bool is_whole(dgg_text title)
{
    enum { SIGNS_OF_ONE = 3 };
    static const char *const links[] = { "[Google Scholar]", "[CrossRef]", "[PubMed]" };
    bool has_link = dgg_text_find(title, dgg_text_of("Retrieved from ")) < title.length;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        has_link = has_link || (dgg_text_ends(title, links[i]) && title.length > strlen(links[i]));
    }
    return has_link || dgg_reference_signs(title) >= SIGNS_OF_ONE;
}

/* What the record has already stays; the rest is as its reference says. */
static void take_parts(dgg_paper *paper, const dgg_paper *parts)
{
    dgg_paper taken = *parts;
    taken.line = paper->line;
    taken.is_focal = paper->is_focal;
    taken.abstract = paper->abstract;
    taken.doi = paper->doi.length > 0 ? paper->doi : taken.doi;
    taken.url = paper->url.length > 0 ? paper->url : taken.url;
    taken.authors = paper->authors.count > 0 ? paper->authors : taken.authors;
    *paper = taken;
}

static dgg_status judge_title(dgg_pasted_reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_reference reference = { 0 };
    r->has_venue = r->has_venue || r->paper.venue.length > 0;
    r->plain_count += is_plain(r);
    if (r->paper.venue.length == 0 && is_whole(r->paper.title)) {
        DGG_TRY(dgg_reference_parse(&r->parser, r->paper.title, &r->arena, &reference, error));
        if (reference.paper.title.length > 0) {
            take_parts(&r->paper, &reference.paper);
            r->whole_count++;
        }
    }
done:
    return status;
}

dgg_status dgg_pasted_tell_doubts(dgg_pasted_reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!r->has_venue && r->plain_count > 0) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, 0, error,
                                "no line says venue and year: each line is taken as a title"));
    }
    if (r->whole_count > 0) {
        DGG_TRY(
            dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, 0, error,
                            "whole references stand where titles were looked for (%zu of them): "
                            "they were taken apart",
                            r->whole_count));
    }
done:
    return status;
}

dgg_status dgg_pasted_end(dgg_pasted_reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    bool announces = false;
    if (!r->is_open) {
        return DGG_OK;
    }
    r->paper.title = dgg_buffer_text(&r->title);
    r->paper.abstract = dgg_buffer_text(&r->abstract);
    DGG_TRY(judge_title(r, error));
    DGG_TRY(dgg_pasted_announces(r->paper.title, r->paper.abstract, &announces, error));
    r->paper.kind = announces ? DGG_EVENT : r->paper.kind;
    DGG_TRY(dgg_corpus_add_paper(r->corpus, &r->paper, &index, error));
    if (r->paper.is_focal) {
        r->focal = index;
    } else if (r->focal != DGG_PASTED_NO_FOCAL) {
        const dgg_link link = { .from = index, .to = r->focal, .weight = 1 };
        DGG_TRY(dgg_corpus_add_link(r->corpus, DGG_RELATED_TO, &link, error));
    }
done:
    r->is_open = false;
    r->title.length = r->abstract.length = 0;
    dgg_arena_release(&r->arena);
    return status;
}

dgg_status dgg_pasted_begin(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_pasted_end(r, error));
    r->paper = (dgg_paper){ .line = line->number };
    r->is_open = true;
    r->is_marked = line->is_marked;
    r->began_after_blank = line->is_after_blank;
    r->has_chrome = line->has_chrome;
    r->is_address_only = false;
    r->is_lone_title =
        line->is_after_blank && dgg_pasted_at(r, 1)->is_after_blank && dgg_pasted_is_title(line);
done:
    return status;
}
