#include "graph/power_law.h"

#include <math.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* 152 holders. The numbers below were computed apart, with sums of 2000 terms of zeta. */
static const size_t some[] = { 0, 100, 30, 12, 6, 3, 0, 0, 1 };
enum { MOST = 8, HOLDERS = 152 };

static void zeta_is_as_known(void)
{
    CU_ASSERT_DOUBLE_EQUAL(dgg_zeta(2), 1.6449340668482264, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(dgg_zeta(1.5), 2.6123753486854883, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(dgg_zeta(3.7), 1.10628824146468, 1e-11);
    CU_ASSERT_DOUBLE_EQUAL(dgg_zeta(20), 1.0000009539620339, 1e-11);
}

static void the_line_of_logarithms_is_as_computed_apart(void)
{
    dgg_log_line line = dgg_log_line_fit(some, MOST);
    CU_ASSERT_EQUAL(line.points, 6);
    CU_ASSERT_DOUBLE_EQUAL(line.exponent, 2.242716192380873, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(line.constant, 0.7970463496167953, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(line.r_squared, 0.9910149159708841, 1e-12);
    const size_t two[] = { 0, 5, 1 };
    CU_ASSERT_EQUAL(dgg_log_line_fit(two, 2).exponent,
                    0); /* a line through two points tells nothing */
}

static void the_greatest_likelihood_is_as_computed_apart(void)
{
    dgg_power_law law = dgg_power_law_fit(some, MOST);
    CU_ASSERT_TRUE(law.is_known);
    CU_ASSERT_DOUBLE_EQUAL(law.exponent, 2.4074801161209285, 1e-6);
    CU_ASSERT_DOUBLE_EQUAL(law.constant, 0.7246473672101514, 1e-6);
    CU_ASSERT_DOUBLE_EQUAL(law.distance, 0.06675263036804613, 1e-6);
}

static void nothing_follows_no_law(void)
{
    const size_t nobody[] = { 0 }, once[] = { 0, 40 };
    CU_ASSERT_FALSE(dgg_power_law_fit(nobody, 0).is_known);
    CU_ASSERT_FALSE(dgg_power_law_fit(once, 1).is_known);
    CU_ASSERT_EQUAL(dgg_log_line_fit(nobody, 0).points, 0);
}

/* Of 1000 samples that another program drew one went as far. */
static void what_does_not_follow_the_law_is_found_out(void)
{
    dgg_power_law law = dgg_power_law_fit(some, MOST);
    double p = 0, again = 0;
    CU_ASSERT_EQUAL_FATAL(
        dgg_power_law_test(&law, &(dgg_power_draws){ HOLDERS, 1000, 42 }, &p, NULL), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(p, .002, .003);
    CU_ASSERT_EQUAL_FATAL(
        dgg_power_law_test(&law, &(dgg_power_draws){ HOLDERS, 1000, 42 }, &again, NULL), DGG_OK);
    CU_ASSERT_EQUAL(p, again);
}

/* The middles of a thousand equal parts of the law with n = 2. */
static void what_follows_the_law_is_left_alone(void)
{
    enum { PARTS = 1000, LAST = 2000 };
    static size_t counts[LAST + 1];
    double up_to = 0, p = 0;
    size_t x = 0;
    memset(counts, 0, sizeof counts);
    for (size_t i = 0; i < PARTS; i++) {
        for (; up_to < ((double)i + .5) / PARTS; up_to += 1 / (dgg_zeta(2) * (double)(x * x))) {
            x++;
        }
        counts[x]++;
    }
    dgg_power_law law = dgg_power_law_fit(counts, LAST);
    CU_ASSERT_DOUBLE_EQUAL(law.exponent, 2, .02);
    CU_ASSERT_EQUAL_FATAL(dgg_power_law_test(&law, &(dgg_power_draws){ PARTS, 200, 42 }, &p, NULL),
                          DGG_OK);
    CU_ASSERT_TRUE(p > .5);
}

static dgg_status test_once(void)
{
    double p = 0;
    const dgg_power_law law = { .exponent = 2, .constant = .6, .is_known = true };
    return dgg_power_law_test(&law, &(dgg_power_draws){ 10, 2, 1 }, &p, NULL);
}

static void survives_refused_memory(void)
{
    BRUTAL(test_once());
}

SUITE("graph/power_law", { "zeta is as known", zeta_is_as_known },
      { "the line of logarithms is as computed apart",
        the_line_of_logarithms_is_as_computed_apart },
      { "the greatest likelihood is as computed apart",
        the_greatest_likelihood_is_as_computed_apart },
      { "nothing follows no law", nothing_follows_no_law },
      { "what does not follow the law is found out", what_does_not_follow_the_law_is_found_out },
      { "what follows the law is left alone", what_follows_the_law_is_left_alone },
      { "survives refused memory", survives_refused_memory })
