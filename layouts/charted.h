/* charted.h - what charts of counted tables share: the years that are worth a place, labels that
 * fit, and the sentences that all their captions have. */
#ifndef DGG_CHARTED_H
#define DGG_CHARTED_H

#include "base/table.h"
#include "graph/time_tables.h"
#include "layouts/charts.h"
#include "layouts/labels.h"

/* dgg_chart_say() for formats, which a compiler can check this way only. */
#define DGG_SAY(chart, english, chinese) ((chart)->options->is_in_chinese ? (chinese) : (english))

/* A stretch of years that holds all but a few of what was counted: a single wrong or very early
 * year would make all others too narrow to see. */
typedef struct dgg_year_window {
    int first, last;        /* 0 if nothing has a year */
    size_t inside, outside; /* how much was counted in its years, and in others */
    size_t undated;
} dgg_year_window;

/* Of a table whose rows ascend by year; a row whose year is empty holds what has none. */
dgg_year_window dgg_year_window_of(const dgg_table *table, size_t year, size_t count);

/* As many lines as the label needs, no more than `most_lines`, each in the room. */
dgg_status dgg_chart_wrap(dgg_chart *chart, dgg_text label, const dgg_wrapping *how,
                          dgg_lines *lines);

/* Lines below each other: the first base line stands at text->at. */
dgg_status dgg_chart_lines(dgg_chart *chart, const dgg_lines *lines, const dgg_scene_text *text);

/* A whole number or empty, a text or empty. */
double dgg_charted_number(const dgg_table *table, size_t row, size_t column);
dgg_text dgg_charted_text(const dgg_table *table, size_t row, size_t column);

/* What tables of time are asked for by the options of the picture. */
dgg_time_options dgg_charted_time(const dgg_picture_options *options);

/* The column of that key; the first if there is none. */
size_t dgg_charted_column(const dgg_table *table, const char *key);

/* A list below what is there: a number (or what stands for one), a name in bold, and more behind
 * it. */
typedef struct dgg_listed {
    dgg_text mark, name, more;
} dgg_listed;

dgg_status dgg_chart_list(dgg_chart *chart, const dgg_listed *entry, double mark_room);

/* "Themes by the codebook X; dggraph 1.0.", behind what is there of the method, in both
 * languages. */
dgg_status dgg_chart_tell_coding(dgg_chart *chart, const dgg_corpus *corpus,
                                 dgg_caption captions[DGG_CAPTIONS]);

/* "n = 11 records; 1 without a year and 2 of other years are not drawn." */
dgg_status dgg_chart_tell_years(dgg_chart *chart, const dgg_year_window *window,
                                dgg_caption captions[DGG_CAPTIONS]);

/* One shape with one line of text in its middle. */
dgg_status dgg_chart_shape(dgg_chart *chart, const dgg_shape *shape, const dgg_scene_text *text);

#endif
