#include "tests/graph/formed.h"

static void venues_are_joined_with_the_themes_of_their_papers_alone(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_PAPER, 2);
    uint32_t venue = add_nodes_of(&made, DGG_VENUE, 1);
    uint32_t theme = add_nodes_of(&made, DGG_THEME, 2);
    add_link_of(&made, DGG_PUBLISHED_IN, 0, venue);
    add_link_of(&made, DGG_DISCUSSES, 0, theme);
    add_link_of(&made, DGG_PUBLISHED_IN, 1, venue);
    add_link_of(&made, DGG_DISCUSSES, 1, theme);
    add_link_of(&made, DGG_DISCUSSES, 1, theme + 1);
    const dgg_network_options options = { .name = "venue-theme" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(tie_of(&made, venue, theme), 2);
    CU_ASSERT_EQUAL(tie_of(&made, venue, theme + 1), 1);
    CU_ASSERT_EQUAL(tie_of(&made, theme, theme + 1), 0); /* of one kind */
    CU_ASSERT_EQUAL(made.network.modes[0], 0);
    CU_ASSERT_EQUAL(made.network.modes[made.network.vertex_count - 1], 1);
    dgg_network_destroy(&made.network);
}

SUITE("graph/networks/venue_theme", { "venues are joined with the themes of their papers alone",
                                      venues_are_joined_with_the_themes_of_their_papers_alone })
