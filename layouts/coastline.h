/* coastline.h - the land of the world, without borders: what points of a map stand on. */
#ifndef DGG_COASTLINE_H
#define DGG_COASTLINE_H

#include "layouts/geometry.h"

typedef struct dgg_ring {
    size_t first, count; /* points */
    bool is_sea;         /* inside land */
    bool is_line;        /* not closed: a base map may have some */
} dgg_ring;

/* In degrees: x is the longitude, y the latitude. Owns its arrays. Zero it first. */
typedef struct dgg_coastline {
    dgg_point *points;
    size_t point_count, point_room;
    dgg_ring *rings; /* land before seas */
    size_t ring_count, ring_room;
} dgg_coastline;

/* That of Natural Earth, 1:50 million, as it was built in. */
dgg_status dgg_coastline_read(dgg_coastline *coast, dgg_error *error);

/* The outlines of a user's own base map: polygons and lines of GeoJSON, in degrees. Fails with
 * DGG_BAD_INPUT if there are none. */
dgg_status dgg_coastline_read_geojson(dgg_coastline *coast, dgg_text text, dgg_error *error);
void dgg_coastline_destroy(dgg_coastline *coast);

/* Appends the part of a ring that lies in the box of degrees (Sutherland and Hodgman 1974); nothing
 * if none does. The points replace those of `clipped`, whose rings stay empty. */
dgg_status dgg_coastline_clip(const dgg_coastline *coast, const dgg_ring *ring, const dgg_box *box,
                              dgg_coastline *clipped, dgg_error *error);

/* Where the dot of a country stands, in degrees, by its code: "CN"; false if it has none. */
bool dgg_coastline_country(dgg_text code, dgg_point *degrees);

dgg_text dgg_coastline_text(void);      /* layouts/coastline.txt */
dgg_text dgg_coastline_countries(void); /* layouts/country_points.txt */

#endif
