/* agreement.h - how well people who code the same papers agree with each other, and how well a
 * machine does against what they have settled on. Pure functions of numbers. */
#ifndef DGG_AGREEMENT_H
#define DGG_AGREEMENT_H

#include "base/base.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { DGG_NOT_RATED = -1, DGG_MOST_VALUES = 32 };

/* What coders say of units: 0 … DGG_MOST_VALUES - 1, or DGG_NOT_RATED. Units are decisions about
 * papers: unit u is one about paper u % papers. */
typedef struct dgg_ratings {
    const int *values; /* [unit * coders + coder] */
    size_t units, coders, papers;
} dgg_ratings;

/* Krippendorff's alpha for names (nominal values): 1 - Do/De, with Do the share of differing pairs
 * of values within units, and De that share if all values met each other by chance. Units that
 * fewer than two coders have rated count nothing. Any number of coders. `times` says how often each
 * paper counts; NULL is once. NAN if all values are the same: then there is nothing to agree about.
 * Source: Krippendorff, Content Analysis, 2004, chapter 11. */
double dgg_alpha(const dgg_ratings *ratings, const uint32_t *times);

/* Cohen's kappa of the first two coders: (po - pe) / (1 - pe), with po the share of units on which
 * they agree, and pe the share to be expected from how often each of them uses each value. NAN if
 * both use one and the same value only. Source: Cohen 1960, doi 10.1177/001316446002000104. */
double dgg_kappa(const dgg_ratings *ratings, const uint32_t *times);

/* Sums of weights of what a machine says, against what is right. */
typedef struct dgg_hits {
    double right, false_ones, missed;
} dgg_hits;

/* right / (right + false), right / (right + missed), and 2 right / (2 right + false + missed),
 * which is the harmonic mean of both. NAN where the divisor is 0. */
double dgg_precision(dgg_hits hits);
double dgg_recall(dgg_hits hits);
double dgg_f1(dgg_hits hits);

/* A measure of papers, of which each counts as often as `times` says. */
typedef double dgg_measure_of_papers(const void *data, const uint32_t *times);

typedef struct dgg_resampling {
    size_t papers, rounds;
    uint64_t seed;
} dgg_resampling;

typedef struct dgg_interval {
    double low, high; /* NAN if it could be measured in fewer than half of the rounds */
    size_t rounds;    /* in which it could be measured */
} dgg_interval;

/* The middle 95 % of what the measure is when as many papers as there are are drawn anew, with
 * replacement, in each round (percentile bootstrap; Efron 1979, doi 10.1214/aos/1176344552). Whole
 * papers are drawn, because the decisions about one paper are not independent of each other. The
 * same seed draws the same papers. */
dgg_status dgg_bootstrap(const dgg_resampling *how, dgg_measure_of_papers *measure,
                         const void *data, dgg_interval *interval, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
