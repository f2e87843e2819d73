/* telling.h - what cannot be obeyed is told, with the nearest thing it may have meant. */
#ifndef DGG_DECISION_TELLING_H
#define DGG_DECISION_TELLING_H

#include "corpus/decisions.h"

/* Warns of a place in a file, "decisions/records.csv". */
dgg_status dgg_decisions_warn(dgg_decisions *decisions, dgg_text file, long line, dgg_error *error,
                              const char *format, ...) __attribute__((format(printf, 5, 6)));

/* "; did you mean '...'?" with the name among names[0 .. count) that `wrong` most likely meant;
 * empty if none is near. Returns `room`. */
enum { DGG_SUGGESTION_ROOM = 80 };
const char *dgg_suggestion(dgg_text wrong, const char *const *names, size_t count,
                           char room[DGG_SUGGESTION_ROOM]);

/* A name that nothing has, and the nearest one as a suggestion. */
typedef struct dgg_wrong_name {
    dgg_text name;
    char suggestion[DGG_SUGGESTION_ROOM];
} dgg_wrong_name;

/* The same among lists[0 .. count) of texts. It looks at all of them, so behind many wrong names
 * there is no suggestion any more. */
dgg_status dgg_decisions_suggest(dgg_decisions *decisions, dgg_wrong_name *wrong,
                                 const dgg_texts *lists, size_t count, dgg_error *error);

/* The beginning of a text, short enough for a message. */
dgg_text dgg_shown(dgg_text text);

#endif
