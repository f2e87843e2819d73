/* clusters.h - candidate themes: keywords that papers have together, or, where papers have none,
 * phrases of their texts. */
#ifndef DGG_CODEBOOK_CLUSTERS_H
#define DGG_CODEBOOK_CLUSTERS_H

#include "corpus/candidates.h"
#include "program/options.h"

enum { DGG_MOST_TERMS = 200 };

/* One candidate theme: terms that belong together, the most central first. */
typedef struct dgg_cluster {
    dgg_text *terms; /* borrowed from the corpus */
    size_t term_count;
    size_t papers; /* with any of them */
} dgg_cluster;

/* Zero it first. */
typedef struct dgg_clusters {
    dgg_cluster *items; /* by falling number of papers */
    size_t count;
    size_t term_count;
    uint32_t min_papers; /* that a keyword needed; 0 if the terms are phrases */
    double resolution;   /* of the communities */
    struct dgg_arena *texts;
} dgg_clusters;

/* Takes the place of the themes of the corpus, which are gone then. The corpus must outlive the
 * clusters. */
dgg_status dgg_clusters_find(dgg_clusters *clusters, dgg_corpus *corpus,
                             const dgg_candidates *phrases, const dgg_options *options,
                             dgg_error *error);

/* Signs that mean something in a pattern become blanks. */
void dgg_codebook_plain(char *text, size_t length);
void dgg_clusters_destroy(dgg_clusters *clusters);

#endif
