/* spots.h - which locations are on the maps, of how many papers, and where. */
#ifndef DGG_LOCATIONS_SPOTS_H
#define DGG_LOCATIONS_SPOTS_H

#include "base/memory.h"
#include "layouts/beside.h"
#include "layouts/charts.h"
#include "layouts/coastline.h"
#include "layouts/labels.h"

typedef struct dgg_spot {
    uint32_t location; /* of the corpus */
    size_t papers;     /* that study or mention it */
    dgg_point degrees; /* longitude, latitude */
    bool is_wide;      /* a country, or what holds countries: its dot stands for all of it */
} dgg_spot;

/* Owns its arrays. Zero it first. */
typedef struct dgg_spots {
    const dgg_corpus *corpus;
    const dgg_picture_options *options;
    dgg_spot *items; /* most papers first */
    size_t count, room;
    size_t found, unplaced; /* all of them; without a position */
    size_t papers;          /* with a location on the map */
    size_t silent, moved;   /* labels left out; dots moved aside */
    dgg_box close;          /* degrees of the close-up; width 0 if there is none */
    dgg_coastline coast;
    bool is_own_map;
    dgg_error *error;
} dgg_spots;

/* Fails with DGG_BAD_REQUEST if no location has a position. */
dgg_status dgg_spots_init(dgg_spots *spots);
void dgg_spots_destroy(dgg_spots *spots);

/* A map of the box of degrees, across the field of the chart. */
typedef struct dgg_sheet {
    dgg_box degrees;
    bool is_world; /* in the projection Natural Earth 1; else straight, true in the middle */
    dgg_box field; /* on the page */
    double scale;
    dgg_point middle; /* of the degrees, projected */
} dgg_sheet;

/* As wide as it can be in so much room, below what the chart has; sets chart->field. */
dgg_sheet dgg_sheet_open(dgg_chart *chart, const dgg_box *degrees, bool is_world, double most_high);
dgg_point dgg_sheet_at(const dgg_sheet *sheet, dgg_point degrees);
dgg_status dgg_sheet_draw_land(const dgg_sheet *sheet, const dgg_coastline *coast,
                               dgg_chart *chart);

/* Dots and their labels; `first` of the spots at most, those inside the degrees. */
dgg_status dgg_sheet_draw_spots(const dgg_sheet *sheet, dgg_spots *spots, size_t first,
                                dgg_chart *chart);

dgg_status dgg_spots_captions(const dgg_spots *spots, dgg_chart *chart,
                              dgg_caption captions[DGG_CAPTIONS]);

#endif
