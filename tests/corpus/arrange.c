#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "corpus/settle.h"

static const dgg_paper records[] = {
    { .title = { "C", 1 }, .file = { "b", 1 }, .line = 1 },
    { .title = { "B", 1 }, .file = { "a", 1 }, .line = 9 },
    { .title = { "A", 1 }, .file = { "a", 1 }, .line = 2 },
};

static dgg_status fill(dgg_corpus *corpus)
{
    dgg_status status = DGG_OK;
    const dgg_link related = { .from = 0, .to = 1 };
    const dgg_link cites = { .from = 2, .to = 0 };
    const dgg_link cites_reference = { .from = 2, .to = 7, .to_reference = true };
    DGG_TRY(add_records(corpus, records, 3, false));
    DGG_TRY(dgg_corpus_add_link(corpus, DGG_RELATED_TO, &related, NULL));
    DGG_TRY(dgg_corpus_add_link(corpus, DGG_CITES, &cites, NULL));
    DGG_TRY(dgg_corpus_add_link(corpus, DGG_CITES, &cites_reference, NULL));
done:
    return status;
}

static void links_follow_sorted_papers(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(fill(&corpus), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_sort_papers(&corpus, dgg_paper_compare_place, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "A"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].title, "B"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].title, "C"));
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].items[0].from, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].items[0].to, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].items[0].from, 0);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].items[0].to, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].items[1].to, 7);
    dgg_corpus_destroy(&corpus);
}

static void links_to_papers_left_out_lead_to_those_that_stay(void)
{
    dgg_corpus corpus = { 0 };
    const uint32_t order[] = { 0, 2 }, into[] = { 0, 0, 2 };
    CU_ASSERT_EQUAL(fill(&corpus), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_arrange(&corpus, order, 2, into, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].title, "A"));
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].items[0].to, 0);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].items[0].from, 1);
    dgg_corpus_destroy(&corpus);
}

static void records_are_compared_by_all_they_say(void)
{
    const dgg_paper one = { .title = TEXT("A"), .authors = LIST(TEXT("Doe"), TEXT("Roe")) };
    const dgg_paper other = { .title = TEXT("A"), .authors = LIST(TEXT("Doe")) };
    CU_ASSERT_TRUE(dgg_paper_compare(&one, &other) > 0);
    CU_ASSERT_TRUE(dgg_paper_compare(&other, &one) < 0);
    CU_ASSERT_EQUAL(dgg_paper_compare(&one, &one), 0);
    CU_ASSERT_TRUE(dgg_paper_compare_place(&records[2], &records[1]) < 0);
}

static dgg_status sort_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = fill(&corpus);
    if (status == DGG_OK) {
        status = dgg_corpus_sort_papers(&corpus, dgg_paper_compare, NULL);
    }
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(sort_and_forget());
}

SUITE("corpus/arrange", { "links follow sorted papers", links_follow_sorted_papers },
      { "links to papers left out lead to those that stay",
        links_to_papers_left_out_lead_to_those_that_stay },
      { "records are compared by all they say", records_are_compared_by_all_they_say },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
