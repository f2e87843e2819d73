/* The ceiling follows from rate and middle by linear least squares; these two are found on a grid
 * that closes in on the best point: the same on every machine, with no start to choose. */
#include "graph/logistic.h"

#include <math.h>

enum { GRID = 24, ROUNDS = 24, FEWEST = 4 };

typedef struct point {
    double rate_log, middle, ceiling, error;
} point;

static point try_point(const double *values, size_t count, double rate_log, double middle)
{
    double both = 0, curve = 0, all = 0, rate = exp(rate_log);
    for (size_t t = 0; t < count; t++) {
        double height = 1 / (1 + exp(-rate * ((double)t - middle)));
        both += values[t] * height;
        curve += height * height;
        all += values[t] * values[t];
    }
    double ceiling = curve > 0 ? both / curve : 0;
    return (point){ rate_log, middle, ceiling, all - ceiling * both };
}

static point best_near(const double *values, size_t count, point centre, const double reach[2])
{
    point best = centre;
    for (int i = -GRID; i <= GRID; i++) {
        for (int j = -GRID; j <= GRID; j++) {
            point here = try_point(values, count, centre.rate_log + i * reach[0] / GRID,
                                   centre.middle + j * reach[1] / GRID);
            best = here.error < best.error ? here : best;
        }
    }
    return best;
}

/* What is not explained, of how much the values vary. */
static double spread_of(const double *values, size_t count)
{
    double sum = 0, squares = 0;
    for (size_t t = 0; t < count; t++) {
        sum += values[t];
        squares += values[t] * values[t];
    }
    return squares - sum * sum / (double)count;
}

bool dgg_logistic_fit(const double *values, size_t count, dgg_logistic *curve)
{
    double spread = count >= FEWEST ? spread_of(values, count) : 0;
    double span = (double)count;
    double reach[] = { 4, 2 * span }; /* of the logarithm of the rate, and of the middle */
    if (!(spread > 0)) {
        return false;
    }
    point best = try_point(values, count, log(4 / span), span / 2);
    for (int i = 0; i < ROUNDS; i++) {
        best = best_near(values, count, best, reach);
        reach[0] *= 0.5;
        reach[1] *= 0.5;
    }
    *curve =
        (dgg_logistic){ best.ceiling, exp(best.rate_log), best.middle, 1 - best.error / spread };
    return true;
}
