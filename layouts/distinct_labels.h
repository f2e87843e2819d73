/* distinct_labels.h - labels for formats in which the label is what a node is known by. */
#ifndef DGG_DISTINCT_LABELS_H
#define DGG_DISTINCT_LABELS_H

#include "base/memory.h"
#include "graph/graph.h"

/* Makes labels[0 .. node_count): the label of the node on one line, with straight quotes,
 * backslashes and blanks made plain; where another node before has the same one, or there is none,
 * the id in brackets follows: "Chen, Li [person:chen-li-2]". No two are equal. They live in the
 * arena. */
dgg_status dgg_distinct_labels(const dgg_graph *graph, dgg_arena **arena, dgg_text **labels,
                               dgg_error *error);

#endif
