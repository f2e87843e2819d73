/* works.h - the records of a JSON input, one after the other, however large it is: objects on lines
 * of their own, in a list, or in the list of an answer ("results", "data", "items", "message" …).
 */
#ifndef DGG_WORKS_H
#define DGG_WORKS_H

#include "base/json.h"
#include "base/stream.h"
#include "corpus/corpus.h"

/* What is done with a record: a document of its own, which begins in that line of the input. */
typedef struct dgg_work {
    const dgg_json *json;
    const dgg_json_value *object;
    long line;
} dgg_work;

typedef struct dgg_works {
    dgg_status (*take)(void *context, const dgg_work *work, dgg_error *error);
    void *context;
} dgg_works;

/* Hands over each record; one that is broken is told with its line and left out. */
dgg_status dgg_works_read(dgg_corpus *corpus, dgg_stream *stream, const dgg_works *works,
                          dgg_error *error);

/* The line of a value in the input. */
long dgg_work_line(const dgg_work *work, const dgg_json_value *value);

/* Whether the text begins as JSON may: with "{" and a key, or "[" and "{"; with or without blanks
 * between. */
bool dgg_works_may_be(dgg_text head);

/* True if the text holds the name as a key: in quotes, with a colon behind them. */
bool dgg_works_has_key(dgg_text head, const char *name);

#endif
