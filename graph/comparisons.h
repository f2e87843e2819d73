/* comparisons.h - what differs, and what is missing: what a row on the shelf of comparisons must
 * offer. Each yields one table that says how it was tested. */
#ifndef DGG_COMPARISONS_H
#define DGG_COMPARISONS_H

#include "base/buffer.h"
#include "base/table.h"
#include "corpus/corpus.h"

extern const dgg_shelf dgg_comparisons; /* themes, locations, gaps … */

/* Papers that are compared with others; they may be in both groups. */
typedef struct dgg_group {
    dgg_text name;
    const bool *holds; /* a paper of the corpus each */
} dgg_group;

enum { DGG_GROUP_LEAST = 30 }; /* papers, or nothing is tested */

typedef struct dgg_comparison_options {
    const dgg_group *groups;   /* two; NULL for the tables of a whole corpus */
    const char *rows, *across; /* of crosstab: groups of themes in the codebook */
    uint32_t permutations;     /* 0: as many as the cells need */
    uint32_t seed;
    unsigned threads; /* 0 is all */
    bool is_sample;   /* of a larger literature: intervals make sense */
} dgg_comparison_options;

/* A table in the making; the note follows the formula and its source. */
typedef struct dgg_compared {
    const dgg_corpus *corpus;
    dgg_comparison_options how; /* complete */
    dgg_table *table;
    dgg_buffer note;
    bool is_untested; /* nothing in it could be tested: how does not matter */
} dgg_compared;

typedef struct dgg_comparison {
    dgg_row row;
    const char *title;
    bool needs_groups;
    dgg_kind needs; /* besides papers: a kind without which it would count wrong */
    dgg_status (*fill)(dgg_compared *compared, dgg_error *error);
} dgg_comparison;

#define ROW(...) extern const dgg_comparison DGG_ROW(dgg_comparison_, __VA_ARGS__);
#include "graph/comparisons.def"
#undef ROW

/* Fills an empty table by the named row. Fails with DGG_UNKNOWN_NAME, or with DGG_BAD_REQUEST if
 * what was read, or asked for, cannot support it. */
dgg_status dgg_comparison_fill(const dgg_corpus *corpus, const dgg_comparison_options *options,
                               const char *name, dgg_table *table, dgg_error *error);

/* For rows: themes, or locations, compared between the groups. */
dgg_status dgg_compare_shares(dgg_compared *compared, dgg_link_type type, dgg_error *error);
/* For rows: cells of themes by locations or by themes, of any group of the codebook (NULL) or of
 * one; where both are the same themes, of their pairs. */
typedef struct dgg_cells_of {
    dgg_link_type across;
    const char *row_group, *across_group;
} dgg_cells_of;
dgg_status dgg_compare_cells(dgg_compared *compared, const dgg_cells_of *cells, dgg_error *error);

typedef struct dgg_named {
    dgg_text id, label; /* the id stands in for an empty label */
} dgg_named;
dgg_named dgg_compared_entry(const dgg_corpus *corpus, dgg_link_type type, size_t entry);
size_t dgg_compared_count(const dgg_corpus *corpus, dgg_link_type type);

#endif
