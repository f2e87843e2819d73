/* Numbers without an end, by frexp and ldexp. */
#include "graph/scaled.h"

#include <float.h>
#include <math.h>

enum { EXACT_BITS = 53, FAR_APART = 1100 /* powers: more than any double spans */ };

static dgg_scaled settle(double part, int64_t power)
{
    int more = 0;
    double settled = frexp(part, &more);
    return settled > 0 ? (dgg_scaled){ settled, power + more } : (dgg_scaled){ 0 };
}

dgg_scaled dgg_scaled_of(double number)
{
    return settle(number, 0);
}

dgg_scaled dgg_scaled_add(dgg_scaled left, dgg_scaled right)
{
    if (left.part <= 0 || right.part <= 0) {
        return left.part > 0 ? left : right;
    }
    dgg_scaled high = left.power >= right.power ? left : right;
    dgg_scaled low = left.power >= right.power ? right : left;
    int64_t apart = high.power - low.power;
    return apart > FAR_APART ? high : settle(high.part + ldexp(low.part, -(int)apart), high.power);
}

dgg_scaled dgg_scaled_times(dgg_scaled left, dgg_scaled right)
{
    return settle(left.part * right.part, left.power + right.power);
}

int dgg_scaled_compare(dgg_scaled left, dgg_scaled right)
{
    static const double rounding = 1e-12;
    if (left.part <= 0 || right.part <= 0) {
        return (left.part > 0) - (right.part > 0);
    }
    int64_t apart = left.power - right.power;
    if (apart > 1 || apart < -1) {
        return apart > 0 ? 1 : -1;
    }
    double difference = ldexp(left.part, (int)apart) - right.part;
    bool is_exact = left.power <= EXACT_BITS && right.power <= EXACT_BITS;
    if (!is_exact && fabs(difference) < rounding * right.part) {
        return 0;
    }
    return (difference > 0) - (difference < 0);
}

double dgg_scaled_ratio(dgg_scaled left, dgg_scaled right)
{
    int64_t apart = left.power - right.power;
    if (left.part <= 0 || right.part <= 0 || apart < -FAR_APART) {
        return 0;
    }
    return apart > FAR_APART ? DBL_MAX : ldexp(left.part / right.part, (int)apart);
}

bool dgg_scaled_number(dgg_scaled scaled, double *number)
{
    bool fits = scaled.power <= DBL_MAX_EXP;
    *number =
        fits ? ldexp(scaled.part, (int)(scaled.power < -FAR_APART ? -FAR_APART : scaled.power)) : 0;
    return fits;
}

double dgg_scaled_log10(dgg_scaled scaled)
{
    return scaled.part > 0 ? log10(scaled.part) + (double)scaled.power * log10(2) : 0;
}
