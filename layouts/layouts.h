/* layouts.h - how a graph is seen: written as JSON, DOT, GraphML, CSV. */
#ifndef DGG_LAYOUTS_H
#define DGG_LAYOUTS_H

#include <stdio.h>

#include "graph/analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const dgg_shelf dgg_writers;

/* What results depend on besides the corpus: written into the manifest. */
typedef struct dgg_choices {
    const dgg_analysis_options *analysis;
    const dgg_kinds *kinds;
    const char *profile; /* of the gazetteer, NULL for its own */
} dgg_choices;

typedef enum dgg_part { DGG_WHOLE, DGG_NODES, DGG_LINKS } dgg_part; /* of CSV: which table */

/* Writes the analysed graph in the named format ("json", "dot", "graphml", "csv"). */
dgg_status dgg_graph_write(const dgg_analysis *analysis, const dgg_choices *choices,
                           const char *format, dgg_part part, FILE *out, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
