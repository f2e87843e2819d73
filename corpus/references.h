/* references.h - one reference as people and journals write it, taken apart: any of the styles of
 * APA, Chicago, Harvard, IEEE, ACM, MLA, Vancouver and their like, and GB/T 7714. */
#ifndef DGG_REFERENCES_H
#define DGG_REFERENCES_H

#include "corpus/corpus.h"
#include "corpus/references/labels.h"

typedef struct dgg_reference {
    dgg_paper paper;      /* what it says; its texts are in the arena */
    bool repeats_authors; /* a stroke stands for those of the reference before */
    const char *doubt;    /* why it may have been taken apart wrongly; NULL if nothing says so */
} dgg_reference;

/* What is used again from one reference to the next. Zero it first. */
typedef struct dgg_reference_parser {
    dgg_reference_words words;
    dgg_reference_context context;
    dgg_reference_labels labels;
    dgg_buffer line, pages;
} dgg_reference_parser;

/* Takes one reference apart, whatever it is: a text in no style comes back in doubt, perhaps
 * without a title. Takes time in proportion to its length. */
dgg_status dgg_reference_parse(dgg_reference_parser *parser, dgg_text text,
                               struct dgg_arena **arena, dgg_reference *reference,
                               dgg_error *error);
void dgg_reference_parser_destroy(dgg_reference_parser *parser);

/* How many kinds of signs a text has that references have and sentences lack: three or more are
 * those of a reference. Nothing is allocated. */
unsigned dgg_reference_signs(dgg_text text);

#endif
