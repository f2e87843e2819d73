/* The shelf of tables about communities. */
#include "program/community_tables.h"

#define ROW(...) &DGG_ROW(dgg_community_table_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "program/community_tables.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_community_tables = { "community_tables", rows };
