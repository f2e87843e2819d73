/* reading.h - the next lines of a pasted list, and the record that has begun. */
#ifndef DGG_PASTED_READING_H
#define DGG_PASTED_READING_H

#include "base/memory.h"
#include "corpus/readers.h"
#include "corpus/readers/pasted/lines.h"
#include "corpus/references.h"

enum { DGG_PASTED_WINDOW = 4 };
#define DGG_PASTED_NO_FOCAL UINT32_MAX

typedef struct dgg_pasted_reading {
    dgg_corpus *corpus;
    dgg_stream *stream;
    dgg_pasted_line window[DGG_PASTED_WINDOW]; /* the next lines, the nearest first */
    size_t count;
    bool is_at_end, was_blank;
    size_t papers_before;
    uint32_t focal;  /* the paper to which those that follow are related */
    bool is_open;    /* a record has begun; it is in what follows */
    dgg_paper paper; /* its venue, authors and addresses are in the arena */
    dgg_buffer title, abstract;
    dgg_arena *arena;
    bool is_marked, began_after_blank, has_chrome, is_address_only;
    bool is_lone_title; /* the line it began with looks like a title, between blank lines */
    bool has_venue;     /* some line of the list is "Venue, Year" */
    size_t plain_count; /* records that are lines or paragraphs and nothing more */
    size_t whole_count; /* titles that are whole references, which were taken apart */
    dgg_reference_parser parser;
} dgg_pasted_reading;

dgg_pasted_reading dgg_pasted_start(dgg_corpus *corpus, dgg_stream *stream);
void dgg_pasted_stop(dgg_pasted_reading *r);

/* Fills the window with lines that hold something. */
dgg_status dgg_pasted_fill(dgg_pasted_reading *r, dgg_error *error);
void dgg_pasted_drop(dgg_pasted_reading *r);

/* The line at that place of the window; behind the end a blank one. */
const dgg_pasted_line *dgg_pasted_at(const dgg_pasted_reading *r, size_t place);

/* Ends the record that is open and begins one at this line. */
dgg_status dgg_pasted_begin(dgg_pasted_reading *r, const dgg_pasted_line *line, dgg_error *error);
dgg_status dgg_pasted_end(dgg_pasted_reading *r, dgg_error *error);

/* Tells, once for the list, what was taken as titles and may be none. */
dgg_status dgg_pasted_tell_doubts(dgg_pasted_reading *r, dgg_error *error);

#endif
