/* works.h - what is to be cited: the program and what it works with, and the formats to do it in.
 */
#ifndef DGG_WORKS_H
#define DGG_WORKS_H

#include <stdio.h>

#include "base/base.h"
#include "program/commands.h"

typedef enum dgg_work_kind { DGG_SOFTWARE, DGG_ARTICLE, DGG_CHAPTER } dgg_work_kind;

enum { DGG_MOST_AUTHORS = 5 };

/* What is not known is NULL. */
typedef struct dgg_work {
    dgg_work_kind kind;
    int year;
    const char *key; /* "traag-2019" */
    const char *use; /* "communities" */
    /* "Family, Given", or a name in one piece; ends with NULL */
    const char *authors[DGG_MOST_AUTHORS + 1];
    const char *title, *container; /* journal or book */
    const char *editors;           /* of the book */
    const char *volume, *issue, *pages, *publisher, *doi, *version;
} dgg_work;

/* The program itself first; ends with a key of NULL. */
extern const dgg_work dgg_works[];

typedef struct dgg_citing {
    dgg_row row;
    dgg_status (*write)(const dgg_work *works, FILE *out, dgg_error *error);
} dgg_citing;

extern const dgg_citing dgg_citing_text, dgg_citing_bibtex, dgg_citing_ris, dgg_citing_csl;

#endif
