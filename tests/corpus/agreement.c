#include "corpus/agreement.h"

#include <math.h>
#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool is_near(double value, double wanted)
{
    bool is = fabs(value - wanted) < 5e-4;
    if (!is) {
        printf("\n    %.6f, not %.6f ", value, wanted);
    }
    return is;
}

/* Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, examples A, B and C. */
static void alpha_is_as_published(void)
{
    static const int two[] = { 0, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0 };
    static const int names[] = { 0, 1, 0, 0, 1, 1, 1, 1, 3, 1, 2, 2,
                                 2, 2, 2, 2, 4, 4, 3, 3, 3, 3, 0, 3 };
    static const int four[] = { 1, 1, -1, 1, 2,  2, 3, 2, 3,  3,  3, 3, 3,  3, 3,  3,
                                2, 2, 2,  2, 1,  2, 3, 4, 4,  4,  4, 4, 1,  1, 2,  1,
                                2, 2, 2,  2, -1, 5, 5, 5, -1, -1, 1, 1, -1, 3, -1, -1 };
    const dgg_ratings binary = { two, 10, 2, 10 };
    const dgg_ratings nominal = { names, 12, 2, 12 };
    const dgg_ratings missing = { four, 12, 4, 12 };
    CU_ASSERT_TRUE(is_near(dgg_alpha(&binary, NULL), .095));
    CU_ASSERT_TRUE(is_near(dgg_alpha(&nominal, NULL), .692));
    CU_ASSERT_TRUE(is_near(dgg_alpha(&missing, NULL), .743));
}

/* 20 both yes, 5 only the first, 10 only the second, 15 neither: po .7, pe .5. */
static void kappa_is_as_worked_by_hand(void)
{
    static const int counts[] = { 20, 5, 10, 15 };
    int values[100];
    size_t unit = 0;
    for (int i = 0; i < 4; i++) {
        for (int j = 0; j < counts[i]; j++, unit++) {
            values[2 * unit] = i < 2;
            values[2 * unit + 1] = i % 2 == 0;
        }
    }
    const dgg_ratings ratings = { values, 50, 2, 50 };
    CU_ASSERT_DOUBLE_EQUAL(dgg_kappa(&ratings, NULL), .4, 1e-12);
    /* Do = 15/50, De = 2·55·45/(100·99). */
    CU_ASSERT_DOUBLE_EQUAL(dgg_alpha(&ratings, NULL), 1 - .3 / (2. * 55 * 45 / 9900), 1e-12);
}

static void nothing_to_agree_about_has_no_figure(void)
{
    static const int same[] = { 1, 1, 1, 1 }, lone[] = { 0, -1, -1, 1 }, whole[] = { 0, 0, 1, 1 };
    const dgg_ratings ratings = { same, 2, 2, 2 }, alone = { lone, 2, 2, 2 };
    const dgg_ratings none = { same, 0, 2, 1 }, single = { same, 4, 1, 4 };
    const dgg_ratings perfect = { whole, 2, 2, 2 };
    CU_ASSERT_TRUE(isnan(dgg_alpha(&ratings, NULL)) && isnan(dgg_kappa(&ratings, NULL)));
    CU_ASSERT_TRUE(isnan(dgg_alpha(&alone, NULL)) && isnan(dgg_kappa(&alone, NULL)));
    CU_ASSERT_TRUE(isnan(dgg_alpha(&none, NULL)) && isnan(dgg_kappa(&none, NULL)));
    CU_ASSERT_TRUE(isnan(dgg_alpha(&single, NULL)) && isnan(dgg_kappa(&single, NULL)));
    CU_ASSERT_EQUAL(dgg_alpha(&perfect, NULL), 1);
    CU_ASSERT_EQUAL(dgg_kappa(&perfect, NULL), 1);
}

