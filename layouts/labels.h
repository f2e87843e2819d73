/* labels.h - texts broken into lines of like length, for people to read inside a shape. */
#ifndef DGG_LABELS_H
#define DGG_LABELS_H

#include "base/memory.h"
#include "layouts/metrics.h"

typedef struct dgg_wrapping {
    dgg_face face;
    double size;       /* of the font */
    double width;      /* no line is wider, but see below */
    size_t most_lines; /* what does not fit ends in "…" */
    double widest;     /* if not 0: lines may be so wide where a single word asks for it */
} dgg_wrapping;

typedef struct dgg_lines {
    dgg_text *items;
    size_t count;
    double width; /* of the widest */
} dgg_lines;

/* Breaks the label into the fewest lines that hold it, and among those ways takes the one whose
 * lines, the last included, differ least: no word is left alone where it can be helped. Lines break
 * at blanks, behind hyphens, between Chinese characters (never before a closing or behind an
 * opening mark), and inside a word only if the word alone is too wide. No line begins with a "·" or
 * a dash. White space is made single, marks of direction are taken out; an empty label has no
 * lines. All is made in the arena. */
dgg_status dgg_label_wrap(dgg_text label, const dgg_wrapping *how, dgg_arena **arena,
                          dgg_lines *lines, dgg_error *error);

/* "2024 · Journal of Contemporary Asia": what is empty is left out. Made in the arena. */
dgg_status dgg_label_join(const dgg_text *names, size_t count, dgg_arena **arena, dgg_text *joined,
                          dgg_error *error);

/* For a text that stands among others in one sentence: if it is written from right to left it is
 * put between isolates. Marks that would turn the text around it go in any case. Replaced by a copy
 * in the arena. */
dgg_status dgg_label_isolate(dgg_text *text, dgg_arena **arena, dgg_error *error);

#endif
