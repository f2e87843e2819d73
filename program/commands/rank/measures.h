/* measures.h - the measures that a ranking shows: the first one ranks, the others stand beside it.
 */
#ifndef DGG_RANK_MEASURES_H
#define DGG_RANK_MEASURES_H

#include "graph/network.h"
#include "program/options.h"

enum { DGG_MOST_MEASURES = 64 };

typedef struct dgg_rank_measures {
    const dgg_row *rows[DGG_MOST_MEASURES];
    const char *names[DGG_MOST_MEASURES + 1]; /* ends with NULL */
    size_t count;
    bool leaves_out; /* all were asked for: those that the network refuses have no scores */
} dgg_rank_measures;

/* Reads --by: "pagerank,constraint"; pagerank if it is not given; "all" is all that make sense in
 * the network and need not be asked anything else. Fails with DGG_UNKNOWN_NAME, or with
 * DGG_BAD_REQUEST if an option of a measure is given and the measure is not, or is out of bounds.
 */
dgg_status dgg_rank_measures_read(dgg_rank_measures *measures, const dgg_options *options,
                                  dgg_error *error);

#endif
