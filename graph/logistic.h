/* logistic.h - a curve of growth that levels off. */
#ifndef DGG_LOGISTIC_H
#define DGG_LOGISTIC_H

#include "base/base.h"

/* y(t) = ceiling / (1 + exp(-rate (t - middle))) */
typedef struct dgg_logistic {
    double ceiling, rate, middle;
    double explained; /* R squared */
} dgg_logistic;

/* Least squares of values[t], t = 0, 1 …; false if there are fewer than four values, or they are
 * all the same. */
bool dgg_logistic_fit(const double *values, size_t count, dgg_logistic *curve);

#endif
