/* rings.h - where discs of falling size stand: the largest in the middle, the others on rings. */
#ifndef DGG_RINGS_H
#define DGG_RINGS_H

#include "layouts/geometry.h"

/* Zero it first. */
typedef struct dgg_rings {
    double covered; /* radius of all rings before */
    double largest; /* radius of the largest disc of the ring at hand */
    double turned;  /* how much of its circle is taken */
} dgg_rings;

/* The middle of the next disc; give the largest first. */
dgg_point dgg_rings_next(dgg_rings *all, double radius);

#endif
