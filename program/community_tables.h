/* community_tables.h - what dggraph communities can tell: a shelf of tables. */
#ifndef DGG_COMMUNITY_TABLES_H
#define DGG_COMMUNITY_TABLES_H

#include "program/pipeline.h"

extern const dgg_shelf dgg_community_tables; /* communities, members, labels … */

/* What a table is made of. */
typedef struct dgg_grouped {
    const dgg_analysis *analysis;
    const dgg_analysis_options *how; /* of the analysis */
    size_t longest;                  /* no label is longer, in code points; 0 means any length */
} dgg_grouped;

typedef struct dgg_community_table {
    dgg_row row;
    dgg_status (*fill)(const dgg_grouped *grouped, dgg_table *table, dgg_error *error);
} dgg_community_table;

#define ROW(...) extern const dgg_community_table DGG_ROW(dgg_community_table_, __VA_ARGS__);
#include "program/community_tables.def"
#undef ROW

#endif
