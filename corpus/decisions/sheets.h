/* sheets.h - reading a file of decisions. */
#ifndef DGG_DECISION_SHEETS_H
#define DGG_DECISION_SHEETS_H

#include "base/stream.h"
#include "corpus/decisions.h"

/* Adds the rows of a file. */
dgg_status dgg_sheet_read(dgg_decisions *decisions, dgg_sheet_kind kind, dgg_stream *stream,
                          dgg_error *error);

#endif
