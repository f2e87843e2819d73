#include "corpus/where/attributes.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

/* How many of two documents are marked. */
static dgg_status marked(const char *text, size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_where where = { 0 };
    bool keeps[2] = { true, true };
    const dgg_paper documents[] = {
        { .kind = DGG_DOCUMENT,
          .title = TEXT("Plan for roads"),
          .attributes = LIST(TEXT("agency: Ministry of Works"), TEXT("country: Kenya")) },
        { .kind = DGG_DOCUMENT,
          .title = TEXT("Plan for water"),
          .attributes = LIST(TEXT("issued at: 2019-05-01"), TEXT("country: Uganda")) },
    };
    DGG_TRY(add_records(&corpus, documents, 2, false));
    DGG_TRY(dgg_where_read(&where, dgg_text_of(text), error));
    DGG_TRY(dgg_where_mark(&where, &corpus, keeps, error));
    *count = (size_t)keeps[0] + keeps[1];
done:
    dgg_where_destroy(&where);
    dgg_corpus_destroy(&corpus);
    return status;
}

static bool marks(const char *text, size_t wanted)
{
    size_t count = SIZE_MAX;
    return marked(text, &count, NULL) == DGG_OK && count == wanted;
}

static void documents_are_asked_for_by_attributes(void)
{
    CU_ASSERT_TRUE(marks("agency='ministry of works'", 1));
    CU_ASSERT_TRUE(marks("agency~works", 1));
    CU_ASSERT_TRUE(marks("agency!='ministry of works'", 1));
    CU_ASSERT_TRUE(marks("issued_at~2019", 1));
    CU_ASSERT_TRUE(marks("agency~works country=Uganda", 0));
}

/* Countries of addresses, and what a table of policies calls so. */
static void an_attribute_may_be_called_as_a_field(void)
{
    CU_ASSERT_TRUE(marks("country=Kenya", 1));
    CU_ASSERT_TRUE(marks("country=Kenya,Uganda", 2));
}

static void refuses(const char *text, const char *words)
{
    dgg_error error = { 0 };
    size_t count = 0;
    CU_ASSERT_EQUAL(marked(text, &count, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
}

static void what_is_not_there_is_told(void)
{
    refuses("kind=document budget=3", "column 15: papers have no 'budget'; what can be asked:");
    refuses("budget=3", "agency country issued at");
    refuses("agency=Army", "no paper has the agency 'Army'");
}

static dgg_status mark_and_forget(void)
{
    size_t count = 0;
    return marked("agency~works country=Kenya", &count, NULL);
}

static dgg_status refuse_and_forget(void)
{
    size_t count = 0;
    dgg_status status = marked("budget=3", &count, NULL);
    return status == DGG_BAD_REQUEST ? DGG_OK : status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(mark_and_forget());
    BRUTAL(refuse_and_forget());
}

SUITE("corpus/where/attributes",
      { "documents are asked for by attributes", documents_are_asked_for_by_attributes },
      { "an attribute may be called as a field", an_attribute_may_be_called_as_a_field },
      { "what is not there is told", what_is_not_there_is_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
