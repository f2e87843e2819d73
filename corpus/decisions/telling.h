/* telling.h - what cannot be obeyed is told, with the nearest thing it may have meant. */
#ifndef DGG_DECISION_TELLING_H
#define DGG_DECISION_TELLING_H

#include "corpus/decisions.h"

/* Warns of a place in a file, "decisions/records.csv". */
dgg_status dgg_decisions_warn(dgg_decisions *decisions, dgg_text file, long line, dgg_error *error,
                              const char *format, ...) __attribute__((format(printf, 5, 6)));

/* "; did you mean '...'?" with the name among names[0 .. count) that `wrong` most likely meant;
 * empty if none is near. Returns `room`. */
const char *dgg_suggestion(dgg_text wrong, const char *const *names, size_t count,
                           char room[DGG_SUGGESTION_ROOM]);

#endif
