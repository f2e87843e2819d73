/* signs.h - what stands for what in DOT: how a link is drawn, and the legend that says it. */
#ifndef DGG_SIGNS_H
#define DGG_SIGNS_H

#include "base/buffer.h"
#include "graph/analysis.h"

/* "dashed" for what is only mentioned, "dotted" for what no measure sees, else "solid". */
const char *dgg_sign_of_link(const dgg_graph_link *link);

/* Adds a legend in two lines of the signs that are to be seen in this graph, and of no others. */
dgg_status dgg_signs_explain(const dgg_analysis *analysis, dgg_buffer *legend, dgg_error *error);

#endif
