/* silhouettes.h - does each node lie nearer to its own community than to the next? */
#ifndef DGG_SILHOUETTES_H
#define DGG_SILHOUETTES_H

#include "graph/analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Fills values[0 .. node_count) with (b - a) / max(a, b) (Rousseeuw 1987, J. Comput. Appl. Math.
 * 20:53-65): a is the mean distance to the others of its community, b that to the nearest other
 * community; the distance is 1 - cosine of the ties of two nodes, a node counting as tied to itself
 * as strongly as to anyone. In a network of two sides, ties only between them, nodes of the same
 * side are compared, and none is tied to itself. 0 for one alone in its community; NAN for one in
 * none, or where there is no other. `options` are those of the analysis. */
dgg_status dgg_silhouettes(const dgg_analysis *analysis, const dgg_analysis_options *options,
                           double *values, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
