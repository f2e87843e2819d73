/* Corpus: what was read, as "dggraph-corpus/1" (docs/formats.md), before themes and locations were
 * looked for: to be edited, merged and read again. */
#include "layouts/writers.h"

static dgg_status write_corpus(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                               dgg_error *error)
{
    (void)choices;
    return dgg_corpus_write(analysis->graph->corpus, out, error);
}

const dgg_writer dgg_writer_corpus = {
    .row = { "corpus", "the records that were read, as JSON, to edit and read again", NULL, NULL },
    .write = write_corpus,
};
