#include "corpus/where.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void terms_are_read_with_fields_tests_and_values(void)
{
    dgg_where where = { 0 };
    const char *text = " year>=2010 theme=smart-cities,\"data centres\"  venue!='A, B' author~li ";
    CU_ASSERT_EQUAL_FATAL(dgg_where_read(&where, dgg_text_of(text), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(where.count, 4);
    CU_ASSERT_EQUAL(where.terms[0].test, DGG_WHERE_FROM);
    CU_ASSERT_EQUAL(where.terms[1].field, DGG_WHERE_THEME);
    CU_ASSERT_EQUAL_FATAL(where.terms[1].values.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(where.terms[1].values.items[1], "data centres"));
    CU_ASSERT_EQUAL(where.terms[1].column, 19);
    CU_ASSERT_EQUAL(where.terms[2].test, DGG_WHERE_IS_NOT);
    CU_ASSERT_TRUE(dgg_text_is(where.terms[2].values.items[0], "A, B"));
    CU_ASSERT_EQUAL(where.terms[3].test, DGG_WHERE_HOLDS);
    dgg_where_destroy(&where);
    dgg_where_destroy(&where);
}

static void refuses(const char *text, const char *words)
{
    dgg_where where = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_where_read(&where, dgg_text_of(text), &error), DGG_BAD_REQUEST);
    if (strstr(error.message, words) == NULL) {
        CU_FAIL("the message does not say so");
        printf("%s\n", error.message);
    }
    dgg_where_destroy(&where);
}

static void what_is_wrong_is_named_with_its_column(void)
{
    refuses("year=2010 yaer=3", "column 11: papers have no 'yaer' (did you mean 'year'?)");
    refuses("year", "column 5: a term is FIELD=VALUE");
    refuses("year = 3", "column 5");
    refuses("theme<3", "column 6: only a year takes");
    refuses("year~2", "column 5: a year takes");
    refuses("year=20x", "column 6: a year is 2010, 2010-2015");
    refuses("year>2010-2012", "column 6: a year is 2010, not");
    refuses("year=-", "column 6");
    refuses("venue=", "column 7: a value is missing");
    refuses("venue=''", "a value is missing");
    refuses("venue='abc", "column 7: a quote is not closed");
    refuses("venue='abc'd", "column 12: a blank or comma is missing");
    refuses("theme=a,,b", "column 9: a value is missing");
    refuses("   ", "asks for nothing");
    refuses("=a", "papers have no ''");
}

static void years_may_be_ranges(void)
{
    static const char *const good[] = { "year=2010",  "year=2010-2015",       "year=2010-",
                                        "year=-2015", "year!=2010-2011,2013", "year<=2010" };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        dgg_where where = { 0 };
        CU_ASSERT_EQUAL(dgg_where_read(&where, dgg_text_of(good[i]), NULL), DGG_OK);
        dgg_where_destroy(&where);
    }
}

static dgg_status read_and_destroy(void)
{
    dgg_where where = { 0 };
    dgg_status status = dgg_where_read(&where, dgg_text_of("theme=a,b venue='c d'"), NULL);
    dgg_where_destroy(&where);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(read_and_destroy());
}

SUITE("corpus/where",
      { "terms are read with fields, tests and values",
        terms_are_read_with_fields_tests_and_values },
      { "what is wrong is named with its column", what_is_wrong_is_named_with_its_column },
      { "years may be ranges", years_may_be_ranges },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
