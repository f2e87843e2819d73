#include "graph/normalisations.h"

#include "tests/graph/cwts.h"
#include "tests/graph/formed.h"

static void both_conventions_of_association_are_named(void)
{
    double plain = sum_of_published("association"), scaled = sum_of_published("association-2m");
    CU_ASSERT_DOUBLE_EQUAL(plain * 1000, scaled, 1e-9); /* 2m = 1000 */
}

static void strengths_stand_in_where_nothing_occurs(void)
{
    struct formed made;
    make_golden(&made);
    const dgg_network_options options = { .name = "whole", .normalisation = "salton" };
    form_of(&made, &options);
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, 1, 4), 1 / sqrt(2 * 2), 1e-15); /* B and r2 */
    CU_ASSERT(dgg_text_find(made.network.note, dgg_text_of("here s = total link strength")) <
              made.network.note.length);
    dgg_network_destroy(&made.network);
}

static void every_row_says_formula_and_sizes(void)
{
    for (const dgg_row *const *row = dgg_normalisations.rows; *row != NULL; row++) {
        CU_ASSERT_PTR_NOT_NULL_FATAL((*row)->formula);
        bool has_sizes = ((const dgg_normalisation *)*row)->sizes != DGG_NO_SIZES;
        CU_ASSERT_EQUAL(has_sizes, strstr((*row)->formula, "s = ") != NULL);
    }
}

SUITE("graph/normalisations",
      { "both conventions of association are named", both_conventions_of_association_are_named },
      { "strengths stand in where nothing occurs", strengths_stand_in_where_nothing_occurs },
      { "every row says formula and sizes", every_row_says_formula_and_sizes })
