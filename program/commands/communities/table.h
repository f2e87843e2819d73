/* table.h - the communities of a graph as a table. */
#ifndef DGG_COMMUNITIES_TABLE_H
#define DGG_COMMUNITIES_TABLE_H

#include "base/table.h"
#include "graph/analysis.h"

/* Fills an empty table, a row a community; needs the PageRank of the nodes. No label of a member is
 * longer than `longest` code points; 0 means any length. */
dgg_status dgg_communities_fill(dgg_table *table, const dgg_analysis *analysis, size_t longest,
                                dgg_error *error);

#endif
