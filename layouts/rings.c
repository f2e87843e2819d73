/* Discs on rings round the first one: those of one ring stand side by side on a circle. */
#include "layouts/rings.h"

#include <math.h>

static const double full_circle = 6.283185307179586;

/* Half the angle that a disc takes on the circle of the ring at hand. */
static double half_angle(const dgg_rings *all, double radius)
{
    return asin(radius / (all->covered + all->largest));
}

dgg_point dgg_rings_next(dgg_rings *all, double radius)
{
    if (all->covered == 0) {
        all->covered = radius;
        all->turned = INFINITY; /* the first ring begins with the next disc */
        return (dgg_point){ 0, 0 };
    }
    if (radius > all->largest || all->turned + 2 * half_angle(all, radius) > full_circle) {
        all->covered += 2 * all->largest;
        all->largest = radius;
        all->turned = 0;
    }
    double half = half_angle(all, radius), angle = all->turned + half;
    all->turned += 2 * half;
    double away = all->covered + all->largest;
    return (dgg_point){ away * cos(angle), away * sin(angle) };
}
