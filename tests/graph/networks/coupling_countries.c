#include "tests/graph/formed.h"

/* Country 0 has the papers A and B, 1 has C: they share r3. */
static void countries_are_joined_by_works_that_papers_of_both_cite(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_PAPER, 3);
    uint32_t first = add_nodes_of(&made, DGG_COUNTRY, 2);
    uint32_t works = add_nodes_of(&made, DGG_REFERENCE, 4);
    static const uint32_t cited[][2] = { { 0, 0 }, { 0, 1 }, { 0, 2 }, { 1, 1 },
                                         { 1, 2 }, { 2, 2 }, { 2, 3 } };
    for (size_t i = 0; i < sizeof cited / sizeof *cited; i++) {
        add_link_of(&made, DGG_CITES, cited[i][0], works + cited[i][1]);
    }
    for (uint32_t i = 0; i < 3; i++) {
        add_link_of(&made, DGG_FROM_COUNTRY, i, first + i / 2);
    }
    const dgg_network_options options = { .name = "coupling-countries", .normalisation = "none" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 2);
    CU_ASSERT_EQUAL(tie_of(&made, first, first + 1), 1);
    CU_ASSERT_EQUAL(made.network.behind[0], works + 2);
    CU_ASSERT_EQUAL(made.network.occurrences[0], 3); /* r1, r2, r3, each once */
    const dgg_network_options preset = { .name = "coupling-countries" };
    form_of(&made, &preset); /* Salton */
    CU_ASSERT_DOUBLE_EQUAL(tie_of(&made, first, first + 1), 1 / sqrt(3 * 2), 1e-15);
    dgg_network_destroy(&made.network);
}

SUITE("graph/networks/coupling_countries",
      { "countries are joined by works that papers of both cite",
        countries_are_joined_by_works_that_papers_of_both_cite })
