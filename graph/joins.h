/* joins.h - which nodes a path of kinds leads from and to, as sparse matrices. */
#ifndef DGG_JOINS_H
#define DGG_JOINS_H

#include "graph/graph.h"
#include "graph/incidence.h"
#include "graph/kind_path.h"

/* A stretch of a path: from its place `begin` to its place `end`, which may be the same. */
typedef struct dgg_stretch {
    const dgg_graph *graph;
    const dgg_kind_path *path;
    const double *counts; /* one a node: those with 0 are not there; NULL: all are */
    size_t begin, end;
} dgg_stretch;

/* Which nodes at `end` each node at `begin` reaches, however often. */
dgg_status dgg_joins_init(dgg_incidence *joins, const dgg_stretch *stretch, dgg_error *error);

#endif
