#include "graph/normalisations.h"

#include "tests/graph/cwts.h"

static void the_sum_over_the_published_network_is_right(void)
{
    CU_ASSERT_DOUBLE_EQUAL(sum_of_published("fractionalisation"), 50, 1e-12);
}

SUITE("graph/normalisations/fractionalisation", { "the sum over the published network is right",
                                                  the_sum_over_the_published_network_is_right })
