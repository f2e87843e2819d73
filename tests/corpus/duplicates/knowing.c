#include "corpus/duplicates/knowing.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static void forget(dgg_search *s)
{
    dgg_keys_destroy(&s->keys);
    dgg_arena_release(&s->arena);
}

static void all_is_made_comparable(void)
{
    dgg_search s = { 0 };
    dgg_known known = { 0 };
    const dgg_paper paper = { .title = TEXT("On Maps, Part II: Towns"),
                              .venue = TEXT("Maps & Towns"),
                              .pages = TEXT("12-18"),
                              .issue = TEXT("3"),
                              .authors = LIST(TEXT("Müller, Jo")),
                              .abstract = TEXT("We map."),
                              .year = 2019 };
    CU_ASSERT_EQUAL(dgg_search_know(&s, &paper, &known, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(known.title, "onmapspartiitowns"));
    CU_ASSERT_EQUAL(known.main_length, 12);
    CU_ASSERT_TRUE(dgg_text_is(known.numbers, "2 "));
    CU_ASSERT_TRUE(dgg_text_is(known.family, "muller"));
    CU_ASSERT_TRUE(dgg_text_is(known.venue, "maps and towns"));
    CU_ASSERT_TRUE(dgg_text_is(known.page, "12"));
    CU_ASSERT_TRUE(dgg_text_is(known.last_page, "18"));
    CU_ASSERT_TRUE(dgg_text_is(known.issue, "3"));
    CU_ASSERT_TRUE(dgg_text_is(known.beginning, "wemap"));
    CU_ASSERT_FALSE(known.is_preprint || known.is_han);
    forget(&s);
}

static void a_single_page_has_no_last_one(void)
{
    dgg_search s = { 0 };
    dgg_known known = { 0 };
    const dgg_paper paper = { .title = TEXT("论地图"), .pages = TEXT("e12") };
    CU_ASSERT_EQUAL(dgg_search_know(&s, &paper, &known, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(known.page, "e12"));
    CU_ASSERT_EQUAL(known.last_page.length, 0);
    CU_ASSERT_TRUE(known.is_han);
    forget(&s);
}

static void a_preprint_is_known_by_its_server(void)
{
    dgg_search s = { 0 };
    dgg_known known = { 0 };
    const dgg_paper by_venue = { .venue = TEXT("arXiv preprint arXiv:1801.00001") };
    const dgg_paper by_doi = { .doi = TEXT("10.48550/arxiv.1801.00001") };
    CU_ASSERT_EQUAL(dgg_search_know(&s, &by_venue, &known, NULL), DGG_OK);
    CU_ASSERT_TRUE(known.is_preprint);
    CU_ASSERT_EQUAL(dgg_search_know(&s, &by_doi, &known, NULL), DGG_OK);
    CU_ASSERT_TRUE(known.is_preprint);
    forget(&s);
}

static dgg_status know_and_forget(void)
{
    dgg_search s = { 0 };
    dgg_known known = { 0 };
    const dgg_paper paper = { .title = TEXT("On maps 2: towns"),
                              .venue = TEXT("Maps"),
                              .authors = LIST(TEXT("Müller, J.")),
                              .abstract = TEXT("We map.") };
    dgg_status status = dgg_search_know(&s, &paper, &known, NULL);
    forget(&s);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(know_and_forget());
}

SUITE("corpus/duplicates/knowing", { "all is made comparable", all_is_made_comparable },
      { "a single page has no last one", a_single_page_has_no_last_one },
      { "a preprint is known by its server", a_preprint_is_known_by_its_server },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
