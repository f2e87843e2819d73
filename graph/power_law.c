/* Fitting and testing Lotka's law. Few hold much, so that logarithms of small counts bend the line
 * of least squares; the greatest likelihood has no such fault (Clauset, Shalizi and Newman 2009).
 */
#include "graph/power_law.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"

/* Euler and Maclaurin: the first terms, then the integral and its corrections. */
double dgg_zeta(double s)
{
    enum { TERMS = 12 };
    double sum = 0, at = TERMS;
    for (int i = 1; i < TERMS; i++) {
        sum += pow(i, -s);
    }
    double last = pow(at, -s);
    sum += last * at / (s - 1) + last / 2 + s * last / at / 12;
    sum -= s * (s + 1) * (s + 2) * last / pow(at, 3) / 720;
    return sum + s * (s + 1) * (s + 2) * (s + 3) * (s + 4) * last / pow(at, 5) / 30240;
}

dgg_log_line dgg_log_line_fit(const size_t *counts, size_t most)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0, yy = 0, all = 0;
    for (size_t i = 1; i <= most; i++) {
        all += (double)counts[i];
    }
    for (size_t i = 1; i <= most; i++) {
        if (counts[i] > 0) {
            double one = log((double)i), other = log((double)counts[i] / all);
            n++, x += one, y += other, xx += one * one, xy += one * other, yy += other * other;
        }
    }
    dgg_log_line line = { .points = (size_t)n };
    double spread = n * xx - x * x, height = n * yy - y * y;
    if (line.points > 2) {
        double slope = (n * xy - x * y) / spread;
        line.exponent = -slope;
        line.constant = exp((y - slope * x) / n);
        line.r_squared = height > 0 ? slope * slope * spread / height : 1;
    }
    return line;
}

/* Per holder: -n mean(ln x) - ln zeta(n), which is concave. */
static double likelihood(double exponent, double mean_log)
{
    return -exponent * mean_log - log(dgg_zeta(exponent));
}

static double best_exponent(double mean_log)
{
    enum { STEPS = 60 };
    const double golden = .6180339887498949;
    double low = 1.001, high = 40;
    double one = high - golden * (high - low), two = low + golden * (high - low);
    double at_one = likelihood(one, mean_log), at_two = likelihood(two, mean_log);
    for (int i = 0; i < STEPS; i++) {
        if (at_one > at_two) {
            high = two, two = one, at_two = at_one;
            one = high - golden * (high - low), at_one = likelihood(one, mean_log);
        } else {
            low = one, one = two, at_one = at_two;
            two = low + golden * (high - low), at_two = likelihood(two, mean_log);
        }
    }
    return (low + high) / 2;
}

/* counts[x] up to `most`, `beyond` more hold something above it. */
static dgg_power_law fit(const size_t *counts, size_t most, size_t size, double mean_log)
{
    dgg_power_law law = { .is_known = size > 0 && mean_log > 0 };
    double seen = 0, expected = 0;
    if (!law.is_known) {
        return law;
    }
    law.exponent = best_exponent(mean_log);
    law.constant = 1 / dgg_zeta(law.exponent);
    for (size_t i = 1; i <= most; i++) {
        seen += (double)counts[i] / (double)size;
        expected += law.constant * pow((double)i, -law.exponent);
        law.distance = fmax(law.distance, fabs(seen - expected));
    }
    return law;
}

dgg_power_law dgg_power_law_fit(const size_t *counts, size_t most)
{
    size_t size = 0;
    double sum = 0;
    for (size_t i = 1; i <= most; i++) {
        size += counts[i];
        sum += (double)counts[i] * log((double)i);
    }
    return fit(counts, most, size, size > 0 ? sum / (double)size : 0);
}

enum { TABLED = 200 }; /* shares up to here are known; beyond it the law is nearly continuous */

static double draw(dgg_random *random, const double *up_to, double exponent)
{
    const double whole = 9007199254740992.0; /* 2^53 */
    double chance = (double)(dgg_random_next(random) >> 11) / whole;
    for (size_t x = 1; x <= TABLED; x++) {
        if (chance < up_to[x]) {
            return (double)x;
        }
    }
    double rest = (1 - chance) / (1 - up_to[TABLED]);
    return floor((TABLED + .5) * pow(rest, -1 / (exponent - 1)) + .5);
}

static double distance_of_draws(dgg_random *random, const dgg_power_law *law, const double *up_to,
                                size_t size)
{
    size_t counts[TABLED + 1] = { 0 };
    double sum = 0;
    for (size_t i = 0; i < size; i++) {
        double x = draw(random, up_to, law->exponent);
        sum += log(x);
        if (x <= TABLED) {
            counts[(size_t)x]++;
        }
    }
    return fit(counts, TABLED, size, sum / (double)size).distance;
}

dgg_status dgg_power_law_test(const dgg_power_law *law, const dgg_power_draws *draws, double *p,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_random random = { draws->seed };
    double *up_to = NULL;
    size_t further = 0;
    DGG_TRY(dgg_grow(&up_to, TABLED + 1, sizeof *up_to, error));
    up_to[0] = 0;
    for (size_t x = 1; x <= TABLED; x++) {
        up_to[x] = up_to[x - 1] + law->constant * pow((double)x, -law->exponent);
    }
    for (uint32_t i = 0; i < draws->runs; i++) {
        further += distance_of_draws(&random, law, up_to, draws->size) >= law->distance;
    }
    *p = ((double)further + 1) / ((double)draws->runs + 1);
done:
    dgg_release(up_to);
    return status;
}
