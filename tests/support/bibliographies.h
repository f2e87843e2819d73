/* bibliographies.h - records written in a format and read again, for tests. */
#ifndef DGG_TEST_BIBLIOGRAPHIES_H
#define DGG_TEST_BIBLIOGRAPHIES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/parts.h"
#include "corpus/readers.h"
#include "layouts/bibliographies.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

/* A constant, as dgg_text_of is none. */
#define TEXT_OF(string)                                                                            \
    {                                                                                              \
        string, sizeof string - 1                                                                  \
    }
#define LIST_OF(...)                                                                               \
    {                                                                                              \
        (dgg_text[]){ __VA_ARGS__ }, sizeof((dgg_text[]){ __VA_ARGS__ }) / sizeof(dgg_text)        \
    }

/* A record of every part, with signs that some format minds, and one of almost nothing. */
static const dgg_paper written_records[] = {
    { .key = TEXT_OF("smith2019"),
      .title = TEXT_OF("R&D in 50% of {towns}: a_b #1 -- $5 \\ ~ ^ \"x\" < y"),
      .abstract = TEXT_OF("It's `so' ``quoted'' --- 100%. Why?` @comment{x} 城市治理 ER - no"),
      .venue = TEXT_OF("Journal of Maps & Towns"),
      .doi = TEXT_OF("10.1080/a_b%25(1)"),
      .url = TEXT_OF("https://example.org/a_b?c=%20d&e=#f"),
      .language = TEXT_OF("English"),
      .type = TEXT_OF("Article"),
      .volume = TEXT_OF("7"),
      .issue = TEXT_OF("2"),
      .pages = TEXT_OF("12-18"),
      .publisher = TEXT_OF("Maps & Co"),
      .issn = TEXT_OF("1588-2861"),
      .isbn = TEXT_OF("9781321821352"),
      .pmid = TEXT_OF("31452104"),
      .openalex = TEXT_OF("W2741809807"),
      .year = 2019,
      .authors =
          LIST_OF(TEXT_OF("O'Neil, Jane"), TEXT_OF("World Bank and Partners"), TEXT_OF("王伟"),
                  TEXT_OF("de la Cruz, A. B."), TEXT_OF("King, Martin, Jr.")),
      .editors = LIST_OF(TEXT_OF("Roe, B.")),
      .institutions = LIST_OF(TEXT_OF("Fudan University"), TEXT_OF("University of Oslo")),
      .addresses = LIST_OF(TEXT_OF("[1] Fudan University, Shanghai, China"),
                           TEXT_OF("[2 3] University of Oslo, Oslo, Norway")),
      .author_ids = LIST_OF(TEXT_OF("[1] orcid:0000-0002-1825-0097")),
      .times_cited = LIST_OF(TEXT_OF("Scopus 12"), TEXT_OF("Web of Science 7")),
      .keywords = LIST_OF(TEXT_OF("smart city"), TEXT_OF("R&D, and more"), TEXT_OF("a | b")),
      .references = LIST_OF(TEXT_OF("DOE K, 2018, MAPS, V1, P2"), TEXT_OF("Roe, B. 100% {x}")) },
    { .title = TEXT_OF("Nothing else") },
};

enum { WRITTEN_RECORDS = sizeof written_records / sizeof *written_records };

/* The text that a format makes of records; free it. NULL if it failed. */
static inline char *write_records(const dgg_bibliography *format, const dgg_paper *records,
                                  size_t count, dgg_status *status)
{
    dgg_corpus corpus = { 0 };
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    *status = add_records(&corpus, records, count, false);
    if (*status == DGG_OK) {
        *status = format->write(&corpus, out, NULL);
    }
    fclose(out);
    dgg_corpus_destroy(&corpus);
    if (*status != DGG_OK) {
        free(bytes);
        bytes = NULL;
    }
    return bytes;
}

static inline bool is_lacking(const dgg_bibliography *format, const char *part)
{
    for (size_t i = 0; format->lacks[i] != NULL; i++) {
        if (strcmp(format->lacks[i], part) == 0) {
            return true;
        }
    }
    return false;
}

/* Records are what they were, but for what the format lacks and the parts named. */
static inline void come_back(const dgg_bibliography *format, const char *file, const char *reader,
                             const char *const *others)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 }, kept = { 0 };
    CU_ASSERT_EQUAL(add_records(&kept, written_records, WRITTEN_RECORDS, false), DGG_OK);
    char *bytes = write_records(format, written_records, WRITTEN_RECORDS, &status);
    CU_ASSERT_EQUAL_FATAL(status, DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(bytes), file, reader, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, WRITTEN_RECORDS);
    for (size_t i = 0; i < WRITTEN_RECORDS; i++) {
        for (size_t part = 0; part < DGG_PARTS; part++) {
            bool is_other = is_lacking(format, dgg_part_name(part));
            for (size_t j = 0; others[j] != NULL; j++) {
                is_other = is_other || strcmp(others[j], dgg_part_name(part)) == 0;
            }
            bool is_equal = dgg_part_is_equal(&corpus.papers[i], &kept.papers[i], part);
            CU_ASSERT(is_other || is_equal);
            if (!is_other && !is_equal) {
                printf("%s of record %zu differs in\n%s", dgg_part_name(part), i, bytes);
            }
        }
    }
    free(bytes);
    dgg_corpus_destroy(&corpus);
    dgg_corpus_destroy(&kept);
}

/* Whether the records hold that text as the format writes it. */
static inline bool is_written(const dgg_bibliography *format, const char *wanted)
{
    dgg_status status = DGG_OK;
    char *bytes = write_records(format, written_records, WRITTEN_RECORDS, &status);
    CU_ASSERT_EQUAL_FATAL(status, DGG_OK);
    bool is = strstr(bytes, wanted) != NULL;
    free(bytes);
    return is;
}

static inline dgg_status write_and_forget(const dgg_bibliography *format)
{
    dgg_status status = DGG_OK;
    free(write_records(format, written_records, WRITTEN_RECORDS, &status));
    return status;
}

#endif
