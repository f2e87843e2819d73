/* Bends are rounded by curves of one control point, the bend itself. */
#include "layouts/routes/bends.h"

#include <math.h>

static const double longest_curve = 160; /* of each leg */

enum { BEND_STEPS = 8 };

dgg_point dgg_point_between(dgg_point from, dgg_point to, double share)
{
    return (dgg_point){ from.x + share * (to.x - from.x), from.y + share * (to.y - from.y) };
}

/* Rounds a bend so far that the curve cuts it by `depth`, or as far as the legs allow. */
static dgg_bend round_off(const dgg_point way[3], double depth)
{
    double in = dgg_distance(way[0], way[1]), out = dgg_distance(way[1], way[2]);
    dgg_point one = { (way[1].x - way[0].x) / in, (way[1].y - way[0].y) / in };
    dgg_point two = { (way[2].x - way[1].x) / out, (way[2].y - way[1].y) / out };
    double turn = dgg_distance(one, two) / 2; /* sine of half the angle */
    double length = turn > 0.01 ? 2 * depth / turn : longest_curve;
    length = fmin(fmin(length, longest_curve), fmin(in, out) / 2);
    return (dgg_bend){ way[1], dgg_point_between(way[1], way[0], length / in),
                       dgg_point_between(way[1], way[2], length / out) };
}

static dgg_point on_bend(const dgg_bend *bend, double share)
{
    return dgg_point_between(dgg_point_between(bend->enters, bend->at, share),
                             dgg_point_between(bend->at, bend->leaves, share), share);
}

static bool is_clear(const dgg_streets *streets, const dgg_plan_link *link, const dgg_bend *bend)
{
    dgg_point from = bend->enters;
    for (int step = 1; step <= BEND_STEPS; step++) {
        dgg_point to = on_bend(bend, (double)step / BEND_STEPS);
        if (!dgg_streets_are_clear(streets, from, to, link->from, link->to)) {
            return false;
        }
        from = to;
    }
    return true;
}

dgg_bend dgg_bend_round(const dgg_streets *streets, const dgg_plan_link *link,
                        const dgg_point way[3])
{
    static const double depths[] = { 40, 28, 20, 14, 10, 7 };
    dgg_bend rounded = { way[1], way[1], way[1] };
    for (size_t i = 0; i < sizeof depths / sizeof *depths; i++) {
        rounded = round_off(way, depths[i]);
        if (is_clear(streets, link, &rounded)) {
            break;
        }
    }
    return rounded;
}
