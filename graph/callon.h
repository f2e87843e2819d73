/* callon.h - how strongly a cluster of themes holds together, and to the others (Callon, Courtial
 * and Laville 1991). */
#ifndef DGG_CALLON_H
#define DGG_CALLON_H

#include "base/base.h"

/* A tie between two different words, told once, and its equivalence index. */
typedef struct dgg_callon_tie {
    uint32_t one, other;
    double equivalence;
} dgg_callon_tie;

typedef struct dgg_callon_cluster {
    size_t words;
    double centrality; /* 10 × the sum of ties to words of other clusters */
    double density;    /* 100 × the sum of ties within / words */
} dgg_callon_cluster;

/* Fills clusters[0 .. count). A tie between two clusters counts once for each of them; cluster_of
 * a word is below `count`, or another number for a word that is left out, whose ties count for
 * nobody. */
void dgg_callon_measure(const dgg_callon_tie *ties, size_t tie_count, const uint32_t *cluster_of,
                        dgg_callon_cluster *clusters, size_t count);

/* Of clusters of two words or more; the mean of the two in the middle if they are even in number.
 * 0 if there are none. */
dgg_status dgg_callon_medians(const dgg_callon_cluster *clusters, size_t count, double medians[2],
                              dgg_error *error);

/* "motor", "niche", "emerging or declining", "basic": above the median or not; "at both medians",
 * which is none of these. */
const char *dgg_callon_quadrant(const dgg_callon_cluster *cluster, const double medians[2]);

#endif
