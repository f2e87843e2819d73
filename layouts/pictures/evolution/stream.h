/* stream.h - clusters of themes in slices of time, which themes one hands on to the next, and where
 * they stand: columns of blocks, joined by bands. */
#ifndef DGG_EVOLUTION_STREAM_H
#define DGG_EVOLUTION_STREAM_H

#include "graph/slices.h"
#include "layouts/charted.h"

typedef struct dgg_stream_block {
    size_t slice;
    dgg_text name, members;
    double words;
    double pull; /* where its bands would have it */
    dgg_box box;
    double taken[2]; /* by bands from the slice before, and to the next */
    dgg_lines lines; /* its name; none if it has no room */
} dgg_stream_block;

typedef struct dgg_stream_band {
    size_t from, to; /* blocks */
    double shared;   /* themes */
    dgg_text words;
} dgg_stream_band;

typedef struct dgg_evolution_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table table;
    dgg_slices slices;
    dgg_stream_block *blocks; /* by slice, then from top to bottom */
    size_t count, room, left_out;
    dgg_stream_band *bands;
    size_t band_count;
    double unit;   /* height of a theme */
    double wanted; /* height of the field on a slide; 0: as usual */
    dgg_caption captions[DGG_CAPTIONS];
} dgg_evolution_picture;

/* Fails if there are no two slices, or no clusters in them. */
dgg_status dgg_stream_gather(dgg_evolution_picture *p, const dgg_analysis *analysis);

/* Puts blocks in an order in which few bands cross. */
void dgg_stream_order(dgg_evolution_picture *p);

/* The first block of a slice; p->count if the slice is behind the last. */
size_t dgg_stream_first(const dgg_evolution_picture *p, size_t slice);
double dgg_stream_words(const dgg_evolution_picture *p, size_t slice);

/* Whether a name does not show in full in those lines. */
bool dgg_stream_is_cut(const dgg_lines *lines, dgg_text name, const dgg_wrapping *how);
void dgg_stream_forget(dgg_evolution_picture *p);

#endif
