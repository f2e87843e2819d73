#include "graph/counting.h"

#include <string.h>

#include "tests/support/suite.h"

static double share(const char *name, size_t ends, size_t others, bool is_of_one_kind)
{
    const dgg_counting *counting = dgg_counting_find(name, NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(counting);
    return counting->share(ends, others, is_of_one_kind);
}

static void full_adds_one_to_each_tie(void)
{
    CU_ASSERT_EQUAL(share(NULL, 7, 7, true), 1);
    CU_ASSERT_EQUAL(share("full", 3, 2, false), 1);
}

static void fractional_adds_one_to_each_node(void)
{
    for (size_t n = 2; n < 20; n++) {
        CU_ASSERT_DOUBLE_EQUAL((double)(n - 1) * share("fractional", n, n, true), 1, 1e-15);
    }
    CU_ASSERT_EQUAL(share("fractional", 1, 1, true), 0);
    CU_ASSERT_EQUAL(share("fractional", 2, 4, false), .125);
    CU_ASSERT_EQUAL(share("fractional", 2, 0, false), 0);
}

static void refined_adds_one_in_all(void)
{
    for (size_t n = 2; n < 20; n++) {
        double ties = (double)(n * (n - 1)) / 2;
        CU_ASSERT_DOUBLE_EQUAL(ties * share("refined", n, n, true), 1, 1e-15);
    }
    CU_ASSERT_EQUAL(share("refined", 0, 0, true), 0);
}

static void an_unknown_way_is_refused_with_the_nearest(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_PTR_NULL(dgg_counting_find("fractionl", &error));
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "fractional"));
}

SUITE("graph/counting", { "full adds one to each tie", full_adds_one_to_each_tie },
      { "fractional adds one to each node", fractional_adds_one_to_each_node },
      { "refined adds one in all", refined_adds_one_in_all },
      { "an unknown way is refused with the nearest", an_unknown_way_is_refused_with_the_nearest })
