/* Differences of shares, exactly: what is found must not hang on an approximation. */
#include "graph/exact.h"

#include <math.h>

static const double z = 1.959963984540054; /* of 95 % */

/* Tables of the same margins. */
typedef struct walk {
    double drawn, marked, all; /* the margins */
    size_t low, mode, high;    /* the fewest, likeliest and most that both can have */
} walk;

/* What the probability of k + 1 is to that of k. */
static double step(const walk *w, size_t place)
{
    double k = (double)place;
    return (w->marked - k) * (w->drawn - k) / ((k + 1) * (w->all - w->marked - w->drawn + k + 1));
}

typedef struct weighed {
    double all, tail; /* of all tables; of those no likelier than the limit */
} weighed;

static double weight_of(const walk *w, size_t wanted)
{
    double weight = 1;
    for (size_t k = w->mode; k < wanted; k++) {
        weight *= step(w, k);
    }
    for (size_t k = w->mode; k > wanted; k--) {
        weight /= step(w, k - 1);
    }
    return weight;
}

/* From the likeliest table outwards, whose weight is 1, so that nothing overflows; what is too
 * unlikely to count becomes 0. */
static weighed sum(const walk *w, double limit)
{
    weighed found = { 0 };
    double weight = 1;
    for (size_t k = w->mode; k <= w->high; k++) {
        found.all += weight;
        found.tail += weight <= limit ? weight : 0;
        weight *= step(w, k);
    }
    weight = 1;
    for (size_t k = w->mode; k > w->low; k--) {
        weight /= step(w, k - 1);
        found.all += weight;
        found.tail += weight <= limit ? weight : 0;
    }
    return found;
}

double dgg_fisher(dgg_share one, dgg_share other)
{
    static const double same = 1 + 1e-9; /* equal but for rounding */
    size_t marked = one.with + other.with;
    walk w = { (double)one.all, (double)marked, (double)one.all + (double)other.all, 0, 0, 0 };
    w.low = marked > other.all ? marked - other.all : 0;
    w.high = marked < one.all ? marked : one.all;
    w.mode = (size_t)((w.drawn + 1) * (w.marked + 1) / (w.all + 2));
    w.mode = w.mode < w.low ? w.low : w.mode > w.high ? w.high : w.mode;
    weighed found = sum(&w, weight_of(&w, one.with) * same);
    return fmin(1, found.tail / found.all);
}

void dgg_false_discoveries(const double *p, double *q, size_t count)
{
    double least = 1;
    for (size_t i = count; i-- > 0;) {
        least = fmin(least, p[i] * (double)count / (double)(i + 1));
        q[i] = least;
    }
}

dgg_interval dgg_wilson(dgg_share share)
{
    double n = (double)share.all, part = (double)share.with / n;
    double middle = part + z * z / (2 * n);
    double away = z * sqrt(part * (1 - part) / n + z * z / (4 * n * n));
    double whole = 1 + z * z / n;
    return (dgg_interval){ fmax(0, (middle - away) / whole), fmin(1, (middle + away) / whole) };
}

dgg_interval dgg_newcombe(dgg_share one, dgg_share other)
{
    dgg_interval a = dgg_wilson(one), b = dgg_wilson(other);
    double of_a = (double)one.with / (double)one.all;
    double of_b = (double)other.with / (double)other.all;
    return (dgg_interval){ of_a - of_b - hypot(of_a - a.low, b.high - of_b),
                           of_a - of_b + hypot(a.high - of_a, of_b - b.low) };
}
