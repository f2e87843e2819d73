/* coded.h - papers made of a title and an abstract, coded; and what became of them. */
#ifndef DGG_TEST_CODED_H
#define DGG_TEST_CODED_H

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"
#include "base/memory.h"
#include "base/stream.h"
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/coding.h"
#include "tests/support/suite.h"

/* Every quote and every sentence is what stands at its place. */
static inline bool quotes_hold(const dgg_paper *paper, const dgg_evidence *evidence)
{
    dgg_arena *arena = NULL;
    dgg_text field = { 0 };
    bool holds = dgg_paper_field(paper, evidence->field, &arena, &field, NULL) == DGG_OK;
    dgg_text quote = dgg_unicode_slice(field, evidence->start, evidence->end);
    holds = holds && quote.length > 0 && dgg_text_equal(quote, evidence->quote);
    holds = holds && evidence->sentence_start <= evidence->start &&
            evidence->end <= evidence->sentence_end &&
            evidence->sentence_end <= dgg_unicode_count(field);
    dgg_arena_release(&arena);
    return holds;
}

/* The number of quotes that were looked at. */
static inline size_t check_quotes(const dgg_corpus *corpus)
{
    static const dgg_link_type types[] = { DGG_DISCUSSES, DGG_STUDIES };
    size_t checked = 0;
    for (size_t i = 0; i < 2; i++) {
        const dgg_links *links = &corpus->links[types[i]];
        for (size_t j = 0; j < links->count; j++) {
            const dgg_link *link = &links->items[j];
            double weight = 0;
            for (uint32_t k = 0; k < link->evidence_count; k++, checked++) {
                const dgg_evidence *evidence = &corpus->evidence[link->first_evidence + k];
                CU_ASSERT_TRUE(quotes_hold(&corpus->papers[link->from], evidence));
                weight += evidence->weight;
            }
            CU_ASSERT(link->evidence_count > 0);
            CU_ASSERT_EQUAL(weight, link->weight);
        }
    }
    for (size_t i = 0; i < corpus->rejected_count; i++, checked++) {
        const dgg_rejected *rejected = &corpus->rejected[i];
        CU_ASSERT_TRUE(quotes_hold(&corpus->papers[rejected->paper], &rejected->evidence));
        CU_ASSERT(rejected->reason.length > 0);
    }
    return checked;
}

/* Codes with the files that are built in. */
static inline void code_by_default(dgg_corpus *corpus)
{
    dgg_codebook book = { 0 };
    dgg_gazetteer places = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_codebook_read(&book, NULL, &error), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read(&places, NULL, NULL, &error), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_code(corpus, &book, &places, 0, &error), DGG_OK);
    dgg_codebook_destroy(&book);
    dgg_gazetteer_destroy(&places);
}

static inline bool is_absent(const char *path)
{
    if (access(path, R_OK) == 0) {
        return false;
    }
    printf("skipped, no %s ", path);
    return true;
}

static inline dgg_json *read_json(const char *path)
{
    dgg_json *json = NULL;
    dgg_stream *stream = NULL;
    dgg_text text = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_stream_open(&stream, path, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_stream_rest(stream, &text, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, text, NULL), DGG_OK);
    dgg_stream_close(&stream);
    return json;
}

/* A paper coded with small files. Zero the corpus first, and destroy it. */
typedef struct coded_paper {
    dgg_corpus corpus;
    dgg_codebook book;
    dgg_gazetteer places;
} coded_paper;

#define CODEBOOK(rest) "{ \"format\": \"dggraph-codebook/1\", " rest " }"
#define GAZETTEER(rest) "{ \"format\": \"dggraph-gazetteer/1\", " rest " }"
#define NO_THEMES CODEBOOK("\"themes\": [{ \"id\": \"none\" }]")
#define NO_LOCATIONS GAZETTEER("\"locations\": [{ \"id\": \"nowhere\" }]")

static inline dgg_status code_paper(coded_paper *it, const char *book, const char *places,
                                    const dgg_paper *paper)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    DGG_TRY(dgg_codebook_read_text(&it->book, dgg_text_of(book), NULL));
    DGG_TRY(dgg_gazetteer_read_text(&it->places, dgg_text_of(places), NULL, NULL));
    DGG_TRY(dgg_corpus_add_paper(&it->corpus, paper, &index, NULL));
    it->corpus.is_settled = true;
    DGG_TRY(dgg_corpus_code(&it->corpus, &it->book, &it->places, 1, NULL));
done:
    return status;
}

static inline void forget_coded(coded_paper *it)
{
    dgg_corpus_destroy(&it->corpus);
    dgg_codebook_destroy(&it->book);
    dgg_gazetteer_destroy(&it->places);
}

static inline int print_text(char *room, size_t size, dgg_text text, const char *behind)
{
    return snprintf(room, size, "%.*s%s", (int)text.length, text.length > 0 ? text.start : "",
                    behind);
}

/* Links and rejected hits: "maps 2 P [map|1] [maps|1]; ~road-map excluded [map]". */
static inline void list_coded(const coded_paper *it, dgg_link_type type, char *list, size_t size)
{
    const dgg_corpus *corpus = &it->corpus;
    const dgg_links *links = &corpus->links[type];
    dgg_kind kind = type == DGG_DISCUSSES ? DGG_THEME : DGG_LOCATION;
    char *at = list, *end = list + size;
    *at = '\0';
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        dgg_text id =
            kind == DGG_THEME ? corpus->themes[link->to].id : corpus->locations[link->to].id;
        at += print_text(at, (size_t)(end - at), id, "");
        at += snprintf(at, (size_t)(end - at), " %g%s", link->weight, link->is_primary ? " P" : "");
        for (uint32_t j = 0; j < link->evidence_count; j++) {
            const dgg_evidence *evidence = &corpus->evidence[link->first_evidence + j];
            at += snprintf(at, (size_t)(end - at), " [");
            at += print_text(at, (size_t)(end - at), evidence->quote, "");
            at += snprintf(at, (size_t)(end - at), "|%g%s%s]", evidence->weight,
                           evidence->cue ? "|cue" : "", evidence->contrast ? "|contrast" : "");
        }
        at += snprintf(at, (size_t)(end - at), "; ");
    }
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        const dgg_rejected *rejected = &corpus->rejected[i];
        if (rejected->kind == kind) {
            at += snprintf(at, (size_t)(end - at), "~");
            at += print_text(at, (size_t)(end - at), rejected->id, " ");
            at += print_text(at, (size_t)(end - at), rejected->reason, " [");
            at += print_text(at, (size_t)(end - at), rejected->evidence.quote, "]; ");
        }
    }
}

/* Whether that becomes of the paper. */
static inline bool becomes(const char *book, const char *places, dgg_link_type type,
                           const dgg_paper *paper, const char *expected)
{
    coded_paper it = { 0 };
    char list[4000];
    CU_ASSERT_EQUAL_FATAL(code_paper(&it, book, places, paper), DGG_OK);
    check_quotes(&it.corpus);
    list_coded(&it, type, list, sizeof list);
    forget_coded(&it);
    if (strcmp(list, expected) != 0) {
        printf("\n    %s\n", list);
    }
    return strcmp(list, expected) == 0;
}

#endif
