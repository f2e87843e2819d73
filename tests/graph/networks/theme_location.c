#include "tests/graph/formed.h"

static void themes_are_joined_with_the_locations_of_their_papers_alone(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_PAPER, 2);
    uint32_t theme = add_nodes_of(&made, DGG_THEME, 1);
    uint32_t location = add_nodes_of(&made, DGG_LOCATION, 2);
    add_link_of(&made, DGG_DISCUSSES, 0, theme);
    add_link_of(&made, DGG_STUDIES, 0, location);
    add_link_of(&made, DGG_DISCUSSES, 1, theme);
    add_link_of(&made, DGG_STUDIES, 1, location);
    add_link_of(&made, DGG_STUDIES, 1, location + 1);
    const dgg_network_options options = { .name = "theme-location" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(tie_of(&made, theme, location), 2);
    CU_ASSERT_EQUAL(tie_of(&made, theme, location + 1), 1);
    CU_ASSERT_EQUAL(tie_of(&made, location, location + 1), 0); /* of one kind */
    CU_ASSERT_EQUAL(made.network.modes[0], 0);
    CU_ASSERT_EQUAL(made.network.modes[made.network.vertex_count - 1], 1);
    dgg_network_destroy(&made.network);
}

SUITE("graph/networks/theme_location",
      { "themes are joined with the locations of their papers alone",
        themes_are_joined_with_the_locations_of_their_papers_alone })
