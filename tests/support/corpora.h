/* corpora.h - corpora made of a few records, for tests. */
#ifndef DGG_TEST_CORPORA_H
#define DGG_TEST_CORPORA_H

#include "corpus/building.h"

#define TEXT(string) dgg_text_of(string)
/* A list of texts: LIST("Smith, Jane", "王伟"). */
#define LIST(...)                                                                                  \
    {                                                                                              \
        .items = (dgg_text[]){ __VA_ARGS__ },                                                      \
        .count = sizeof((dgg_text[]){ __VA_ARGS__ }) / sizeof(dgg_text)                            \
    }

/* Adds records[0 .. count), last first if `backwards`; each is line number + 1 of the file "list",
 * unless it says otherwise. */
static inline dgg_status add_records(dgg_corpus *corpus, const dgg_paper *records, size_t count,
                                     bool backwards)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count && status == DGG_OK; i++) {
        size_t place = backwards ? count - 1 - i : i;
        dgg_paper record = records[place];
        uint32_t index = 0;
        record.file = record.file.length > 0 ? record.file : TEXT("list");
        record.line = record.line != 0 ? record.line : (long)place + 1;
        status = dgg_corpus_add_paper(corpus, &record, &index, NULL);
    }
    return status;
}

/* The paper of that title or id, NULL if there is none. */
static inline const dgg_paper *find_record(const dgg_corpus *corpus, const char *name)
{
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (dgg_text_is(corpus->papers[i].title, name) || dgg_text_is(corpus->papers[i].id, name)) {
            return &corpus->papers[i];
        }
    }
    return NULL;
}

#endif
