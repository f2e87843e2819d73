/* evidence_csv.h - the words behind every link as a table, a line a hit: what a second reader
 * checks. */
#ifndef DGG_EVIDENCE_CSV_H
#define DGG_EVIDENCE_CSV_H

#include <stdio.h>

#include "graph/graph.h"

/* Paper, theme or location, salience, the words, their sentence, the pattern they matched and its
 * points, in the order of the links of the graph. A link that a person added has a line without
 * words. Fails with DGG_CANNOT_WRITE if `out` is full or closed. */
dgg_status dgg_evidence_csv_write(const dgg_graph *graph, FILE *out, dgg_error *error);

/* The same of hits that make no link, with the reason. */
dgg_status dgg_evidence_csv_write_rejected(const dgg_corpus *corpus, FILE *out, dgg_error *error);

#endif
