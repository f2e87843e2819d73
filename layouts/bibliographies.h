/* bibliographies.h - what a row on the shelf of bibliographies must offer: the records of a corpus
 * in a format that other programs read, and dggraph too. */
#ifndef DGG_BIBLIOGRAPHIES_H
#define DGG_BIBLIOGRAPHIES_H

#include <stdio.h>

#include "corpus/corpus.h"

typedef struct dgg_bibliography {
    dgg_row row;
    const char *const *lacks; /* names of parts that the format has no place for; ends with NULL */
    dgg_status (*write)(const dgg_corpus *corpus, FILE *out, dgg_error *error);
} dgg_bibliography;

extern const dgg_shelf dgg_bibliographies;

/* How many records say something that the format has no place for, in the part of that name. */
size_t dgg_bibliography_lost(const dgg_corpus *corpus, const char *part);

/* What a publication is, from its type as the source says it, and from what is known of it. */
typedef enum dgg_publication {
    DGG_ARTICLE_IN_JOURNAL,
    DGG_PAPER_OF_CONFERENCE,
    DGG_CHAPTER_OF_BOOK,
    DGG_BOOK,
    DGG_THESIS,
    DGG_REPORT,
    DGG_WEB_PAGE,
    DGG_PUBLICATION_OTHER,
    DGG_PUBLICATION_COUNT
} dgg_publication;
dgg_publication dgg_publication_of(const dgg_paper *paper);

#define ROW(...) extern const dgg_bibliography DGG_ROW(dgg_bibliography_, __VA_ARGS__);
#include "layouts/bibliographies.def"
#undef ROW

#endif
