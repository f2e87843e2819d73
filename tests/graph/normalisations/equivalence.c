#include "graph/normalisations.h"

#include "tests/graph/formed.h"

/* A cites three works, B two of them, C one of them and another. */
static void the_worked_example_comes_out(void)
{
    struct formed made;
    make_golden(&made);
    const dgg_network_options options = { .name = "coupling", .normalisation = "equivalence" };
    form_of(&made, &options);
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, 0, 1), 2 * 2 / (3. * 2), 1e-15);
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, 0, 2), 1 / (3. * 2), 1e-15);
    dgg_network_destroy(&made.network);
}

SUITE("graph/normalisations/equivalence",
      { "the worked example comes out", the_worked_example_comes_out })
