/* found.h - what the patterns of a codebook find in a corpus, and what they never find. */
#ifndef DGG_CODEBOOK_FOUND_H
#define DGG_CODEBOOK_FOUND_H

#include "base/table.h"
#include "corpus/codebook.h"

/* In how many papers each pattern makes or strengthens a link. Zero it first. */
typedef struct dgg_found {
    const dgg_codebook *codebook;
    size_t paper_count;
    size_t *theme_papers; /* by theme */
    size_t **papers;      /* by theme and include */
    size_t *counts;       /* all of these in one row */
} dgg_found;

dgg_status dgg_found_count(dgg_found *found, const dgg_codebook *codebook, const dgg_corpus *corpus,
                           dgg_error *error);
void dgg_found_destroy(dgg_found *found);

/* The papers are so many that the pattern tells little. */
bool dgg_found_is_nearly_all(const dgg_found *found, size_t papers);

/* Each fills an empty table: themes with the papers and patterns that found them; patterns that
 * found nothing. */
dgg_status dgg_found_themes(const dgg_found *found, dgg_table *table, dgg_error *error);
dgg_status dgg_found_nothing(const dgg_found *found, const char *file, dgg_table *table,
                             dgg_error *error);

/* "file:line:column" into a table. */
dgg_status dgg_found_add_place(dgg_table *table, const char *file, long line, long column,
                               dgg_error *error);

#endif
