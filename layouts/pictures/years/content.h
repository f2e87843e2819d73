/* content.h - what a picture of years shows: records of each year, and those of its themes. */
#ifndef DGG_YEARS_CONTENT_H
#define DGG_YEARS_CONTENT_H

#include "layouts/charted.h"

enum { DGG_YEARS_OTHERS = DGG_DISTINCT_COUNT, DGG_YEARS_LAYERS };

typedef struct dgg_years_theme {
    dgg_text label;
    size_t row; /* the first of its rows */
    double records;
} dgg_years_theme;

typedef struct dgg_years_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table years, by_theme;
    dgg_year_window window;
    dgg_years_theme *themes; /* those of most records first */
    size_t theme_count, shown;
    double *layers; /* of each year of the window: records of the shown themes, then of others */
    size_t year_count;
    dgg_caption captions[DGG_CAPTIONS];
} dgg_years_picture;

/* Fails if no record has a year. */
dgg_status dgg_years_gather(dgg_years_picture *p, const dgg_analysis *analysis);
void dgg_years_forget(dgg_years_picture *p);

/* Of a year of the window, the first being 0. */
double dgg_years_records(const dgg_years_picture *p, size_t index);

#endif
