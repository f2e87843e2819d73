#include "corpus/keeping.h"

#include "tests/corpus/chosen.h"

static void keep(dgg_corpus *corpus, bool a, bool b, bool c, bool d)
{
    const bool keeps[] = { a, b, c, d };
    *corpus = (dgg_corpus){ 0 };
    CU_ASSERT_EQUAL_FATAL(make_chosen(corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_keep(corpus, keeps, NULL), DGG_OK);
}

static void what_only_the_others_had_goes_with_them(void)
{
    dgg_corpus corpus;
    keep(&corpus, true, false, false, false);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].id, "a"));
    CU_ASSERT_EQUAL(corpus.theme_count, 1);
    CU_ASSERT_EQUAL(corpus.location_count, 1);
    CU_ASSERT_EQUAL(corpus.venues.count, 1);
    CU_ASSERT_EQUAL(corpus.people.count, 1);
    CU_ASSERT_EQUAL_FATAL(corpus.references.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.references.items[0].id, "x-1990"));
    dgg_corpus_destroy(&corpus);
}

static void links_lead_where_their_ends_went(void)
{
    dgg_corpus corpus;
    keep(&corpus, false, true, false, true);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].count, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].items[0].from, 0);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].items[0].to, 0);
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[0].id, "smart-cities"));
    CU_ASSERT_EQUAL(corpus.links[DGG_WROTE].items[0].from, 0);
    CU_ASSERT_EQUAL(corpus.links[DGG_WROTE].items[0].to, 0);
    dgg_corpus_destroy(&corpus);
}

/* B and D cite A, which goes: they still share it. */
static void a_cited_paper_that_goes_becomes_a_reference(void)
{
    dgg_corpus corpus;
    keep(&corpus, false, true, false, true);
    const dgg_links *cites = &corpus.links[DGG_CITES];
    CU_ASSERT_EQUAL_FATAL(corpus.references.count, 3); /* a, x-1990, y-1991, in that order */
    CU_ASSERT_TRUE(dgg_text_is(corpus.references.items[0].id, "a"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.references.items[0].label, "Paper A"));
    CU_ASSERT_EQUAL_FATAL(cites->count, 5);
    size_t to_a = 0, to_papers = 0;
    for (size_t i = 0; i < cites->count; i++) {
        to_a += cites->items[i].to_reference && cites->items[i].to == 0;
        to_papers += !cites->items[i].to_reference;
        CU_ASSERT(i == 0 || cites->items[i - 1].from <= cites->items[i].from);
    }
    CU_ASSERT_EQUAL(to_a, 2);
    CU_ASSERT_EQUAL(to_papers, 1); /* D cites B */
    dgg_corpus_destroy(&corpus);
}

static void all_papers_are_the_corpus_as_it_was(void)
{
    dgg_corpus corpus;
    keep(&corpus, true, true, true, true);
    CU_ASSERT_EQUAL(corpus.paper_count, 4);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].count, 6);
    CU_ASSERT_EQUAL(corpus.references.count, 2);
    dgg_corpus_destroy(&corpus);
}

static dgg_status keep_and_destroy(void)
{
    const bool keeps[] = { false, true, false, true };
    dgg_corpus corpus = { 0 };
    dgg_status status = make_chosen(&corpus, NULL);
    status = status == DGG_OK ? dgg_corpus_keep(&corpus, keeps, NULL) : status;
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(keep_and_destroy());
}

SUITE("corpus/keeping",
      { "what only the others had goes with them", what_only_the_others_had_goes_with_them },
      { "links lead where their ends went", links_lead_where_their_ends_went },
      { "a cited paper that goes becomes a reference",
        a_cited_paper_that_goes_becomes_a_reference },
      { "all papers are the corpus as it was", all_papers_are_the_corpus_as_it_was },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
