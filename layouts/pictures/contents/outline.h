/* outline.h - the rows of a table of contents: groups of themes, themes, those inside them, and the
 * papers that are chiefly about each. */
#ifndef DGG_CONTENTS_OUTLINE_H
#define DGG_CONTENTS_OUTLINE_H

#include "layouts/charted.h"

typedef enum dgg_outline_kind {
    DGG_OUTLINE_GROUP,
    DGG_OUTLINE_THEME,
    DGG_OUTLINE_PAPER,
    DGG_OUTLINE_MORE, /* "and 12 more" */
} dgg_outline_kind;

typedef struct dgg_outline_row {
    dgg_outline_kind kind;
    size_t depth, above; /* the row it hangs from; SIZE_MAX for none */
    uint32_t entry;      /* theme or paper of the corpus */
    dgg_text text;
    dgg_point at; /* set when it is drawn */
} dgg_outline_row;

typedef struct dgg_contents_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table counts;  /* of themes */
    uint32_t *themes;  /* those shown, in the order of the table */
    size_t *counted;   /* of each theme of the corpus: its row; SIZE_MAX if it is not shown */
    uint32_t *parents; /* of each theme shown: another, or DGG_NO_NAME */
    bool *is_done;     /* of each theme of the corpus */
    size_t theme_count, papers_each;
    dgg_link *links; /* of papers chiefly about a theme: by theme, then by weight */
    size_t link_count;
    dgg_outline_row *rows;
    size_t row_count, row_room;
    dgg_caption captions[DGG_CAPTIONS];
} dgg_contents_picture;

/* Fails if no paper has a theme. */
dgg_status dgg_outline_make(dgg_contents_picture *p, const dgg_analysis *analysis);
void dgg_outline_forget(dgg_contents_picture *p);

#endif
