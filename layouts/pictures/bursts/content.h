/* content.h - what a picture of bursts shows: items that burst, by kind and year. */
#ifndef DGG_BURSTS_CONTENT_H
#define DGG_BURSTS_CONTENT_H

#include "layouts/charted.h"

/* Columns of the table. */
enum {
    DGG_BURSTS_OF,
    DGG_BURSTS_ITEM,
    DGG_BURSTS_ID,
    DGG_BURSTS_RECORDS,
    DGG_BURSTS_LEVEL,
    DGG_BURSTS_FROM,
    DGG_BURSTS_TO,
    DGG_BURSTS_WEIGHT,
    DGG_BURSTS_REFUSED,
};

enum { DGG_BURSTS_KINDS = 5 };

typedef struct dgg_bursts_item {
    size_t row; /* of its heaviest burst */
    size_t kind;
    double from;
    dgg_lines name;
} dgg_bursts_item;

typedef struct dgg_bursts_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table table, years;
    dgg_year_window window;
    dgg_bursts_item *items;
    size_t count, found; /* shown; there */
    size_t too_common;   /* items that cannot burst */
    dgg_caption captions[DGG_CAPTIONS];
} dgg_bursts_picture;

/* What may burst, in the order of the picture. */
typedef struct dgg_bursts_kind {
    const char *of, *english, *chinese;
} dgg_bursts_kind;

extern const dgg_bursts_kind dgg_bursts_kinds[DGG_BURSTS_KINDS];

/* Fails if nothing bursts. */
dgg_status dgg_bursts_gather(dgg_bursts_picture *p, const dgg_analysis *analysis);
void dgg_bursts_forget(dgg_bursts_picture *p);

/* Whether the row of the table is a burst of the item. */
bool dgg_bursts_is_of(const dgg_bursts_picture *p, size_t row, const dgg_bursts_item *shown);

#endif
