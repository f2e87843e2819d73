/* charts.h - what charts have in common: a heading, a field for the data, scales with ticks that
 * people read, bars, lines, texts, a legend, and the size of the whole.
 *
 * Open a chart, give it a field, draw into the field, add the legend, close it. All coordinates are
 * the scene's. Whatever is drawn without a hue of a legend must be black, grey or named in place.
 */
#ifndef DGG_CHARTS_H
#define DGG_CHARTS_H

#include "layouts/caption.h"
#include "layouts/pictures.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Sizes of texts, in pixels of 1/96 inch. */
#define DGG_CHART_TEXT 11.0
#define DGG_CHART_SMALL 10.0
#define DGG_CHART_MARGIN 24.0

/* Zero it first. */
typedef struct dgg_chart {
    dgg_scene *scene;
    const dgg_picture_options *options;
    struct dgg_arena *arena; /* for texts in the making; released by dgg_chart_destroy */
    double width;            /* of the page */
    double bottom;           /* of what stands there so far */
    dgg_box field;           /* where the data are */
    dgg_error *error;
} dgg_chart;

/* Heading and second line, wrapped; `name` is the picture's ("years"). The title of the options
 * goes before `title`. */
dgg_status dgg_chart_open(dgg_chart *chart, const char *name, dgg_text title, dgg_text subtitle);

/* A field so high below what is there; room for labels beside it: texts of an axis to the left need
 * about 40. */
void dgg_chart_set_field(dgg_chart *chart, double left, double right, double height);

/* Of the two the one in the language of the picture. */
const char *dgg_chart_say(const dgg_chart *chart, const char *english, const char *chinese)
    __attribute__((format_arg(2), format_arg(3)));
/* The same for longer texts: printed, and kept as long as the chart. */
dgg_status dgg_chart_print(dgg_chart *chart, dgg_text *text, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* From numbers to places; both directions may fall. */
typedef struct dgg_scale {
    double low, high; /* of the data, stretched to whole steps */
    double from, to;  /* on the page */
    double step;      /* between ticks: 1, 2 or 5 times a power of ten */
    int places;       /* digits behind the point that its ticks need */
} dgg_scale;

/* At most so many steps; `is_whole`: no part of 1 is a step. A range of nothing becomes one of 1.
 */
dgg_scale dgg_scale_make(double low, double high, size_t most_steps, bool is_whole);
double dgg_scale_at(const dgg_scale *scale, double value);
size_t dgg_scale_ticks(const dgg_scale *scale);
double dgg_scale_tick(const dgg_scale *scale, size_t tick);

/* Spread over the height (or width) of the field. The axis of y has its name above, lines across
 * the field and numbers to the left; that of x numbers below and its name in the middle below them.
 * They move chart->bottom. */
dgg_status dgg_chart_y_axis(dgg_chart *chart, dgg_scale *scale, const char *name);
dgg_status dgg_chart_x_axis(dgg_chart *chart, dgg_scale *scale, const char *name);
/* Years below the field, each in the middle of its share of the width, as many as have room. */
dgg_status dgg_chart_years(dgg_chart *chart, int first, int last);
/* The middle of a year, or of any one of `count` like shares of the width. */
double dgg_chart_share(const dgg_chart *chart, size_t index, size_t count);

/* A text in the ink of texts; too long ones end in "…" if `room` is not 0. */
dgg_status dgg_chart_text(dgg_chart *chart, const dgg_scene_text *text, double room);
/* A rectangle with no outline. */
dgg_status dgg_chart_bar(dgg_chart *chart, dgg_box box, dgg_paint fill, const dgg_about *about);
dgg_status dgg_chart_line(dgg_chart *chart, const dgg_point *points, size_t count,
                          const dgg_look *look, const dgg_about *about);
/* A closed polygon behind all else. */
dgg_status dgg_chart_area(dgg_chart *chart, const dgg_point *points, size_t count,
                          const dgg_look *look, const dgg_about *about);

typedef struct dgg_legend_item {
    dgg_form form;
    bool is_line; /* a line instead of a shape */
    bool is_note; /* only words */
    dgg_look look;
    dgg_text words;
    double size; /* of the sample; 0 is the usual one */
} dgg_legend_item;

/* Below what is there, flowing from left to right. */
dgg_status dgg_chart_legend(dgg_chart *chart, const dgg_legend_item *items, size_t count);

/* Sizes the scene, and gives it its captions. */
dgg_status dgg_chart_close(dgg_chart *chart, const dgg_caption captions[DGG_CAPTIONS]);
void dgg_chart_destroy(dgg_chart *chart); /* not the scene */

#ifdef __cplusplus
}
#endif

#endif
