#include "program/commands/map/mapped.h"
#include "tests/support/program.h"

static void names_what_else_is_drawn(void)
{
    dgg_picture_options options = { 0 };
    CU_ASSERT_EQUAL(dgg_drawn_read("venues, mentions", &options, NULL), DGG_OK);
    CU_ASSERT_TRUE(options.with_venues && options.with_mentions);
    CU_ASSERT_FALSE(options.with_related);
    CU_ASSERT_EQUAL(dgg_drawn_read("related", &options, NULL), DGG_OK);
    CU_ASSERT_TRUE(options.with_related);
}

static void nothing_asked_for_is_nothing_more(void)
{
    dgg_picture_options options = { 0 };
    CU_ASSERT_EQUAL(dgg_drawn_read(NULL, &options, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_drawn_read("", &options, NULL), DGG_OK);
    CU_ASSERT_FALSE(options.with_venues || options.with_mentions || options.with_related);
}

static void a_wrong_name_suggests_the_right_one(void)
{
    dgg_picture_options options = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_drawn_read("venues,relatde", &options, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_TRUE(holds(error.message, "did you mean 'related'?"));
}

SUITE("program/commands/map/drawn", { "names what else is drawn", names_what_else_is_drawn },
      { "nothing asked for is nothing more", nothing_asked_for_is_nothing_more },
      { "a wrong name suggests the right one", a_wrong_name_suggests_the_right_one })
