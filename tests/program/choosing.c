#include "program/choosing.h"

#include "tests/corpus/chosen.h"

static dgg_status keep(const char *where, const char *years, dgg_corpus *corpus, dgg_error *error)
{
    const dgg_options options = { .where = where, .years = years, .quiet = true };
    dgg_corpus_destroy(corpus);
    CU_ASSERT_EQUAL_FATAL(make_chosen(corpus, NULL), DGG_OK);
    return dgg_choosing_keep(corpus, &options, error);
}

static void terms_and_years_hold_together(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(keep("theme=smart-cities", "2000-2009", &corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.chosen, "theme=smart-cities year=2000-2009"));
    CU_ASSERT_EQUAL(keep(NULL, "2005-", &corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(keep(NULL, NULL, &corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 4);
    CU_ASSERT_EQUAL(corpus.chosen.length, 0);
    dgg_corpus_destroy(&corpus);
}

static void years_that_are_none_are_refused(void)
{
    const dgg_options options = { .years = "20x" };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_choosing_check(&options, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "--years takes 2010, 2010-2015"));
    const dgg_options good = { .years = "2010-2012" };
    CU_ASSERT_EQUAL(dgg_choosing_check(&good, NULL), DGG_OK);
}

static void a_choice_of_nothing_is_refused(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(keep(NULL, "1800", &corpus, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "none of the 4 papers"));
    dgg_corpus_destroy(&corpus);
    const dgg_options options = { .years = "2010", .quiet = true };
    CU_ASSERT_EQUAL(dgg_choosing_keep(&corpus, &options, NULL), DGG_BAD_REQUEST);
}

SUITE("program/choosing", { "terms and years hold together", terms_and_years_hold_together },
      { "years that are none are refused", years_that_are_none_are_refused },
      { "a choice of nothing is refused", a_choice_of_nothing_is_refused })
