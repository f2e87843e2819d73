/* The same eight papers, exported three times: what is read must not depend on the format. */
#include <stdio.h>

#include "base/order.h"
#include "corpus/readers.h"
#include "tests/support/suite.h"

#define FOLDER DGG_SHARED "/data/same_eight_papers/"

enum { PAPERS = 8 };

static int compare_dois(const void *left, const void *right)
{
    const dgg_paper *a = left, *b = right;
    return dgg_text_compare(a->doi, b->doi);
}

static bool read_file(dgg_corpus *corpus, const char *path)
{
    dgg_error error = { 0 };
    dgg_status status = dgg_corpus_read(corpus, path, NULL, &error);
    if (status == DGG_NO_INPUT) {
        printf("skipped: no %s\n", path);
        return false;
    }
    CU_ASSERT_EQUAL(status, DGG_OK);
    dgg_sort(corpus->papers, corpus->paper_count, sizeof *corpus->papers, compare_dois);
    return corpus->paper_count == PAPERS;
}

static void compare_lists(dgg_texts left, dgg_texts right)
{
    CU_ASSERT_EQUAL(left.count, right.count);
    for (size_t i = 0; i < left.count && i < right.count; i++) {
        CU_ASSERT_TRUE(dgg_text_equal(left.items[i], right.items[i]));
    }
}

static void compare(const dgg_paper *left, const dgg_paper *right)
{
    CU_ASSERT_EQUAL(left->kind, right->kind);
    CU_ASSERT_EQUAL(left->year, right->year);
    CU_ASSERT_TRUE(dgg_text_equal(left->doi, right->doi));
    CU_ASSERT_TRUE(dgg_text_equal(left->title, right->title));
    CU_ASSERT_TRUE(dgg_text_equal(left->abstract, right->abstract));
    CU_ASSERT_TRUE(dgg_text_equal(left->venue, right->venue));
    CU_ASSERT_TRUE(dgg_text_equal(left->url, right->url));
    CU_ASSERT_TRUE(dgg_text_equal(left->language, right->language));
    CU_ASSERT_TRUE(dgg_text_equal(left->volume, right->volume));
    CU_ASSERT_TRUE(dgg_text_equal(left->issue, right->issue));
    CU_ASSERT_TRUE(dgg_text_equal(left->pages, right->pages));
    CU_ASSERT_TRUE(dgg_text_equal(left->issn, right->issn));
    compare_lists(left->authors, right->authors);
    compare_lists(left->institutions, right->institutions);
    compare_lists(left->keywords, right->keywords);
    compare_lists(left->references, right->references);
}

static void three_formats_give_the_same_papers(void)
{
    static const char *const others[] = { FOLDER "scopus.ris", FOLDER "scopus.bib" };
    dgg_corpus table = { 0 };
    if (!read_file(&table, FOLDER "scopus.csv")) {
        return;
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        dgg_corpus other = { 0 };
        CU_ASSERT_TRUE_FATAL(read_file(&other, others[i]));
        for (size_t paper = 0; paper < PAPERS; paper++) {
            compare(&table.papers[paper], &other.papers[paper]);
        }
        dgg_corpus_destroy(&other);
    }
    dgg_corpus_destroy(&table);
}

SUITE("corpus/same_eight",
      { "three formats give the same papers", three_formats_give_the_same_papers })
