/* told.h - literatures of any size made by rule, and what a section tells of them.
 *
 * Of n papers 0 … n - 1: every second discusses Alpha, every third "Beta, gamma", all of them the
 * subject of the search, the first one a theme whose name is full of marks; every second studies
 * China, every fifth Peru; the years are 2000 … 2009, but the last paper has none; the first half
 * stands in one journal, each of the others but the last in one of its own. */
#ifndef DGG_TEST_TOLD_H
#define DGG_TEST_TOLD_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/building.h"
#include "graph/statistics.h"
#include "layouts/findings/sections.h"
#include "tests/layouts/page/library.h"
#include "tests/support/suite.h"

enum { ALPHA, BETA, SUBJECT, MARKED, CHINA_TOLD = 0, PERU_TOLD };

typedef struct told {
    dgg_corpus corpus;
    dgg_graph graph;
    dgg_analysis analysis;
    dgg_table tables[64];
    dgg_findings findings;
} told;

static inline dgg_status add_told_link(dgg_corpus *corpus, dgg_link_type type, size_t paper,
                                       uint32_t target, bool is_primary)
{
    const dgg_link link = { .from = (uint32_t)paper,
                            .to = target,
                            .weight = is_primary ? 2 : 0.5,
                            .is_primary = is_primary };
    return dgg_corpus_add_link(corpus, type, &link, NULL);
}

static inline dgg_status add_told_paper(dgg_corpus *corpus, size_t i, size_t count)
{
    dgg_status status = DGG_OK;
    char id[32], title[64], venue[64];
    uint32_t index = 0, place = 0;
    bool is_last = i + 1 == count;
    snprintf(id, sizeof id, "p%03zu", i);
    snprintf(title, sizeof title, "Paper number %zu", i);
    snprintf(venue, sizeof venue, i < count / 2 ? "Journal of All" : "Journal %zu", i);
    const dgg_paper paper = { .kind = DGG_PAPER,
                              .id = dgg_text_of(id),
                              .title = dgg_text_of(title),
                              .venue = dgg_text_of(is_last ? "" : venue),
                              .abstract = dgg_text_of("Words."),
                              .year = is_last ? 0 : 2000 + (int)(i % 10) };
    DGG_TRY(dgg_corpus_add_paper(corpus, &paper, &index, NULL));
    if (!is_last && (i == 0 || i >= count / 2)) {
        const dgg_entity journal = { dgg_text_of(i == 0 ? "all" : id), dgg_text_of(venue) };
        DGG_TRY(dgg_corpus_add_entity(corpus, DGG_VENUE, &journal, &place, NULL));
    }
    if (!is_last) {
        place = i < count / 2 ? 0 : (uint32_t)(i - count / 2 + 1);
        DGG_TRY(add_told_link(corpus, DGG_PUBLISHED_IN, i, place, false));
    }
done:
    return status;
}

static inline dgg_status link_told_paper(dgg_corpus *corpus, size_t i)
{
    dgg_status status = DGG_OK;
    DGG_TRY(i % 2 == 0 ? add_told_link(corpus, DGG_DISCUSSES, i, ALPHA, true) : DGG_OK);
    DGG_TRY(i % 3 == 0 ? add_told_link(corpus, DGG_DISCUSSES, i, BETA, i % 2 == 0) : DGG_OK);
    DGG_TRY(add_told_link(corpus, DGG_DISCUSSES, i, SUBJECT, true));
    DGG_TRY(i == 0 ? add_told_link(corpus, DGG_DISCUSSES, i, MARKED, false) : DGG_OK);
    DGG_TRY(i % 2 == 0 ? add_told_link(corpus, DGG_STUDIES, i, CHINA_TOLD, true) : DGG_OK);
    DGG_TRY(i % 5 == 0 ? add_told_link(corpus, DGG_STUDIES, i, PERU_TOLD, false) : DGG_OK);
done:
    return status;
}

static inline dgg_status make_told_corpus(dgg_corpus *corpus, size_t count)
{
    static const dgg_theme themes[] = {
        { .id = WORDS("alpha"), .label = WORDS("Alpha") },
        { .id = WORDS("beta"), .label = WORDS("Beta, gamma") },
        { .id = WORDS("delta"), .label = WORDS("Subject"), .is_search_term = true },
        { .id = WORDS("marked"), .label = WORDS("<b>*x*</b>") },
    };
    static const dgg_location locations[] = { { .id = WORDS("CN"), .label = WORDS("China") },
                                              { .id = WORDS("PE"), .label = WORDS("Peru") } };
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    const dgg_source source = { .name = WORDS("list.bib"), .record_count = count };
    for (size_t i = 0; i < 4; i++) {
        DGG_TRY(dgg_corpus_add_theme(corpus, &themes[i], &index, NULL));
    }
    for (size_t i = 0; i < 2; i++) {
        DGG_TRY(dgg_corpus_add_location(corpus, &locations[i], &index, NULL));
    }
    DGG_TRY(dgg_corpus_add_source(corpus, &source, NULL));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_told_paper(corpus, i, count));
        DGG_TRY(link_told_paper(corpus, i));
    }
    corpus->sources[0].record_count = count;
    corpus->codebook = dgg_text_of("starter 0.2.0");
    corpus->gazetteer = dgg_text_of("places 1");
    corpus->is_settled = corpus->is_coded = true;
