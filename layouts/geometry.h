/* geometry.h - points, boxes and convex polygons on the plane; y grows downwards, as on a screen.
 */
#ifndef DGG_GEOMETRY_H
#define DGG_GEOMETRY_H

#include "base/base.h"

typedef struct dgg_point {
    double x, y;
} dgg_point;

typedef struct dgg_box {
    dgg_point centre;
    double width, height;
} dgg_box;

#endif
