#include "corpus/keyword_themes/grouping.h"

#include "base/memory.h"
#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status add(dgg_corpus *corpus, const char *one, const char *other)
{
    dgg_text items[] = { dgg_text_of(one), dgg_text_of(other) };
    const dgg_paper paper = { .title = dgg_text_of(one), .keywords = { items, *one ? 2 : 0 } };
    uint32_t index = 0;
    return dgg_corpus_add_paper(corpus, &paper, &index, NULL);
}

static dgg_status make(dgg_corpus *corpus, dgg_keyword_groups *groups)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add(corpus, "smart city", "Smart Cities"));
    DGG_TRY(add(corpus, "Smart cities", "Humans"));
    DGG_TRY(add(corpus, "smart city", "law"));
    DGG_TRY(dgg_keyword_groups_make(groups, corpus, NULL, NULL));
done:
    return status;
}

static void spellings_are_one_group(void)
{
    dgg_corpus corpus = { 0 };
    dgg_keyword_groups groups = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&corpus, &groups), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(groups.count, 3);
    CU_ASSERT_EQUAL(groups.items[0].paper_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(groups.items[0].label, "smart city")); /* two of four */
    CU_ASSERT_TRUE(groups.items[1].is_left_out);
    CU_ASSERT_EQUAL(groups.place_count, 6);
    CU_ASSERT_EQUAL(groups.places[1].start, 12); /* behind "smart city; " */
    CU_ASSERT_EQUAL(groups.places[1].end, 24);
    dgg_keyword_groups_destroy(&groups);
    dgg_keyword_groups_destroy(&groups);
    dgg_corpus_destroy(&corpus);
}

static uint32_t fewest_of(const uint32_t *counts, size_t count, size_t most)
{
    dgg_keyword_group items[8] = { 0 };
    dgg_keyword_groups groups = { .items = items, .count = count };
    uint32_t fewest = 0;
    for (size_t i = 0; i < count; i++) {
        items[i].paper_count = counts[i];
    }
    CU_ASSERT_EQUAL(dgg_keyword_groups_fewest(&groups, most, &fewest, NULL), DGG_OK);
    return fewest;
}

static void the_fewest_papers_leave_not_too_many(void)
{
    CU_ASSERT_EQUAL(fewest_of((const uint32_t[]){ 5, 4, 3, 2, 1 }, 5, 8), 2);
    CU_ASSERT_EQUAL(fewest_of((const uint32_t[]){ 5, 4, 3, 2, 1 }, 5, 3), 3);
    CU_ASSERT_EQUAL(fewest_of((const uint32_t[]){ 5, 3, 3, 3, 1 }, 5, 2), 4);
    CU_ASSERT_EQUAL(fewest_of((const uint32_t[]){ 3, 3, 3, 3, 3 }, 5, 2), 3);
    CU_ASSERT_EQUAL(fewest_of((const uint32_t[]){ 1, 1 }, 2, 8), 1);
    CU_ASSERT_EQUAL(fewest_of((const uint32_t[]){ 0 }, 0, 8), 2);
}

static dgg_status make_and_drop(void)
{
    dgg_corpus corpus = { 0 };
    dgg_keyword_groups groups = { 0 };
    dgg_status status = make(&corpus, &groups);
    dgg_keyword_groups_destroy(&groups);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(make_and_drop());
}

SUITE("corpus/keyword_themes/grouping", { "spellings are one group", spellings_are_one_group },
      { "the fewest papers leave not too many", the_fewest_papers_leave_not_too_many },
      { "survives refused memory", survives_refused_memory })
