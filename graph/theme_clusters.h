/* theme_clusters.h - themes or keywords that stand together in the records of a span of years:
 * communities of the network of their equivalence. */
#ifndef DGG_THEME_CLUSTERS_H
#define DGG_THEME_CLUSTERS_H

#include "graph/network.h"
#include "graph/slices.h"
#include "graph/time_tables.h"

/* Zero it first; do not move it. */
typedef struct dgg_theme_clusters {
    dgg_network network;   /* edges weighed by equivalence; occurrences of its vertices */
    dgg_analysis analysis; /* communities and their names */
    uint32_t *of;          /* of each vertex: its cluster from 0; UINT32_MAX if it is alone */
    size_t *sizes;
    uint32_t *members; /* vertices by cluster, those of most occurrences first */
    size_t *first;     /* of each cluster, and one more: where its members begin */
    size_t count;      /* clusters of two words or more; they stand first among the communities */
} dgg_theme_clusters;

/* Of the records of the slice; of all, if it is NULL. */
dgg_status dgg_theme_clusters_find(dgg_theme_clusters *clusters, const dgg_study *study,
                                   const dgg_slice *slice, dgg_error *error);
void dgg_theme_clusters_destroy(dgg_theme_clusters *clusters);

/* How often the word of a vertex occurs. */
double dgg_theme_clusters_occurrences(const dgg_theme_clusters *clusters, uint32_t vertex);

/* Lists words "Data centres; Local governance; … and 3 more", the first so many of count. */
dgg_status dgg_theme_clusters_list(const dgg_theme_clusters *clusters, const uint32_t *vertices,
                                   size_t count, dgg_buffer *list, dgg_error *error);

dgg_text dgg_theme_clusters_name(const dgg_theme_clusters *clusters, size_t cluster);

/* Says in the note which network it was, and how clusters were found. */
dgg_status dgg_theme_clusters_note(const dgg_theme_clusters *clusters, const dgg_study *study,
                                   dgg_time_telling *telling, dgg_error *error);

#endif
