#include "graph/slices.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/suite.h"

static void expect(const char *text, int first, int last, const char *wanted)
{
    dgg_slices slices = { 0 };
    char all[400] = "", name[DGG_SLICE_NAME_ROOM];
    CU_ASSERT_EQUAL_FATAL(dgg_slices_read(&slices, text, first, last, NULL), DGG_OK);
    for (size_t i = 0; i < slices.count; i++) {
        size_t used = strlen(all);
        snprintf(all + used, sizeof all - used, "%s ", dgg_slice_name(slices.items[i], name));
    }
    CU_ASSERT_STRING_EQUAL(all, wanted);
}

static void a_number_cuts_the_years_evenly(void)
{
    expect("3", 2010, 2018, "2010-2012 2013-2015 2016-2018 ");
    expect("3", 2010, 2017, "2010-2011 2012-2014 2015-2017 ");
    expect("1", 2010, 2010, "2010 ");
    expect("2", 2010, 2011, "2010 2011 ");
}

static void slices_may_be_named(void)
{
    expect("2010-2014,2015-2019", 0, 0, "2010-2014 2015-2019 ");
    expect(" 2009 , 2011 - 2014 ", 2000, 2001, "2009 2011-2014 ");
}

static void what_is_no_slice_is_refused(void)
{
    static const char *const wrong[] = {
        "",          "x",        "0",          "101", "999", "2014-2010", "2010-2014,2014-2016",
        "2012,2010", "2010--12", "2010,,2012", "-3",  "3.5", "2010-x",    "20100"
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        dgg_slices slices = { 0 };
        dgg_error error = { 0 };
        CU_ASSERT_EQUAL(dgg_slices_read(&slices, wrong[i], 1900, 2020, &error), DGG_BAD_REQUEST);
        CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "slices"));
        CU_ASSERT_EQUAL(dgg_slices_check(wrong[i], NULL), DGG_BAD_REQUEST);
    }
    CU_ASSERT_EQUAL(dgg_slices_check("3", NULL), DGG_OK);
}

static void there_are_no_more_slices_than_years(void)
{
    dgg_slices slices = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_slices_read(&slices, "3", 2010, 2011, &error), DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(error.message, "3 slices of 2 years: there cannot be more than years");
    CU_ASSERT_EQUAL(dgg_slices_read(&slices, "1", 0, 0, &error), DGG_BAD_REQUEST);
}

static void a_year_is_in_one_slice_or_none(void)
{
    dgg_slices slices = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_slices_read(&slices, "2010-2012,2014", 0, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_slices_find(&slices, 2010), 0);
    CU_ASSERT_EQUAL(dgg_slices_find(&slices, 2012), 0);
    CU_ASSERT_EQUAL(dgg_slices_find(&slices, 2013), 2);
    CU_ASSERT_EQUAL(dgg_slices_find(&slices, 2014), 1);
    CU_ASSERT_EQUAL(dgg_slices_find(&slices, 0), 2);
}

static void spans_are_as_short_as_their_number_allows(void)
{
    dgg_slices slices;
    dgg_slices_cut(&slices, 2010, 2015, 12);
    CU_ASSERT_EQUAL_FATAL(slices.count, 6);
    CU_ASSERT_TRUE(slices.items[5].from == 2015 && slices.items[5].to == 2015);
    dgg_slices_cut(&slices, 2000, 2024, 12); /* 25 years: three each, and one before */
    CU_ASSERT_EQUAL_FATAL(slices.count, 9);
    CU_ASSERT_TRUE(slices.items[0].from == 2000 && slices.items[0].to == 2000);
    CU_ASSERT_TRUE(slices.items[8].from == 2022 && slices.items[8].to == 2024);
    dgg_slices_cut(&slices, 1500, 2024, 1000);
    CU_ASSERT_TRUE(slices.count <= DGG_SLICES_MOST);
    CU_ASSERT_EQUAL(slices.items[slices.count - 1].to, 2024);
    dgg_slices_cut(&slices, 2020, 2020, 1);
    CU_ASSERT_EQUAL(slices.count, 1);
}

SUITE("graph/slices", { "a number cuts the years evenly", a_number_cuts_the_years_evenly },
      { "slices may be named", slices_may_be_named },
      { "what is no slice is refused", what_is_no_slice_is_refused },
      { "there are no more slices than years", there_are_no_more_slices_than_years },
      { "a year is in one slice or none", a_year_is_in_one_slice_or_none },
      { "spans are as short as their number allows", spans_are_as_short_as_their_number_allows })
