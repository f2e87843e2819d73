/* drafted.h - sections of literatures made by rule (told.h), and what they say in each language. */
#ifndef DGG_TEST_DRAFTED_H
#define DGG_TEST_DRAFTED_H

#include "layouts/reports.h"
#include "layouts/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

enum { DRAFTED_OURS = 3, DRAFTED_TABLES = 70 };

typedef struct drafted {
    dgg_table ours[DRAFTED_OURS];
    const dgg_table *tables[DRAFTED_TABLES];
    dgg_section_source source;
    dgg_article article;
} drafted;

static inline dgg_status gather_drafted(drafted *it, const told *of, const dgg_review *review)
{
    dgg_status status = DGG_OK;
    it->source =
        (dgg_section_source){ .analysis = &of->analysis, .review = review, .tables = it->tables };
    for (size_t i = 0; i < of->findings.table_count; i++) {
        it->tables[it->source.table_count++] = &of->tables[i];
    }
    DGG_TRY(dgg_made_fill(it->source.analysis, review, &it->ours[0], NULL));
    DGG_TRY(dgg_searches_fill(review, &it->ours[1], NULL));
    DGG_TRY(dgg_checklist_fill(&it->source, &it->ours[2], NULL));
    for (size_t i = 0; i < DRAFTED_OURS; i++) {
        it->tables[it->source.table_count++] = &it->ours[i];
    }
    it->article.corpus = of->analysis.graph->corpus;
done:
    return status;
}

static inline void forget_drafted(drafted *it)
{
    for (size_t i = 0; i < DRAFTED_OURS; i++) {
        dgg_table_destroy(&it->ours[i]);
    }
    dgg_article_destroy(&it->article);
}

static inline dgg_status write_drafted(const dgg_article *article, const char *format, char **text)
{
    size_t length = 0;
    FILE *out = open_memstream(text, &length);
    dgg_status status = dgg_article_write(article, format, out, NULL);
    fclose(out);
    return status;
}

/* The section of the literature; free it. */
static inline char *draft_of(const told *of, const dgg_review *review, const char *section,
                             bool is_in_chinese)
{
    char *text = NULL;
    drafted it = { .article.is_in_chinese = is_in_chinese };
    CU_ASSERT_EQUAL_FATAL(gather_drafted(&it, of, review), DGG_OK);
    CU_ASSERT_EQUAL(dgg_section_write(&it.source, section, &it.article, NULL), DGG_OK);
    CU_ASSERT_EQUAL(write_drafted(&it.article, "markdown", &text), DGG_OK);
    forget_drafted(&it);
    return text;
}

static inline char *draft_of_many(size_t papers, const char *section, bool is_in_chinese)
{
    told of;
    make_told(&of, papers);
    char *text = draft_of(&of, NULL, section, is_in_chinese);
    forget_told(&of);
    return text;
}

/* For BRUTAL: all of it, from the tables to the text. */
static inline dgg_status draft_and_forget(const told *of, const char *section, const char *format)
{
    char *text = NULL;
    drafted it = { 0 };
    dgg_status status = gather_drafted(&it, of, NULL);
    status = status == DGG_OK ? dgg_section_write(&it.source, section, &it.article, NULL) : status;
    status = status == DGG_OK ? write_drafted(&it.article, format, &text) : status;
    forget_drafted(&it);
    free(text);
    return status;
}

/* A refused allocation leaves nothing behind that the literature itself does not hold. */
static inline void survives_refusals(const char *section, const char *format)
{
    told of;
    make_told(&of, 40);
    long held = dgg_blocks_in_use;
    dgg_status outcome = DGG_OUT_OF_MEMORY;
    for (long n = 0; outcome == DGG_OUT_OF_MEMORY && n < 3000; n++) {
        dgg_allocations_left = n;
        outcome = draft_and_forget(&of, section, format);
        CU_ASSERT_EQUAL(dgg_blocks_in_use, held);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(outcome, DGG_OK);
    forget_told(&of);
}

#endif
