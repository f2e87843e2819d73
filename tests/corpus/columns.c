#include "corpus/columns.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const char head[] = "Titel,Was,Wann\n";

static void the_header_tells_what_is_known(void)
{
    bool has_text = false;
    CU_ASSERT_EQUAL(dgg_columns_known(TEXT("Titel,Jahr,x"), dgg_columns_in_table, &has_text), 2);
    CU_ASSERT_TRUE(has_text);
    CU_ASSERT_EQUAL(dgg_columns_known(TEXT("Autor,Jahr,DOI,x"), dgg_columns_in_table, &has_text),
                    3);
    CU_ASSERT_FALSE(has_text);
}

static void given_names_stand_before_known_ones(void)
{
    dgg_columns columns = { 0 };
    CU_ASSERT_EQUAL(dgg_columns_choose(&columns, "title=WAS,last_page=wann", TEXT(head),
                                       dgg_columns_in_table, NULL),
                    DGG_OK);
    CU_ASSERT_STRING_EQUAL(columns.dialect.names[DGG_ROLE_TITLE][0], "was");
    CU_ASSERT_STRING_EQUAL(columns.dialect.names[DGG_ROLE_LAST_PAGE][0], "wann");
    CU_ASSERT_PTR_NOT_NULL(columns.dialect.names[DGG_ROLE_ABSTRACT]);
    CU_ASSERT_FALSE(columns.dialect.is_of_documents);
    dgg_columns_destroy(&columns);
    CU_ASSERT_EQUAL(
        dgg_columns_choose(&columns, NULL, TEXT("date,text"), dgg_columns_in_table, NULL), DGG_OK);
    CU_ASSERT_TRUE(columns.dialect.is_of_documents);
    dgg_columns_destroy(&columns);
}

static void fails(const char *given, const char *wanted)
{
    dgg_columns columns = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_columns_choose(&columns, given, TEXT(head), dgg_columns_in_table, &error),
                    DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, wanted));
    dgg_columns_destroy(&columns);
}

static void wrong_names_are_told(void)
{
    fails("titel=Was", "'titel' is no part of a record");
    fails("Was", "'Was' is no part of a record");
    fails("title=Wo", "no column 'Wo'");
    fails("title", "no column ''");
}

static dgg_status choose_and_forget(void)
{
    dgg_columns columns = { 0 };
    dgg_status status =
        dgg_columns_choose(&columns, "title=Was", TEXT(head), dgg_columns_in_table, NULL);
    dgg_columns_destroy(&columns);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(choose_and_forget());
}

SUITE("corpus/columns", { "the header tells what is known", the_header_tells_what_is_known },
      { "given names stand before known ones", given_names_stand_before_known_ones },
      { "wrong names are told", wrong_names_are_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
