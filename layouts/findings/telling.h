/* telling.h - English sentences: counts with their nouns, lists with their "and", names that stay
 * text in Markdown. What cannot be written shows in ferror(out). */
#ifndef DGG_TELLING_H
#define DGG_TELLING_H

#include "base/buffer.h"
#include "layouts/findings.h"
#include "layouts/findings/facts.h"

typedef struct dgg_telling {
    const dgg_findings *of;
    const dgg_analysis *analysis;
    const dgg_corpus *corpus;
    dgg_facts facts;
    FILE *out;
    dgg_buffer room; /* for one name after the other */
    dgg_error *error;
} dgg_telling;

typedef struct dgg_noun {
    const char *one, *many;
} dgg_noun;

/* "paper", "papers"; "record", "records" if some are documents or events. */
dgg_noun dgg_tell_noun(const dgg_telling *telling);

/* Words of ours. */
void dgg_tell(const dgg_telling *telling, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* "1 paper", "no papers", "12 papers". */
void dgg_tell_count(const dgg_telling *telling, size_t count, dgg_noun noun);

/* "was" or "were". */
const char *dgg_was(size_t count);

/* "13%"; "less than 1%"; of nothing, "0%". */
void dgg_tell_share(const dgg_telling *telling, size_t count, size_t whole);

/* Words of others. */
dgg_status dgg_tell_text(dgg_telling *telling, dgg_text text);

/* What only a person knows: "[to fill: date]" where nobody has said it. */
dgg_status dgg_tell_or_ask(dgg_telling *telling, dgg_text known, const char *wanted);

/* How communities were found: "Leiden". */
void dgg_tell_method(const dgg_telling *telling);

/* What stands before item `i` of `count`: nothing, ", " or " and "; semicolons if the items hold
 * commas themselves. */
const char *dgg_between(size_t i, size_t count, bool has_commas);

/* Whether the name holds a comma. */
bool dgg_has_comma(dgg_text name);

/* The statistic of that key; NULL if it is not among the tables. */
const dgg_table *dgg_tell_table_of(const dgg_telling *telling, const char *key);

/* The first rows and columns of a table, without heading, with its note and where the rest is.
 * Tells nothing if there is no such table. */
dgg_status dgg_tell_table(dgg_telling *telling, const char *key, size_t most_rows,
                          size_t most_columns);

#endif
