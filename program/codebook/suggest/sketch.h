/* sketch.h - what was found, as a codebook to edit. */
#ifndef DGG_CODEBOOK_SKETCH_H
#define DGG_CODEBOOK_SKETCH_H

#include <stdio.h>

#include "program/codebook/suggest/clusters.h"

/* A theme for each cluster, its terms as patterns; the first `shown` phrases that no theme has as
 * notes. */
dgg_status dgg_codebook_sketch(const dgg_clusters *clusters, const dgg_candidates *phrases,
                               size_t shown, FILE *out, dgg_error *error);

#endif
