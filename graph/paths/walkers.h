/* walkers.h - walking from places to all others, many at once where that is possible. */
#ifndef DGG_WALKERS_H
#define DGG_WALKERS_H

#include "graph/paths/ways.h"

/* Where a walk leaves what it finds. */
typedef struct dgg_findings {
    double *passed;               /* by place, of one of its vertices: shares of pairs are added;
                                   * NULL if not wanted */
    double *closeness, *harmonic; /* by place: set for the sources */
} dgg_findings;

/* A way of walking. */
typedef struct dgg_walker {
    size_t most; /* sources of one walk */
    dgg_status (*prepare)(void **room, const dgg_ways *ways, dgg_error *error);
    /* Walks from places source .. source + count - 1; false if there are too many shortest paths
     * for it, and what it leaves is of no use. */
    bool (*walk)(void *room, const dgg_ways *ways, size_t source, size_t count,
                 dgg_findings *findings);
    void (*release)(void *room);    /* also of one that is half prepared, or NULL */
    const struct dgg_walker *wider; /* that counts more paths; NULL if none does */
} dgg_walker;

extern const dgg_walker dgg_walker_levels;      /* ties of length 1 */
extern const dgg_walker dgg_walker_levels_avx2; /* the same by wider registers; there on x86-64 */
extern const dgg_walker dgg_walker_levels_wide; /* the same for more paths */
extern const dgg_walker dgg_walker_reach;       /* the same, but finds distances only */
extern const dgg_walker dgg_walker_nearest;     /* ties of any length */

/* Of those on levels, the fastest that this processor can run; all find the same. */
const dgg_walker *dgg_walker_levels_best(void);

/* What one source reached: how many places, the sum of their lengths and of one over these. */
typedef struct dgg_reached {
    double count, lengths, inverses;
} dgg_reached;

/* Adds the twins of the source, which no walk meets: they are two of its shortest ties away. */
void dgg_findings_keep(dgg_findings *findings, const dgg_ways *ways, size_t source,
                       const dgg_reached *reached);

#endif
