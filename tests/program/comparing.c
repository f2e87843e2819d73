#include "program/comparing.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/literature.h"

static dgg_status find(const dgg_options *options, size_t counts[2], dgg_error *error)
{
    literature made;
    dgg_paper papers[COUNT_OF(the_records)];
    dgg_origin both[] = { { .file = TEXT("a.txt") }, { .file = TEXT("b.zip/c.ris") } };
    dgg_comparing found = { 0 };
    make_literature(&made);
    memcpy(papers, the_records, sizeof the_records);
    papers[0].file = papers[1].file = dgg_text_of("a.txt");
    papers[2].file = papers[3].file = dgg_text_of("b.zip/c.ris");
    papers[1].origins = both;
    papers[1].origin_count = 2;
    made.corpus.papers = papers;
    dgg_status status = dgg_comparing_find(&found, &made.corpus, options, error);
    counts[0] = counts[1] = 0;
    for (size_t i = 0; status == DGG_OK && i < made.corpus.paper_count; i++) {
        counts[0] += found.groups[0].holds[i];
        counts[1] += found.groups[1].holds[i];
    }
    dgg_comparing_destroy(&found);
    return status;
}

static void a_merged_paper_is_in_both_inputs(void)
{
    const char *words[] = { "folder/a.txt", "b.zip" };
    const dgg_options options = { .words = words, .word_count = 2 };
    size_t counts[2];
    CU_ASSERT_EQUAL(find(&options, counts, NULL), DGG_OK);
    CU_ASSERT_EQUAL(counts[0], 2);
    CU_ASSERT_EQUAL(counts[1], 3);
}

static void groups_are_asked_for_like_where(void)
{
    size_t counts[2];
    dgg_options options = { .by = "location", .groups = "CN, UK" };
    CU_ASSERT_EQUAL(find(&options, counts, NULL), DGG_OK);
    CU_ASSERT_EQUAL(counts[0], 2);
    CU_ASSERT_EQUAL(counts[1], 2);
    options = (dgg_options){ .by = "period", .groups = "2010-2018,2019-" };
    CU_ASSERT_EQUAL(find(&options, counts, NULL), DGG_OK);
    CU_ASSERT_EQUAL(counts[0], 1);
    CU_ASSERT_EQUAL(counts[1], 2);
    options = (dgg_options){ .by = "venue", .groups = "Annals,Journal of Maps" };
    CU_ASSERT_EQUAL(find(&options, counts, NULL), DGG_OK);
    CU_ASSERT_EQUAL(counts[0], 1);
    CU_ASSERT_EQUAL(counts[1], 2);
    options = (dgg_options){ .by = "kind", .groups = "paper,event" };
    CU_ASSERT_EQUAL(find(&options, counts, NULL), DGG_OK);
    CU_ASSERT_EQUAL(counts[0], 2);
    CU_ASSERT_EQUAL(counts[1], 1);
}

static void an_empty_group_is_refused(void)
{
    size_t counts[2];
    dgg_error error = { 0 };
    const char *words[] = { "a.txt", "saved.json" };
    dgg_options options = { .words = words, .word_count = 2 };
    CU_ASSERT_EQUAL(find(&options, counts, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "'saved.json'"));
    options = (dgg_options){ .by = "period", .groups = "1990-1995,2019-" };
    CU_ASSERT_EQUAL(find(&options, counts, &error), DGG_BAD_REQUEST);
    error = (dgg_error){ 0 };
    options = (dgg_options){ .by = "location", .groups = "CN,Atlantis" };
    CU_ASSERT_EQUAL(find(&options, counts, &error), DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(error.message, "--groups: no paper has the location 'Atlantis'");
}

static void expect_check(const dgg_options *options, const char *words)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_comparing_check(options, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
}

static void what_makes_no_sense_is_refused(void)
{
    const char *words[] = { "x/a.txt", "y/a.txt", "c.txt" };
    expect_check(&(dgg_options){ .words = words, .word_count = 2 }, "both are called 'a.txt'");
    expect_check(&(dgg_options){ .words = words, .word_count = 3 }, "two inputs");
    expect_check(&(dgg_options){ .by = "shelf" }, "not by 'shelf'");
    expect_check(&(dgg_options){ .by = "location" }, "--groups A,B");
    expect_check(&(dgg_options){ .groups = "HK,CN" }, "--by location");
    expect_check(&(dgg_options){ .by = "location", .groups = "HK" }, "takes two");
    expect_check(&(dgg_options){ .by = "location", .groups = "HK,CN,US" }, "takes two");
    expect_check(&(dgg_options){ .by = "period", .groups = "x,2010" }, "year");
}

static void gaps_are_looked_for_in_any_number_of_inputs(void)
{
    const char *words[] = { "a.txt", "b.txt", "c.txt" };
    const dgg_options gaps = { .words = words, .word_count = 3, .tables = "gaps" };
    const dgg_options crosstab = {
        .words = words, .word_count = 3, .rows = "policy", .across = "governing"
    };
    CU_ASSERT_EQUAL(dgg_comparing_check(&gaps, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_comparing_check(&crosstab, NULL), DGG_OK);
    expect_check(&(dgg_options){ .words = words, .word_count = 3 }, "--table gaps");
}

static void survives_refused_memory(void)
{
    size_t counts[2];
    const dgg_options options = { .by = "location", .groups = "CN,UK" };
    BRUTAL(find(&options, counts, NULL));
}

SUITE("program/comparing",
      { "gaps are looked for in any number of inputs",
        gaps_are_looked_for_in_any_number_of_inputs },
      { "a merged paper is in both inputs", a_merged_paper_is_in_both_inputs },
      { "groups are asked for like --where", groups_are_asked_for_like_where },
      { "an empty group is refused", an_empty_group_is_refused },
      { "what makes no sense is refused", what_makes_no_sense_is_refused },
      { "survives refused memory", survives_refused_memory })
