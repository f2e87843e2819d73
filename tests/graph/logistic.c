#include "graph/logistic.h"

#include <math.h>

#include "tests/support/suite.h"

enum { YEARS = 30 };

static void a_curve_is_found_again(void)
{
    static const double rates[] = { 0.15, 0.4, 1.2 }, middles[] = { 9, 15, 22 };
    for (size_t i = 0; i < 3; i++) {
        double values[YEARS];
        dgg_logistic curve = { 0 };
        for (int t = 0; t < YEARS; t++) {
            values[t] = 200 / (1 + exp(-rates[i] * (t - middles[i])));
        }
        CU_ASSERT_TRUE_FATAL(dgg_logistic_fit(values, YEARS, &curve));
        CU_ASSERT_DOUBLE_EQUAL(curve.ceiling, 200, 0.01);
        CU_ASSERT_DOUBLE_EQUAL(curve.rate, rates[i], 1e-4);
        CU_ASSERT_DOUBLE_EQUAL(curve.middle, middles[i], 1e-3);
        CU_ASSERT_DOUBLE_EQUAL(curve.explained, 1, 1e-6);
    }
}

static void what_goes_on_growing_has_no_near_ceiling(void)
{
    double values[YEARS];
    dgg_logistic curve = { 0 };
    for (int t = 0; t < YEARS; t++) {
        values[t] = exp(0.2 * t);
    }
    CU_ASSERT_TRUE_FATAL(dgg_logistic_fit(values, YEARS, &curve));
    CU_ASSERT_TRUE(curve.middle > YEARS);
}

static void too_little_is_not_fitted(void)
{
    const double values[] = { 1, 2, 3, 4 }, same[] = { 2, 2, 2, 2 };
    dgg_logistic curve = { 0 };
    CU_ASSERT_FALSE(dgg_logistic_fit(values, 3, &curve));
    CU_ASSERT_FALSE(dgg_logistic_fit(NULL, 0, &curve));
    CU_ASSERT_FALSE(dgg_logistic_fit(same, 4, &curve));
    CU_ASSERT_TRUE(dgg_logistic_fit(values, 4, &curve));
    CU_ASSERT_TRUE(isfinite(curve.ceiling) && isfinite(curve.explained));
}

SUITE("graph/logistic", { "a curve is found again", a_curve_is_found_again },
      { "what goes on growing has no near ceiling", what_goes_on_growing_has_no_near_ceiling },
      { "too little is not fitted", too_little_is_not_fitted })
