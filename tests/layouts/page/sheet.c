#include "layouts/page/sheet.h"

#include "tests/layouts/page/library.h"
#include "tests/layouts/page/sheet.h"
#include "tests/support/suite.h"

static void write_sheet(bool is_blind, FILE *out)
{
    dgg_table sheet = { 0 };
    dgg_json_writer writer = { .out = out };
    is_well(make_sheet(&sheet, NULL));
    dgg_page_sheet_write(&sheet, is_blind, &writer);
    dgg_table_destroy(&sheet);
}

static void rows_follow_the_names_of_the_columns(void)
{
    char *text = NULL;
    WRITE_PAGE(text, write_sheet(false, out));
    CU_ASSERT_STRING_EQUAL(
        text, "[[\"record\",\"target\",\"decision\",\"weight\",\"stratum\"],"
              "[\"paper:wang-2020-data\",\"theme:surveillance\",\"add\",\"2.5\",\"1\"],"
              "[\"paper:peru-1999\",\"\",\"\",\"1\",\"location:PE\"]]");
    free(text);
}

static void a_blind_one_tells_only_what_is_to_code(void)
{
    char *text = NULL;
    WRITE_PAGE(text, write_sheet(true, out));
    CU_ASSERT_STRING_EQUAL(text, "[[\"record\",\"target\",\"decision\",\"weight\",\"stratum\"],"
                                 "[\"paper:wang-2020-data\",\"\",\"\",\"2.5\",\"1\"],"
                                 "[\"paper:peru-1999\",\"\",\"\",\"1\",\"\"]]");
    free(text);
}

SUITE("layouts/page/sheet",
      { "rows follow the names of the columns", rows_follow_the_names_of_the_columns },
      { "a blind one tells only what is to code", a_blind_one_tells_only_what_is_to_code })
