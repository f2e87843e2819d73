/* The records as "dggraph-corpus/1" (docs/formats.md): keeps all. */
#include "layouts/bibliographies.h"

static const char *const nothing[] = { NULL };

const dgg_bibliography dgg_bibliography_corpus = {
    { "corpus", "all that was read, as JSON, to edit and read again", NULL, NULL },
    nothing,
    dgg_corpus_write,
};
