#include "corpus/settle.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static bool has_id(dgg_paper record, const char *wanted)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, &record, 1, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_give_ids(&corpus, NULL), DGG_OK);
    bool is_right = dgg_text_is(corpus.papers[0].id, wanted);
    dgg_corpus_destroy(&corpus);
    return is_right;
}

static void a_citation_key_is_the_id(void)
{
    CU_ASSERT_TRUE(has_id((dgg_paper){ .key = TEXT("Smith:2019+maps"), .title = TEXT("On maps") },
                          "Smith:2019+maps"));
    CU_ASSERT_TRUE(has_id((dgg_paper){ .key = TEXT("smith 2019") }, "smith-2019"));
}

static void without_a_key_it_is_what_one_would_cite_by(void)
{
    const dgg_paper by_author = { .authors = LIST(TEXT("Núñez, Ana"), TEXT("Doe, K.")),
                                  .title = TEXT("On maps"),
                                  .venue = TEXT("Towns"),
                                  .year = 2019 };
    CU_ASSERT_TRUE(has_id(by_author, "nunez-2019-maps"));
    const dgg_paper by_venue = { .venue = TEXT("Journal of Towns"),
                                 .abstract = TEXT("In this article we map towns."),
                                 .year = 2019 };
    CU_ASSERT_TRUE(has_id(by_venue, "towns-2019-map"));
    const dgg_paper chinese = { .authors = LIST(TEXT("王伟")),
                                .title = TEXT("智慧城市"),
                                .year = 2020 };
    CU_ASSERT_TRUE(has_id(chinese, "王伟-2020-智慧城市"));
}

static void something_is_always_found(void)
{
    CU_ASSERT_TRUE(has_id((dgg_paper){ .title = TEXT("On maps") }, "maps"));
    CU_ASSERT_TRUE(has_id((dgg_paper){ .year = 2019 }, "2019"));
    CU_ASSERT_TRUE(has_id((dgg_paper){ .doi = TEXT("10.1080/X.1") }, "10-1080-x-1"));
    CU_ASSERT_TRUE(has_id((dgg_paper){ .title = TEXT("Карты") }, "paper"));
}

static const dgg_paper colliding[] = {
    { .title = { "On maps", 7 }, .abstract = { "One.", 4 } },
    { .title = { "On maps", 7 }, .abstract = { "Two.", 4 } },
    { .title = { "On towns", 8 } },
    { .venue = { "Seas", 4 }, .year = 2001 },
    { .venue = { "Seas", 4 }, .year = 2001 },
};
enum { COUNT = sizeof colliding / sizeof *colliding };

static void all_that_collide_get_a_hash(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, colliding, COUNT, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_give_ids(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.papers[0].id.length, 4 + 1 + 8);
    CU_ASSERT_EQUAL(corpus.papers[1].id.length, 4 + 1 + 8);
    CU_ASSERT_TRUE(dgg_text_starts(corpus.papers[0].id, "maps-"));
    CU_ASSERT_FALSE(dgg_text_equal(corpus.papers[0].id, corpus.papers[1].id));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].id, "towns"));
    CU_ASSERT_EQUAL(corpus.papers[4].id.length, corpus.papers[3].id.length + 2);
    CU_ASSERT_TRUE(dgg_text_ends(corpus.papers[4].id, "-2"));
    dgg_corpus_destroy(&corpus);
}

static void ids_do_not_depend_on_order(void)
{
    dgg_corpus one = { 0 }, other = { 0 };
    CU_ASSERT_EQUAL(add_records(&one, colliding, 3, false), DGG_OK);
    CU_ASSERT_EQUAL(add_records(&other, colliding, 3, true), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_give_ids(&one, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_give_ids(&other, NULL), DGG_OK);
    for (size_t i = 0; i < 3; i++) {
        CU_ASSERT_TRUE(dgg_text_equal(one.papers[i].id, other.papers[2 - i].id));
    }
    dgg_corpus_destroy(&one);
    dgg_corpus_destroy(&other);
}

static void a_key_that_looks_like_a_hashed_id_is_left_alone(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(add_records(&corpus, colliding, 2, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_give_ids(&corpus, NULL), DGG_OK);
    const dgg_paper thief = { .key = corpus.papers[0].id };
    CU_ASSERT_EQUAL(add_records(&corpus, &thief, 1, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_give_ids(&corpus, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(corpus.papers[2].id, corpus.papers[2].key));
    CU_ASSERT_TRUE(dgg_text_ends(corpus.papers[0].id, "-2"));
    dgg_corpus_destroy(&corpus);
}

static dgg_status give_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = add_records(&corpus, colliding, COUNT, false);
    status = status == DGG_OK ? dgg_corpus_give_ids(&corpus, NULL) : status;
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(give_and_forget());
}

SUITE("corpus/ids", { "a citation key is the id", a_citation_key_is_the_id },
      { "without a key it is what one would cite by", without_a_key_it_is_what_one_would_cite_by },
      { "something is always found", something_is_always_found },
      { "all that collide get a hash", all_that_collide_get_a_hash },
      { "ids do not depend on order", ids_do_not_depend_on_order },
      { "a key that looks like a hashed id is left alone",
        a_key_that_looks_like_a_hashed_id_is_left_alone },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
