/* finding.h - the path of dggraph-graphviz, the program that links Graphviz. */
#ifndef DGG_GRAPHVIZ_FINDING_H
#define DGG_GRAPHVIZ_FINDING_H

#include "base/base.h"

/* $DGGRAPH_GRAPHVIZ if it is set, else next to our own program, or in libexec/dggraph of the same
 * installation. Fails with DGG_MISSING_PART. */
dgg_status dgg_graphviz_find(char *path, size_t size, dgg_error *error);

#endif
