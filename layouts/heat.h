/* heat.h - a field of counts: rows by columns, dark where there are many, marked where there are
 * fewer or more than chance would have. */
#ifndef DGG_HEAT_H
#define DGG_HEAT_H

#include "layouts/charts.h"

typedef enum dgg_heat_mark { DGG_HEAT_PLAIN, DGG_HEAT_TOO_FEW, DGG_HEAT_TOO_MANY } dgg_heat_mark;

typedef struct dgg_heat_cell {
    double count;
    dgg_heat_mark mark;
} dgg_heat_cell;

/* Borrows all. */
typedef struct dgg_heat {
    const dgg_text *rows, *columns;
    size_t row_count, column_count;
    const dgg_heat_cell *cells; /* row after row */
    dgg_text unit;              /* what is counted, as the legend names it: "records" */
} dgg_heat;

/* So many columns have room beside the names of rows. */
size_t dgg_heat_room(const dgg_chart *chart);

/* Below what is there, with its legend. */
dgg_status dgg_heat_draw(dgg_chart *chart, const dgg_heat *heat);

#endif
