/* Plane geometry, as much as pictures need. */
#include "layouts/geometry.h"

#include <math.h>
#include <stdlib.h>

double dgg_distance(dgg_point from, dgg_point to)
{
    double x = to.x - from.x, y = to.y - from.y;
    return sqrt(x * x + y * y);
}

double dgg_boxes_gap(const dgg_box *one, const dgg_box *other)
{
    double x = fabs(one->centre.x - other->centre.x) - (one->width + other->width) / 2;
    double y = fabs(one->centre.y - other->centre.y) - (one->height + other->height) / 2;
    return x > y ? x : y;
}

bool dgg_box_holds(const dgg_box *box, const dgg_box *other)
{
    return fabs(other->centre.x - box->centre.x) <= (box->width - other->width) / 2 &&
           fabs(other->centre.y - box->centre.y) <= (box->height - other->height) / 2;
}

dgg_box dgg_box_grown(const dgg_box *box, double by)
{
    return (dgg_box){ box->centre, box->width + 2 * by, box->height + 2 * by };
}

/* Above zero if c lies to the left of the way from a to b, seen with y upwards. */
static double side(dgg_point a, dgg_point b, dgg_point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool dgg_segments_cross(dgg_point a, dgg_point b, dgg_point c, dgg_point d)
{
    double c_side = side(a, b, c), d_side = side(a, b, d);
    if ((c_side > 0) == (d_side > 0) || c_side == 0 || d_side == 0) {
        return false;
    }
    double a_side = side(c, d, a), b_side = side(c, d, b);
    return (a_side > 0) != (b_side > 0) && a_side != 0 && b_side != 0;
}

static double least(double one, double other)
{
    return one < other ? one : other;
}

static double most(double one, double other)
{
    return one > other ? one : other;
}

/* Narrows the part [*enters, *leaves] of a way to where start + step * t is inside -half .. half.
 */
static void clip(double start, double step, double half, double *enters, double *leaves)
{
    if (step == 0) {
        *leaves = start > -half && start < half ? *leaves : -1;
        return;
    }
    double first = (-half - start) / step, second = (half - start) / step;
    *enters = most(*enters, least(first, second));
    *leaves = least(*leaves, most(first, second));
}

bool dgg_segment_hits_box(dgg_point from, dgg_point to, const dgg_box *box)
{
    double half_width = box->width / 2, half_height = box->height / 2;
    dgg_point start = { from.x - box->centre.x, from.y - box->centre.y };
    dgg_point end = { to.x - box->centre.x, to.y - box->centre.y };
    double enters = 0, leaves = 1;
    if (least(start.x, end.x) >= half_width || most(start.x, end.x) <= -half_width ||
        least(start.y, end.y) >= half_height || most(start.y, end.y) <= -half_height) {
        return false;
    }
    clip(start.x, end.x - start.x, half_width, &enters, &leaves);
    clip(start.y, end.y - start.y, half_height, &enters, &leaves);
    return leaves - enters > 1e-9;
}

double dgg_share_in_polygon(dgg_point from, dgg_point to, dgg_polygon polygon)
{
    double enters = 0, leaves = 1;
    for (size_t i = 0; i < polygon.count; i++) {
        dgg_point a = polygon.corners[i], b = polygon.corners[(i + 1) % polygon.count];
        double start = side(a, b, from), step = side(a, b, to) - start;
        if (step > 0) {
            enters = most(enters, -start / step);
        } else if (step < 0) {
            leaves = least(leaves, -start / step);
        } else if (start <= 0) {
            return 0;
        }
    }
    return polygon.count > 2 && leaves > enters ? leaves - enters : 0;
}

bool dgg_segment_hits_polygon(dgg_point from, dgg_point to, dgg_polygon polygon)
{
    return dgg_share_in_polygon(from, to, polygon) > 1e-9;
}

static int by_place(const void *left, const void *right)
{
    const dgg_point *one = left, *other = right;
    if (one->x != other->x) {
        return one->x < other->x ? -1 : 1;
    }
    return one->y < other->y ? -1 : one->y > other->y;
}

/* Andrew's monotone chain. */
size_t dgg_convex_hull(dgg_point *points, size_t count, dgg_point *corners)
{
    size_t kept = 0;
    qsort(points, count, sizeof *points, by_place);
    for (size_t i = 0; i < count; i++) {
        while (kept >= 2 && side(corners[kept - 2], corners[kept - 1], points[i]) <= 0) {
            kept--;
        }
        corners[kept++] = points[i];
    }
    for (size_t i = count, lower = kept + 1; i-- > 1;) {
        while (kept >= lower && side(corners[kept - 2], corners[kept - 1], points[i - 1]) <= 0) {
            kept--;
        }
        corners[kept++] = points[i - 1];
    }
    return kept > 1 ? kept - 1 : kept;
}

double dgg_polygon_area(dgg_polygon polygon)
{
    double twice = 0;
    for (size_t i = 0; i < polygon.count; i++) {
        dgg_point a = polygon.corners[i], b = polygon.corners[(i + 1) % polygon.count];
        twice += a.x * b.y - b.x * a.y;
    }
    return fabs(twice) / 2;
}

/* The same from the sides of `one` only. */
static double gap_beyond(dgg_polygon one, dgg_polygon other, dgg_point *outwards)
{
    double widest = -INFINITY;
    for (size_t i = 0; i < one.count; i++) {
        dgg_point a = one.corners[i], b = one.corners[(i + 1) % one.count];
        double length = dgg_distance(a, b), nearest = INFINITY;
        if (length == 0) {
            continue;
        }
        dgg_point normal = { (b.y - a.y) / length, (a.x - b.x) / length };
        for (size_t j = 0; j < other.count; j++) {
            dgg_point c = other.corners[j];
            nearest = least(nearest, (c.x - a.x) * normal.x + (c.y - a.y) * normal.y);
        }
        if (nearest > widest) {
            widest = nearest;
            *outwards = normal;
        }
    }
    return widest;
}

double dgg_polygons_gap(dgg_polygon one, dgg_polygon other, dgg_point *away)
{
    dgg_point ours = { 0 }, theirs = { 0 };
    if (one.count == 0 || other.count == 0) {
        return INFINITY;
    }
    double beyond_ours = gap_beyond(one, other, &ours);
    double beyond_theirs = gap_beyond(other, one, &theirs);
    bool is_ours = beyond_ours >= beyond_theirs;
    *away = is_ours ? ours : (dgg_point){ -theirs.x, -theirs.y };
    return is_ours ? beyond_ours : beyond_theirs;
}
