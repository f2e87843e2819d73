/* steps.h - what became of the records, step by step: what stays, and beside it what was taken out.
 */
#ifndef DGG_FLOW_STEPS_H
#define DGG_FLOW_STEPS_H

#include "layouts/charted.h"

enum { DGG_FLOW_MOST_LINES = 10 };

/* A heading with a count, and what it is made of. */
typedef struct dgg_flow_box {
    dgg_text heading;
    dgg_text lines[DGG_FLOW_MOST_LINES];
    size_t line_count;
    size_t untold; /* lines that have no room */
} dgg_flow_box;

typedef struct dgg_flow_step {
    dgg_flow_box stays, goes;
    bool has_loss;
} dgg_flow_step;

typedef struct dgg_flow_picture {
    dgg_chart chart;
    const dgg_corpus *corpus;
    dgg_table table;
    dgg_flow_step *steps;
    size_t step_count, step_room;
    size_t read, included;
    dgg_caption captions[DGG_CAPTIONS];
} dgg_flow_picture;

/* Fails if there are no records. */
dgg_status dgg_flow_gather(dgg_flow_picture *p, const dgg_analysis *analysis);
void dgg_flow_forget(dgg_flow_picture *p);

#endif
