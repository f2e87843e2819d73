/* layout.h - how the references of a list are parted: by numbers or bullets, by indents, by blank
 * lines, or a line each. */
#ifndef DGG_REFERENCES_LAYOUT_H
#define DGG_REFERENCES_LAYOUT_H

#include "base/text.h"

typedef enum dgg_references_parting {
    DGG_PARTED_BY_LINES,
    DGG_PARTED_BY_MARKERS,
    DGG_PARTED_BY_BLANKS,
    DGG_PARTED_BY_HANGING, /* all lines but the first are indented */
    DGG_PARTED_BY_INDENTS, /* the first line is indented */
} dgg_references_parting;

typedef struct dgg_references_layout {
    dgg_references_parting parting;
    size_t margin;  /* blanks that all lines begin with */
    bool are_whole; /* most lines are a reference each */
} dgg_references_layout;

/* By the first lines of a list. */
dgg_references_layout dgg_references_layout_of(dgg_text head);

/* A line of a list, looked at alone. */
typedef struct dgg_references_line {
    dgg_text text; /* without blanks at the ends */
    bool is_marked, is_indented;
    bool is_heading; /* "References", "Works cited:" */
    bool is_stray;   /* the number of a page */
    bool is_address; /* a DOI or URL and no more */
} dgg_references_line;

dgg_references_line dgg_references_look(dgg_text line, size_t margin);

/* What came before a line. */
typedef struct dgg_references_before {
    dgg_text last; /* the line before; empty at the beginning */
    bool was_blank;
} dgg_references_before;

/* Whether another reference begins at this line. */
bool dgg_references_begins(const dgg_references_layout *layout, const dgg_references_line *line,
                           const dgg_references_before *before);

/* A heading of a section, such as "Books": short, between blank lines, and no sentence. */
bool dgg_references_is_section(const dgg_references_line *line,
                               const dgg_references_before *before);

#endif
