#include "corpus/references/imprint.h"

#include "tests/support/suite.h"

static void serials_have_a_venue_and_numbers(void)
{
    dgg_reference_imprint found = dgg_reference_take_imprint(
        dgg_text_of(". 管理世界, 2019, 35(3): 45-50."), dgg_text_of("article"));
    CU_ASSERT_TRUE(dgg_text_is(found.venue, "管理世界"));
    CU_ASSERT_EQUAL(found.year, 2019);
    CU_ASSERT_TRUE(dgg_text_is(found.volume, "35"));
    CU_ASSERT_TRUE(dgg_text_is(found.issue, "3"));
    CU_ASSERT_TRUE(dgg_text_is(found.pages, " 45-50"));
    found = dgg_reference_take_imprint(dgg_text_of("．管理世界，2019（3）：45"),
                                       dgg_text_of("article"));
    CU_ASSERT_TRUE(dgg_text_is(found.volume, ""));
    CU_ASSERT_TRUE(dgg_text_is(found.issue, "3"));
    CU_ASSERT_TRUE(dgg_text_is(found.pages, "45"));
    found = dgg_reference_take_imprint(dgg_text_of("Politics, Culture and Maps, 2001, 4: 9"),
                                       dgg_text_of("article"));
    CU_ASSERT_TRUE(dgg_text_is(found.venue, "Politics, Culture and Maps"));
    CU_ASSERT_TRUE(dgg_text_is(found.volume, "4"));
}

static void a_newspaper_has_a_day_and_a_page(void)
{
    dgg_reference_imprint found = dgg_reference_take_imprint(
        dgg_text_of(". 人民日报, 2021-03-12(5)."), dgg_text_of("newspaper article"));
    CU_ASSERT_TRUE(dgg_text_is(found.venue, "人民日报"));
    CU_ASSERT_EQUAL(found.year, 2021);
    CU_ASSERT_TRUE(dgg_text_is(found.pages, "5"));
    CU_ASSERT_TRUE(dgg_text_is(found.issue, ""));
}

static void books_have_a_press(void)
{
    dgg_reference_imprint found = dgg_reference_take_imprint(
        dgg_text_of(". 2版. 北京: 某某出版社, 2005: 12-15."), dgg_text_of("book"));
    CU_ASSERT_TRUE(dgg_text_is(found.publisher, "某某出版社"));
    CU_ASSERT_TRUE(dgg_text_is(found.venue, ""));
    CU_ASSERT_EQUAL(found.year, 2005);
}

static void what_holds_the_work_is_the_venue(void)
{
    dgg_reference_imprint found = dgg_reference_take_imprint(
        dgg_text_of("//地图学会. 地图文集[C]. 北京: 某某出版社, 2015: 101-110."),
        dgg_text_of("conference paper"));
    CU_ASSERT_TRUE(dgg_text_is(found.venue, "地图文集"));
    CU_ASSERT_TRUE(dgg_text_is(found.editors, "地图学会"));
    CU_ASSERT_TRUE(dgg_text_is(found.publisher, "某某出版社"));
    found = dgg_reference_take_imprint(dgg_text_of("//Proceedings of Maps, 2015: 1-9"),
                                       dgg_text_of("conference paper"));
    CU_ASSERT_TRUE(dgg_text_is(found.venue, "Proceedings of Maps"));
    found = dgg_reference_take_imprint(dgg_text_of(""), dgg_text_of("book"));
    CU_ASSERT_EQUAL(found.year, 0);
}

SUITE("corpus/references/imprint",
      { "serials have a venue and numbers", serials_have_a_venue_and_numbers },
      { "a newspaper has a day and a page", a_newspaper_has_a_day_and_a_page },
      { "books have a press", books_have_a_press },
      { "what holds the work is the venue", what_holds_the_work_is_the_venue })
