/* ready.h - a ready network read out of a text, for tests. */
#ifndef DGG_TEST_READY_H
#define DGG_TEST_READY_H

#include <stdio.h>
#include <string.h>

#include "graph/importers.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static inline dgg_status read_network(dgg_corpus *corpus, const char *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    const dgg_importer *importer = dgg_importer_for(dgg_text_of(text));
    CU_ASSERT_PTR_NOT_NULL_FATAL(importer);
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of(text), error));
    DGG_TRY(dgg_importer_read(importer, corpus, stream, "net", error));
done:
    dgg_stream_close(&stream);
    return status;
}

/* "a b 2;": the ties of a corpus by the ids of their nodes. */
static inline bool has_ties(const dgg_corpus *corpus, const char *wanted)
{
    char made[500] = "";
    const dgg_links *links = &corpus->links[DGG_LINK];
    for (size_t i = 0; i < links->count; i++) {
        dgg_text from = corpus->nodes.items[links->items[i].from].id;
        dgg_text to = corpus->nodes.items[links->items[i].to].id;
        snprintf(made + strlen(made), sizeof made - strlen(made), "%.*s %.*s %g;", (int)from.length,
                 from.start, (int)to.length, to.start, links->items[i].weight);
    }
    bool has = strcmp(made, wanted) == 0;
    if (!has) {
        printf("\nties are %s\n", made);
    }
    return has;
}

static inline bool gives_ties(const char *text, const char *wanted, size_t skipped)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    dgg_status status = read_network(&corpus, text, &error);
    bool gives = status == DGG_OK && has_ties(&corpus, wanted);
    for (size_t i = 0; i < corpus.warning_count; i++) {
        skipped -= corpus.warnings[i].kind == DGG_SKIPPED;
    }
    if (status != DGG_OK || skipped != 0) {
        printf("\n%s, %zu warnings\n", error.message, corpus.warning_count);
    }
    dgg_corpus_destroy(&corpus);
    return gives && skipped == 0;
}

static inline bool is_refused(const char *text, const char *because)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    dgg_status status = read_network(&corpus, text, &error);
    dgg_corpus_destroy(&corpus);
    return status == DGG_BAD_INPUT && strstr(error.message, because) != NULL;
}

static inline dgg_status read_and_forget(const char *text)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = read_network(&corpus, text, NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

#endif
