/* exact.h - differences of shares: exact p values, false discoveries, intervals. */
#ifndef DGG_EXACT_H
#define DGG_EXACT_H

#include "base/base.h"

/* `with` of `all`. */
typedef struct dgg_share {
    size_t with, all;
} dgg_share;

/* Two-sided, by Fisher: how likely, of tables with these margins, are those no likelier than this.
 */
double dgg_fisher(dgg_share one, dgg_share other);

/* Benjamini and Hochberg 1995: the rate of false discoveries if those up to this one are called
 * such. The p values ascend. */
void dgg_false_discoveries(const double *p, double *q, size_t count);

typedef struct dgg_interval {
    double low, high;
} dgg_interval;

/* Of 95 %, of a share of something (Wilson 1927). */
dgg_interval dgg_wilson(dgg_share share);

/* Of 95 %, of one share less the other, by Newcombe 1998 (method 10), from Wilson's of each. Both
 * groups hold something. */
dgg_interval dgg_newcombe(dgg_share one, dgg_share other);

#endif
