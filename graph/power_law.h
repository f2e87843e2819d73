/* power_law.h - how many hold 1, 2, 3 … of something, against C / x^n: Lotka's law. */
#ifndef DGG_POWER_LAW_H
#define DGG_POWER_LAW_H

#include "base/base.h"

/* Riemann's zeta, for s above 1. */
double dgg_zeta(double s);

/* y = C / x^n by least squares of the logarithms. */
typedef struct dgg_log_line {
    double exponent, constant, r_squared;
    size_t points; /* fewer than 3: nothing is known */
} dgg_log_line;

/* Of counts[x], how many hold x, of x from 1 to `most`; constant: as a share of all. */
dgg_log_line dgg_log_line_fit(const size_t *counts, size_t most);

/* p(x) = x^-n / zeta(n), by greatest likelihood. */
typedef struct dgg_power_law {
    double exponent, constant;
    double distance; /* of Kolmogorov and Smirnov: the greatest between the shares up to an x */
    bool is_known;   /* false if none holds more than 1, or none holds any */
} dgg_power_law;

dgg_power_law dgg_power_law_fit(const size_t *counts, size_t most);

/* How likely the distance, or a greater one, is if the law holds: samples of the same size are
 * drawn from the fitted law, fitted again and compared (Clauset, Shalizi and Newman 2009, SIAM
 * Review 51:661-703); (r + 1) / (runs + 1), never 0. */
typedef struct dgg_power_draws {
    size_t size;   /* of each sample */
    uint32_t runs; /* so many samples */
    uint64_t seed;
} dgg_power_draws;
dgg_status dgg_power_law_test(const dgg_power_law *law, const dgg_power_draws *draws, double *p,
                              dgg_error *error);

#endif
