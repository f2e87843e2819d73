/* geometry.h - points, boxes, segments and convex polygons on the plane. */
#ifndef DGG_GEOMETRY_H
#define DGG_GEOMETRY_H

#include "base/base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dgg_point {
    double x, y;
} dgg_point;

typedef struct dgg_box {
    dgg_point centre;
    double width, height;
} dgg_box;

/* A convex polygon whose corners go round one way; borrows them. */
typedef struct dgg_polygon {
    const dgg_point *corners;
    size_t count;
} dgg_polygon;

double dgg_distance(dgg_point from, dgg_point to);

/* How far the boxes are apart; below zero, how deep one stands in the other. */
double dgg_boxes_gap(const dgg_box *one, const dgg_box *other);
bool dgg_box_holds(const dgg_box *box, const dgg_box *other); /* all of it */
dgg_box dgg_box_grown(const dgg_box *box, double by);         /* on every side */

/* True if the segments share a point that is an end of neither. */
bool dgg_segments_cross(dgg_point a, dgg_point b, dgg_point c, dgg_point d);
/* True if the segment has a point strictly inside. */
bool dgg_segment_hits_box(dgg_point from, dgg_point to, const dgg_box *box);
bool dgg_segment_hits_polygon(dgg_point from, dgg_point to, dgg_polygon polygon);
/* How much of the segment is inside, from 0 to 1. */
double dgg_share_in_polygon(dgg_point from, dgg_point to, dgg_polygon polygon);

/* The smallest convex polygon round the points, which are sorted on the way; `corners` has room for
 * count + 1. Returns how many corners there are. */
size_t dgg_convex_hull(dgg_point *points, size_t count, dgg_point *corners);
double dgg_polygon_area(dgg_polygon polygon);

/* How far the polygons are apart, at least: the widest strip between them that a side of either
 * bounds. Below zero they overlap, and moving the first by gap * *away would part them. What has no
 * corners is infinitely far. */
double dgg_polygons_gap(dgg_polygon one, dgg_polygon other, dgg_point *away);

#ifdef __cplusplus
}
#endif

#endif
