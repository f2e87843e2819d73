/* section_rows.h - what sections look up in tables, and lists of rows in sentences. */
#ifndef DGG_SECTION_ROWS_H
#define DGG_SECTION_ROWS_H

#include "layouts/sections.h"

#define DGG_NO_ROW SIZE_MAX

/* NULL if it is not among the tables. */
const dgg_table *dgg_draft_table(const dgg_section_draft *draft, const char *key);

/* The row whose first cell is that text; DGG_NO_ROW if there is none, or no table. */
size_t dgg_row_named(const dgg_table *table, const char *name);
size_t dgg_row_called(const dgg_table *table, dgg_text name);
bool dgg_has_column(const dgg_table *table, const char *column);
/* 0, or nothing, where there is no such row or column. */
double dgg_row_number(const dgg_table *table, size_t row, const char *column);
dgg_text dgg_row_text(const dgg_table *table, size_t row, const char *column);

/* A number of the tables in which what a count is called stands in the first column. */
dgg_insert dgg_draft_count(const dgg_section_draft *draft, const char *key, const char *name);
double dgg_draft_value(const dgg_section_draft *draft, const char *key, const char *name);

/* "paper" or "papers", by the number: "records" if some are documents or events. */
dgg_insert dgg_draft_noun(const dgg_section_draft *draft, double count);

/* Rows of a list, and what of them is told. */
typedef struct dgg_row_list {
    const dgg_table *table;
    const size_t *rows;
    size_t count;
    dgg_link_type type; /* examples are cited of it: discusses or studies; else DGG_LINK */
} dgg_row_list;

/* "A (12 papers, 13%; [@a; @b]), B (9, 10%) and C (7, 8%)"; no percentages of few records. */
dgg_status dgg_draft_list(dgg_section_draft *draft, const dgg_row_list *list);

/* The rows of a heading and paragraphs. */
dgg_status dgg_draft_heading(dgg_section_draft *draft, const char *english, const char *chinese);
dgg_status dgg_draft_paragraph(dgg_section_draft *draft);

/* The first rows and columns of a table, as a table of the article. 0 is all. */
dgg_status dgg_draft_excerpt(dgg_section_draft *draft, const char *key, size_t most_rows,
                             size_t most_columns);

/* Cites papers of which the theme or location is a main subject, those of most evidence first. */
dgg_status dgg_draft_examples(dgg_section_draft *draft, dgg_link_type type, dgg_text id,
                              size_t most);

#endif
