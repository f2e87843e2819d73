/* incidence.h - which nodes belong to which others: a sparse matrix of ones, rows and columns being
 * the nodes of the graph. Never dense. */
#ifndef DGG_INCIDENCE_H
#define DGG_INCIDENCE_H

#include "base/base.h"

typedef struct dgg_incidence {
    size_t *first;   /* of each row, and one more */
    uint32_t *items; /* ascending in each row, none twice */
    size_t row_count;
} dgg_incidence;

typedef struct dgg_pair {
    uint32_t row, column;
} dgg_pair;

/* Pairs in any order; repeats count once. */
dgg_status dgg_incidence_init(dgg_incidence *incidence, size_t rows, const dgg_pair *pairs,
                              size_t count, dgg_error *error);
dgg_status dgg_incidence_transpose(dgg_incidence *turned, const dgg_incidence *of,
                                   dgg_error *error);
/* What a row reaches in two steps: once, however many ways there are. */
dgg_status dgg_incidence_compose(dgg_incidence *made, const dgg_incidence *one,
                                 const dgg_incidence *next, dgg_error *error);
void dgg_incidence_destroy(dgg_incidence *incidence);

static inline size_t dgg_incidence_size(const dgg_incidence *incidence, size_t row)
{
    return incidence->first[row + 1] - incidence->first[row];
}

#endif
