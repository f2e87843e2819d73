/* sections.h - parts of an article about a literature, and what a row on the shelf of sections must
 * offer. They say what papers are about, never what these hold to be true. */
#ifndef DGG_SECTIONS_SHELF_H
#define DGG_SECTIONS_SHELF_H

#include "corpus/review.h"
#include "graph/analysis.h"
#include "layouts/article.h"

enum { DGG_FEW_RECORDS = 30 /* below which nothing is ranked */ };

extern const dgg_shelf dgg_sections; /* review, methods, results, appendix, checklist */

/* What is known. What is NULL, or not among the tables, is not told. All borrowed, and as long as
 * the article. */
typedef struct dgg_section_source {
    const dgg_analysis *analysis;
    const dgg_review *review;
    const dgg_table *const *tables; /* whole ones, of the statistics, "made" and "searches" */
    size_t table_count;
    size_t most_rows;   /* of a table in the appendix; 0 is all */
    bool is_screened;   /* people have decided which records are in or out */
    bool is_of_network; /* themes and locations were measured as well */
} dgg_section_source;

/* A section in the making. */
typedef struct dgg_section_draft {
    const dgg_section_source *of;
    const dgg_corpus *corpus;
    dgg_article *article;
    size_t records;
    bool are_papers; /* all of them */
    dgg_error *error;
} dgg_section_draft;

typedef struct dgg_section {
    dgg_row row;
    dgg_status (*write)(dgg_section_draft *draft);
} dgg_section;

#define ROW(...) extern const dgg_section DGG_ROW(dgg_section_, __VA_ARGS__);
#include "layouts/sections.def"
#undef ROW

/* Appends the named section to the article. Fails with DGG_UNKNOWN_NAME. */
dgg_status dgg_section_write(const dgg_section_source *source, const char *name,
                             dgg_article *article, dgg_error *error);

/* Tables that only sections need. How it was made: seed, network, communities, modularity, what
 * people have decided. What was searched for, as review.json tells it. */
dgg_status dgg_made_fill(const dgg_analysis *analysis, const dgg_review *review, dgg_table *table,
                         dgg_error *error);
dgg_status dgg_searches_fill(const dgg_review *review, dgg_table *table, dgg_error *error);
/* What a report of such a study should tell, and whether it is known: adapted from guidelines for
 * bibliometric reviews. */
dgg_status dgg_checklist_fill(const dgg_section_source *source, dgg_table *table, dgg_error *error);

#endif
