/* records.h - small inputs read for tests of readers, and what came of them. */
#ifndef DGG_TEST_RECORDS_H
#define DGG_TEST_RECORDS_H

#include <stdio.h>

#include "base/buffer.h"
#include "corpus/readers.h"

#define SHARED DGG_SHARED "/data/"

/* The content alone must tell that this format is it. */
static inline dgg_corpus read_as(const char *format, const char *text)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    dgg_status status = dgg_corpus_read_text(&corpus, dgg_text_of(text), "list", NULL, &error);
    if (status != DGG_OK) {
        printf("%s\n", error.message);
    }
    CU_ASSERT_EQUAL(status, DGG_OK);
    CU_ASSERT_TRUE(corpus.source_count == 1 && dgg_text_is(corpus.sources[0].format, format));
    return corpus;
}

/* The items, each in brackets. */
static inline bool list_is(dgg_texts list, const char *wanted)
{
    dgg_buffer told = { 0 };
    for (size_t i = 0; i < list.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)list.items[i].length, list.items[i].start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("is %.*s\n", (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    return is_right;
}

static inline bool text_is(dgg_text text, const char *wanted)
{
    bool is_right = dgg_text_is(text, wanted);
    if (!is_right) {
        printf("is %.*s\n", (int)text.length, text.start);
    }
    return is_right;
}

static inline dgg_status read_and_forget_as(const char *format, const char *text)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = dgg_corpus_read_text(&corpus, dgg_text_of(text), "list", format, NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

/* How many records of a corpus have which parts. */
typedef struct filled {
    size_t records, titles, authors, years, venues, dois, abstracts, keywords, institutions,
        references, all_references;
} filled;

/* Of a file in the shared folder, read by content; no records, and told, if it is not there. */
static inline filled count_file(const char *path, const char *format, size_t *warnings)
{
    filled count = { 0 };
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    dgg_status status = dgg_corpus_read(&corpus, path, NULL, &error);
    if (status == DGG_NO_INPUT) {
        printf("skipped: no %s\n", path);
        return count;
    }
    CU_ASSERT_EQUAL(status, DGG_OK);
    CU_ASSERT_TRUE(corpus.source_count == 1 && dgg_text_is(corpus.sources[0].format, format));
    count.records = corpus.paper_count;
    *warnings = corpus.warning_count;
    for (size_t i = 0; i < corpus.paper_count; i++) {
        const dgg_paper *paper = &corpus.papers[i];
        count.titles += paper->title.length > 0;
        count.authors += paper->authors.count > 0;
        count.years += paper->year > 0;
        count.venues += paper->venue.length > 0;
        count.dois += paper->doi.length > 0;
        count.abstracts += paper->abstract.length > 0;
        count.keywords += paper->keywords.count > 0;
        count.institutions += paper->institutions.count > 0;
        count.references += paper->references.count > 0;
        count.all_references += paper->references.count;
    }
    dgg_corpus_destroy(&corpus);
    return count;
}

#endif