done:
    return status;
}

/* Measures and counts; the corpus may have been changed since it was made. */
static inline dgg_status analyse_told(told *it)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_graph_init(&it->graph, &it->corpus, NULL, NULL));
    DGG_TRY(dgg_analysis_init(&it->analysis, &it->graph, NULL, NULL));
    it->findings = (dgg_findings){ .analysis = &it->analysis, .tables = it->tables };
    for (size_t i = 0; dgg_statistics.rows[i] != NULL; i++) {
        const dgg_statistic *row = (const dgg_statistic *)dgg_statistics.rows[i];
        if (!row->needs_analysis && !row->takes_long) {
            dgg_table *table = &it->tables[it->findings.table_count++];
            DGG_TRY(dgg_statistic_fill(&it->analysis, row->row.name, table, NULL));
        }
    }
done:
    return status;
}

static inline void make_told(told *it, size_t count)
{
    memset(it, 0, sizeof *it);
    CU_ASSERT_EQUAL_FATAL(make_told_corpus(&it->corpus, count), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(analyse_told(it), DGG_OK);
}

static inline void forget_told(told *it)
{
    for (size_t i = 0; i < it->findings.table_count; i++) {
        dgg_table_destroy(&it->tables[i]);
    }
    dgg_analysis_destroy(&it->analysis);
    dgg_graph_destroy(&it->graph);
    dgg_corpus_destroy(&it->corpus);
}

/* The coded links of the library, which only its graph holds, become those of its corpus. */
static inline void link_library(void)
{
    static const int discusses[] = { 0, 3, 5, 6 }, studies[] = { 1, 2, 4, 7 };
    static dgg_link items[2][4];
    for (size_t i = 0; i < 4; i++) {
        items[0][i] = library_coded[discusses[i]];
        items[1][i] = library_coded[studies[i]];
    }
    library_corpus.links[DGG_DISCUSSES] = (dgg_links){ items[0], 4, 0 };
    library_corpus.links[DGG_STUDIES] = (dgg_links){ items[1], 4, 0 };
}

/* What the section tells; free it. */
static inline char *tell(const dgg_findings *findings, dgg_status (*section)(dgg_telling *))
{
    char *text = NULL;
    size_t length = 0;
    link_library();
    FILE *out = open_memstream(&text, &length);
    dgg_telling telling = { .of = findings,
                            .analysis = findings->analysis,
                            .corpus = findings->analysis->graph->corpus,
                            .out = out };
    CU_ASSERT_EQUAL(dgg_facts_init(&telling.facts, telling.analysis, NULL), DGG_OK);
    CU_ASSERT_EQUAL(section(&telling), DGG_OK);
    dgg_buffer_destroy(&telling.room);
    dgg_facts_destroy(&telling.facts);
    fclose(out);
    return text;
}

static inline void has(const char *text, const char *words)
{
    if (strstr(text, words) == NULL) {
        printf("\n%s\n    lacks: %s\n", text, words);
    }
    CU_ASSERT_PTR_NOT_NULL(strstr(text, words));
}

static inline void has_not(const char *text, const char *words)
{
    if (strstr(text, words) != NULL) {
        printf("\n%s\n    holds: %s\n", text, words);
    }
    CU_ASSERT_PTR_NULL(strstr(text, words));
}

/* For BRUTAL: nothing of the library is owned. */
static inline dgg_status tell_and_forget(dgg_status (*section)(dgg_telling *))
{
    char *text = NULL;
    size_t length = 0;
    const dgg_findings findings = { .analysis = &library };
    link_library();
    FILE *out = open_memstream(&text, &length);
    dgg_telling telling = {
        .of = &findings, .analysis = &library, .corpus = &library_corpus, .out = out
    };
    dgg_status status = dgg_facts_init(&telling.facts, &library, NULL);
    status = status == DGG_OK ? section(&telling) : status;
    dgg_buffer_destroy(&telling.room);
    dgg_facts_destroy(&telling.facts);
    fclose(out);
    free(text);
    return status;
}

#endif
