#include "graph/normalisations.h"

#include "tests/graph/formed.h"

/* A cites three works, B two of them, C one of them and another. */
static void the_worked_example_comes_out(void)
{
    struct formed made;
    make_golden(&made);
    const dgg_network_options options = { .name = "coupling", .normalisation = "jaccard" };
    form_of(&made, &options);
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, 0, 1), 2 / (3. + 2 - 2), 1e-15);
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, 0, 2), 1 / (3. + 2 - 1), 1e-15);
    dgg_network_destroy(&made.network);
}

static void it_needs_occurrences(void)
{
    struct formed made;
    make_golden(&made);
    dgg_error error = { 0 };
    const dgg_network_options options = { .name = "whole", .normalisation = "jaccard" };
    CU_ASSERT_EQUAL(dgg_network_form(&made.network, &made.graph, &options, &error),
                    DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "occurs"));
}

SUITE("graph/normalisations/jaccard",
      { "the worked example comes out", the_worked_example_comes_out },
      { "it needs occurrences", it_needs_occurrences })
