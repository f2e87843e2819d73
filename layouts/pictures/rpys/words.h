/* words.h - what a spectrum of cited years says in words: the works behind its peaks, its captions.
 */
#ifndef DGG_RPYS_WORDS_H
#define DGG_RPYS_WORDS_H

#include "layouts/charted.h"

/* Columns of the table. */
enum {
    DGG_RPYS_YEAR,
    DGG_RPYS_REFERENCES,
    DGG_RPYS_DEVIATION,
    DGG_RPYS_PEAK,
    DGG_RPYS_WORKS,
};

typedef struct dgg_rpys_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table table;
    dgg_year_window window;
    size_t *peaks;                 /* rows, in the order of their years */
    size_t peak_count, told_count; /* peaks; those whose year stands over its bar */
    dgg_scale scale, deviations;
    dgg_caption captions[DGG_CAPTIONS];
} dgg_rpys_picture;

/* Below what is there. */
dgg_status dgg_rpys_list(dgg_rpys_picture *p);
dgg_status dgg_rpys_tell(dgg_rpys_picture *p);

#endif
