#include "tests/support/timely.h"

static void what_is_not_said_has_a_default(void)
{
    dgg_time_options how = { 0 }, stream = { .model = "continuous" };
    CU_ASSERT_EQUAL_FATAL(dgg_time_options_complete(&how, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(how.arcs, "citing-cited");
    CU_ASSERT_STRING_EQUAL(how.paths, "spc");
    CU_ASSERT_EQUAL(how.burst.states, 2);
    CU_ASSERT_EQUAL(how.burst.ratio, 2);
    CU_ASSERT_EQUAL(how.burst.cost, 1);
    CU_ASSERT_EQUAL(how.seed, 42);
    CU_ASSERT_TRUE(dgg_time_options_of(&how, "keywords"));
    CU_ASSERT_FALSE(dgg_time_options_of(&how, "phrases"));
    CU_ASSERT_FALSE(dgg_time_options_of(&how, "theme"));
    CU_ASSERT_EQUAL_FATAL(dgg_time_options_complete(&stream, NULL), DGG_OK);
    CU_ASSERT_EQUAL(stream.burst.states, 0); /* as many as the gaps can tell apart */
}

static void what_was_said_stays(void)
{
    dgg_time_options how = { .of = " phrases , authors", .slices = "2", .seed_is_zero = true };
    CU_ASSERT_EQUAL_FATAL(dgg_time_options_complete(&how, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_time_options_of(&how, "phrases"));
    CU_ASSERT_TRUE(dgg_time_options_of(&how, "authors"));
    CU_ASSERT_FALSE(dgg_time_options_of(&how, "themes"));
    CU_ASSERT_EQUAL(how.seed, 0);
}

static void what_does_not_exist_is_refused(void)
{
    const dgg_time_options wrong[] = {
        { .arcs = "sideways" },
        { .paths = "spx" },
        { .model = "batch" },
        { .of = "themes,venues" },
        { .of = "" },
        { .slices = "x" },
        { .burst = { 2, 0.5, 1 } },
        { .burst = { 1, 2, 1 } },
        { .burst = { 2, 2, -1 } },
        { .of = "a name that is longer than all the names that there are" }
    };
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        dgg_time_options how = wrong[i];
        dgg_error error = { 0 };
        CU_ASSERT_NOT_EQUAL(dgg_time_options_complete(&how, &error), DGG_OK);
        CU_ASSERT_TRUE(strlen(error.message) > 10);
    }
}

SUITE("graph/time_options", { "what is not said has a default", what_is_not_said_has_a_default },
      { "what was said stays", what_was_said_stays },
      { "what does not exist is refused", what_does_not_exist_is_refused })
