/* records.h - which records a coding page shows. */
#ifndef DGG_CODE_RECORDS_H
#define DGG_CODE_RECORDS_H

#include "base/table.h"
#include "graph/graph.h"

/* Zero it first. */
typedef struct dgg_code_records {
    uint32_t *nodes; /* owned */
    size_t count, room;
    size_t unknown;         /* rows of the sheet whose record is not in the list */
    dgg_text first_unknown; /* borrowed of the sheet */
} dgg_code_records;

/* All records of the graph; if there is a sheet those it names, in its order. A record is named by
 * its id, citation key, DOI or title; a name of several records names none. */
dgg_status dgg_code_records_choose(dgg_code_records *records, const dgg_graph *graph,
                                   const dgg_table *sheet, dgg_error *error);
void dgg_code_records_destroy(dgg_code_records *records);

#endif
