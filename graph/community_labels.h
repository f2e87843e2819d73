/* community_labels.h - what sets a community apart: the themes of its papers, or else their
 * keywords, ranked in three ways. */
#ifndef DGG_COMMUNITY_LABELS_H
#define DGG_COMMUNITY_LABELS_H

#include "graph/analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum dgg_label_by {
    DGG_BY_FREQUENCY,  /* in how many of its papers */
    DGG_BY_TF_IDF,     /* times ln(communities / those whose papers have it) (Spaerck Jones 1972) */
    DGG_BY_LIKELIHOOD, /* log-likelihood ratio against the papers of the others, of themes more
                          frequent than there (Dunning 1993, Comput. Linguist. 19(1):61-74) */
    DGG_LABEL_BY_COUNT
} dgg_label_by;

enum { DGG_MOST_LABELS = 5 };

typedef struct dgg_community_label {
    uint32_t theme; /* into the corpus; into its keywords if labels are these */
    size_t papers;  /* of the community that discuss it */
    double score;
} dgg_community_label;

typedef struct dgg_community_labels {
    dgg_community_label best[DGG_LABEL_BY_COUNT][DGG_MOST_LABELS];
    size_t count[DGG_LABEL_BY_COUNT];
    size_t papers;     /* documents and events included */
    bool are_keywords; /* no paper in a community has a theme */
} dgg_community_labels;

/* Fills labels[0 .. community_count). Equal scores stand in the order of the themes. Fails with
 * DGG_BAD_REQUEST if no paper is in a community, or none has a theme or keyword. */
dgg_status dgg_community_labels_rank(const dgg_analysis *analysis, dgg_community_labels *labels,
                                     dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
