#include "corpus/citations/stubs.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const dgg_text form = { "2001 lee 3 1", 12 }, none = { 0 };
static const dgg_text doi = { "10.1000/1", 9 }, other = { "10.1000/2", 9 };

static void a_line_without_doi_is_that_of_its_form(void)
{
    dgg_stubs stubs = { 0 };
    CU_ASSERT_EQUAL(dgg_stubs_learn(&stubs, form, doi, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_stubs_key(&stubs, form, none), doi));
    CU_ASSERT_TRUE(dgg_text_equal(dgg_stubs_key(&stubs, form, other), other));
    CU_ASSERT_TRUE(dgg_text_equal(dgg_stubs_key(&stubs, none, doi), doi));
    CU_ASSERT_EQUAL(dgg_stubs_key(&stubs, none, none).length, 0);
    dgg_stubs_destroy(&stubs);
}

static void lines_that_disagree_tell_nothing(void)
{
    dgg_stubs stubs = { 0 };
    CU_ASSERT_TRUE(dgg_text_equal(dgg_stubs_key(&stubs, form, none), form));
    CU_ASSERT_EQUAL(dgg_stubs_learn(&stubs, form, doi, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stubs_learn(&stubs, form, other, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_stubs_learn(&stubs, form, doi, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_stubs_key(&stubs, form, none), form));
    dgg_stubs_destroy(&stubs);
}

static dgg_status learn_and_forget(void)
{
    dgg_stubs stubs = { 0 };
    dgg_status status = dgg_stubs_learn(&stubs, form, doi, NULL);
    dgg_stubs_destroy(&stubs);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(learn_and_forget());
}

SUITE("corpus/citations/stubs",
      { "a line without DOI is that of its form", a_line_without_doi_is_that_of_its_form },
      { "lines that disagree tell nothing", lines_that_disagree_tell_nothing },
      { "survives refused memory", survives_refused_memory })
