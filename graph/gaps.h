/* gaps.h - what stands together less often, or more often, than chance would have it. */
#ifndef DGG_GAPS_H
#define DGG_GAPS_H

#include "graph/incidence.h"

/* Columns of an incidence of records, of which only some are looked at. */
typedef struct dgg_gap_side {
    const dgg_incidence *of;
    const uint32_t *place; /* of each column among those looked at; UINT32_MAX for the others */
    size_t width;          /* so many are looked at */
    size_t column_count;
} dgg_gap_side;

typedef struct dgg_gap {
    uint32_t row, column; /* places */
    size_t observed;      /* records */
    double expected;      /* mean of the permutations */
    double p, q;
    bool is_fewer;   /* than expected */
    bool is_outside; /* no permutation went so far: with more of them p would fall */
} dgg_gap;

enum {
    DGG_GAP_LEAST = 5,    /* expected records, or a cell is not tested */
    DGG_GAP_FIRST = 1000, /* permutations at least, unless their number is given */
    DGG_GAP_FOR_EACH = 40 /* for each cell tested: then one alone can have q of .05 */
};

/* Zero it first. */
typedef struct dgg_gaps {
    dgg_gap *items; /* those tested, in ascending order of p */
    size_t count;
    size_t cell_count; /* that were looked at */
    uint32_t permutations;
} dgg_gaps;

typedef struct dgg_gap_chance {
    uint32_t permutations; /* 0: as many as the cells need, if they can be drawn in a while */
    uint64_t seed;
    unsigned threads; /* 0 is all; no result depends on them */
} dgg_gap_chance;

/* Rows are permuted (graph/trades.h), columns stay as they are; without columns (NULL) the pairs of
 * rows are looked at. */
dgg_status dgg_gaps_find(dgg_gaps *gaps, const dgg_gap_side *rows, const dgg_gap_side *columns,
                         const dgg_gap_chance *chance, dgg_error *error);
void dgg_gaps_destroy(dgg_gaps *gaps);

#endif
