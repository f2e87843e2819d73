#include "corpus/recent.h"

#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { MANY = 600 };

static dgg_status add_papers(dgg_corpus *corpus)
{
    dgg_status status = DGG_OK;
    for (int i = 0; i < MANY; i++) {
        char venue[] = " Journal of Maps", other[] = "Z\xc3\xbcrich",
             damaged[] = "a\xff"
                         "b";
        dgg_text authors[] = { dgg_text_of(other), dgg_text_of(" "), dgg_text_of(damaged) };
        const dgg_paper paper = { .title = dgg_text_of("A title"),
                                  .venue = dgg_text_of(venue),
                                  .authors = { authors, 3 } };
        uint32_t index = 0;
        DGG_TRY(dgg_corpus_add_paper(corpus, &paper, &index, NULL));
        venue[1] = other[0] = '?'; /* what was given may change */
    }
done:
    return status;
}

static void what_many_papers_have_is_kept_once(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_papers(&corpus), DGG_OK);
    for (size_t i = 0; i < MANY; i++) {
        const dgg_paper *paper = &corpus.papers[i];
        CU_ASSERT(dgg_text_is(paper->venue, "Journal of Maps"));
        CU_ASSERT_EQUAL_FATAL(paper->authors.count, 2);
        CU_ASSERT(dgg_text_is(paper->authors.items[0], "Z\xc3\xbcrich"));
        CU_ASSERT(dgg_text_is(paper->authors.items[1], "a\xef\xbf\xbd"
                                                       "b"));
    }
    const dgg_paper *last = &corpus.papers[MANY - 1], *before = &corpus.papers[MANY - 2];
    CU_ASSERT_PTR_EQUAL(last->authors.items[0].start, before->authors.items[0].start);
    CU_ASSERT_PTR_NOT_EQUAL(last->title.start, before->title.start);
    dgg_corpus_destroy(&corpus);
}

static void one_place_is_used_for_many_texts(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_papers(&corpus), DGG_OK);
    for (uint32_t i = 0; i < 100000; i++) {
        char bytes[sizeof i];
        for (size_t at = 0; at < sizeof bytes; at++) {
            bytes[at] = (char)('a' + (i >> (at * 5) & 15));
        }
        dgg_text text = { bytes, sizeof bytes };
        CU_ASSERT_EQUAL_FATAL(dgg_recent_keep(&corpus, &text, NULL), DGG_OK);
        CU_ASSERT_FATAL(dgg_text_equal(text, (dgg_text){ bytes, sizeof bytes }));
    }
    dgg_corpus_destroy(&corpus);
}

static dgg_status add_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = add_papers(&corpus);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(add_and_forget());
}

SUITE("corpus/recent", { "what many papers have is kept once", what_many_papers_have_is_kept_once },
      { "one place is used for many texts", one_place_is_used_for_many_texts },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
