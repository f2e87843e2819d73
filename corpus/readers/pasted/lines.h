/* lines.h - what a line of a pasted list seems to be, looked at alone. */
#ifndef DGG_PASTED_LINES_H
#define DGG_PASTED_LINES_H

#include "base/buffer.h"

typedef enum dgg_pasted_kind {
    DGG_PASTED_BLANK,   /* nothing, or only a rule of dashes */
    DGG_PASTED_STRAY,   /* a number alone, as of a page */
    DGG_PASTED_HEADING, /* "Related papers", "References" */
    DGG_PASTED_VENUE,   /* "Journal of Chinese Governance, 2018" */
    DGG_PASTED_ADDRESS, /* a DOI or URL and no more */
    DGG_PASTED_WORDS,   /* a title, names, or a paragraph */
} dgg_pasted_kind;

typedef struct dgg_pasted_line {
    dgg_pasted_kind kind;
    dgg_buffer bytes; /* owned: the line, cleaned */
    dgg_text whole;   /* into the bytes, without white space at the ends */
    dgg_text text;    /* without list marker and page chrome */
    dgg_text venue;   /* of a venue line */
    int year;
    size_t length; /* of the text, in characters */
    long number;
    bool is_marked;     /* "1. ", "[1] ", "- " */
    bool is_indented;   /* white space before it */
    bool has_chrome;    /* "(original) (raw)" behind it */
    bool heads_related; /* a heading over papers that are related to the one before */
    bool is_after_blank;
    bool is_paragraph; /* of an abstract, whatever it looks like */
} dgg_pasted_line;

/* Fills all but number and is_after_blank; the buffer is used again. */
dgg_status dgg_pasted_look(dgg_pasted_line *line, dgg_text bytes, dgg_error *error);

/* Looks like a title: short, and no sentence. */
bool dgg_pasted_is_title(const dgg_pasted_line *line);
/* Too long for a title. */
bool dgg_pasted_is_long(const dgg_pasted_line *line);
/* Looks like a whole reference: "Smith, J. (2019). Maps. https://doi.org/…". */
bool dgg_pasted_is_reference(dgg_text text);

/* Cuts "A long title. Journal of Maps" into title and venue; false if it is no such thing. */
bool dgg_pasted_split(dgg_text both, dgg_text *title, dgg_text *venue);

#endif