/* A paper that counts twice is as good as two of its kind; one that counts 0 times is not there. */
static void papers_count_as_often_as_they_are_drawn(void)
{
    static const int values[] = { 1, 1, 0, 1, 0, 0, 1, 0 };
    static const int drawn[] = { 1, 1, 1, 1, 0, 0, 1, 0 };
    static const uint32_t times[] = { 2, 0, 1, 1 };
    const dgg_ratings all = { values, 4, 2, 4 }, some = { drawn, 4, 2, 4 };
    CU_ASSERT_DOUBLE_EQUAL(dgg_alpha(&all, times), dgg_alpha(&some, NULL), 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_kappa(&all, times), dgg_kappa(&some, NULL), 1e-12);
    /* Units 0 and 2 are about paper 0, units 1 and 3 about paper 1. */
    static const uint32_t by_paper[] = { 2, 1 };
    static const int apart[] = { 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0 };
    const dgg_ratings two = { values, 4, 2, 2 }, six = { apart, 6, 2, 6 };
    CU_ASSERT_DOUBLE_EQUAL(dgg_alpha(&two, by_paper), dgg_alpha(&six, NULL), 1e-12);
}

static void scores_are_shares_of_what_is_said_and_what_is_right(void)
{
    const dgg_hits hits = { 6, 2, 4 }, none = { 0 }, only_missed = { 0, 0, 3 };
    CU_ASSERT_DOUBLE_EQUAL(dgg_precision(hits), .75, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_recall(hits), .6, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(dgg_f1(hits), 2 * .75 * .6 / 1.35, 1e-12);
    CU_ASSERT_TRUE(isnan(dgg_precision(none)) && isnan(dgg_recall(none)) && isnan(dgg_f1(none)));
    CU_ASSERT_TRUE(isnan(dgg_precision(only_missed)));
    CU_ASSERT_EQUAL(dgg_f1(only_missed), 0);
}

/* The mean of 0 … papers - 1. */
static double mean(const void *data, const uint32_t *times)
{
    double sum = 0, papers = *(const double *)data;
    for (size_t i = 0; i < (size_t)papers; i++) {
        sum += (double)i * times[i];
    }
    return sum / papers;
}

static double never(const void *data, const uint32_t *times)
{
    (void)data;
    return times[0] > 0 && times[1] == 0 ? 1 : (double)NAN;
}

/* The mean of 100 numbers with deviation 28.9 is known to ± 1.96 · 2.89. */
static void intervals_are_as_wide_as_theory_has_them(void)
{
    const double papers = 100;
    const dgg_resampling how = { 100, 4000, 42 }, other = { 100, 4000, 43 };
    dgg_interval first, again, else_drawn;
    CU_ASSERT_EQUAL_FATAL(dgg_bootstrap(&how, mean, &papers, &first, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_bootstrap(&how, mean, &papers, &again, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_bootstrap(&other, mean, &papers, &else_drawn, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(first.low, 49.5 - 5.66, .5);
    CU_ASSERT_DOUBLE_EQUAL(first.high, 49.5 + 5.66, .5);
    CU_ASSERT_EQUAL(first.rounds, 4000);
    CU_ASSERT_EQUAL(first.low, again.low);
    CU_ASSERT_NOT_EQUAL(first.low, else_drawn.low);
}

static void what_can_seldom_be_measured_has_no_interval(void)
{
    const dgg_resampling how = { 2, 100, 42 }, nothing = { 0, 0, 42 };
    dgg_interval interval;
    CU_ASSERT_EQUAL_FATAL(dgg_bootstrap(&how, never, NULL, &interval, NULL), DGG_OK);
    CU_ASSERT_TRUE(isnan(interval.low) && isnan(interval.high));
    CU_ASSERT(interval.rounds > 10 && interval.rounds < 40);
    CU_ASSERT_EQUAL_FATAL(dgg_bootstrap(&nothing, never, NULL, &interval, NULL), DGG_OK);
    CU_ASSERT_TRUE(isnan(interval.low));
}

static dgg_status resample(void)
{
    const dgg_resampling how = { 100, 10, 1 };
    const double papers = 100;
    dgg_interval interval;
    return dgg_bootstrap(&how, mean, &papers, &interval, NULL);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(resample());
}

SUITE("corpus/agreement", { "alpha is as published", alpha_is_as_published },
      { "kappa is as worked by hand", kappa_is_as_worked_by_hand },
      { "nothing to agree about has no figure", nothing_to_agree_about_has_no_figure },
      { "papers count as often as they are drawn", papers_count_as_often_as_they_are_drawn },
      { "scores are shares of what is said and what is right",
        scores_are_shares_of_what_is_said_and_what_is_right },
      { "intervals are as wide as theory has them", intervals_are_as_wide_as_theory_has_them },
      { "what can seldom be measured has no interval",
        what_can_seldom_be_measured_has_no_interval },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
