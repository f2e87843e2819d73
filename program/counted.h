/* counted.h - what dggraph stats tells: inputs are read once, tables of the shelf of statistics are
 * filled when they are first asked for, and measures are taken when the first table needs them. */
#ifndef DGG_COUNTED_H
#define DGG_COUNTED_H

#include "graph/statistics.h"
#include "program/pipeline.h"

enum { DGG_COUNTED_MOST = 64 };

/* Zero it first; do not move it once it was read. */
typedef struct dgg_counted {
    const dgg_options *options; /* borrowed */
    dgg_pipeline pipeline;      /* its analysis is empty until a table needs it */
    bool is_measured;
    dgg_status trouble; /* of measuring; DGG_OK if there was none */
    dgg_error why;
    dgg_table tables[DGG_COUNTED_MOST]; /* by place on the shelf; whole, never narrowed */
    bool is_filled[DGG_COUNTED_MOST];
} dgg_counted;

/* Reads the inputs and forms the graph. */
dgg_status dgg_counted_read(dgg_counted *counted, const dgg_options *options, dgg_error *error);

/* Takes the measures, unless they are there. */
dgg_status dgg_counted_measure(dgg_counted *counted, dgg_error *error);

/* The named table, borrowed. Fails with DGG_UNKNOWN_NAME, or with DGG_BAD_REQUEST if the input
 * cannot tell it: error->message says why. */
dgg_status dgg_counted_table(dgg_counted *counted, const char *name, const dgg_table **table,
                             dgg_error *error);

/* The same, yours to destroy: it is filled again if it is asked for again. */
dgg_status dgg_counted_take(dgg_counted *counted, const char *name, dgg_table *table,
                            dgg_error *error);
void dgg_counted_destroy(dgg_counted *counted);

#endif
