/* table_choice.h - a report of tables: those of a shelf that --table names, filled one by one and
 * written as one document, or as files of a folder. */
#ifndef DGG_TABLE_CHOICE_H
#define DGG_TABLE_CHOICE_H

#include "base/table.h"
#include "program/options.h"

enum { DGG_CHOICE_MOST = 64 };

/* Zero it first. */
typedef struct dgg_table_choice {
    const dgg_row *rows[DGG_CHOICE_MOST]; /* in the order of the shelf */
    size_t count;
    dgg_table tables[DGG_CHOICE_MOST];
    size_t table_count;
    bool is_in_chinese; /* prose is, but not files for programs */
} dgg_table_choice;

/* Fills an empty table by that row. */
typedef dgg_status (*dgg_table_filler)(const void *context, const dgg_row *row, dgg_table *table,
                                       dgg_error *error);

/* Chooses the rows that --table names, or all. */
dgg_status dgg_table_choice_make(dgg_table_choice *choice, const dgg_shelf *shelf,
                                 const dgg_options *options, dgg_error *error);

/* Fails if the choice cannot be written as it was asked for: in a format of reports, or in `other`
 * (NULL for none). */
dgg_status dgg_table_choice_check(const dgg_table_choice *choice, const dgg_options *options,
                                  const char *other, dgg_error *error);

/* What the input cannot tell is left out of a whole report, and said; asked for by name it fails.
 */
dgg_status dgg_table_choice_fill(dgg_table_choice *choice, const dgg_options *options,
                                 dgg_table_filler filler, const void *context, dgg_error *error);

/* One table, which is taken over, in the place of all. */
void dgg_table_choice_replace(dgg_table_choice *choice, dgg_table *table);

/* Puts rows in the order of the column --by, if it was given; fails if no table has it. */
dgg_status dgg_table_choice_order(dgg_table_choice *choice, const dgg_options *options,
                                  dgg_error *error);

/* Prose holds what a page can show; files for programs hold all. */
dgg_status dgg_table_choice_write(dgg_table_choice *choice, const dgg_options *options,
                                  dgg_error *error);
void dgg_table_choice_destroy(dgg_table_choice *choice);

#endif
