#include "graph/projection.h"

#include "tests/graph/formed.h"

static bool is_directed(const char *text)
{
    dgg_kind_path path = { .count = 0 };
    CU_ASSERT_EQUAL(dgg_kind_path_read(&path, dgg_text_of(text), NULL), DGG_OK);
    return dgg_projection_is_directed(&path);
}

static size_t middle(const char *text)
{
    dgg_kind_path path = { .count = 0 };
    CU_ASSERT_EQUAL(dgg_kind_path_read(&path, dgg_text_of(text), NULL), DGG_OK);
    return dgg_projection_middle(&path);
}

static void a_path_that_follows_citations_one_way_is_directed(void)
{
    CU_ASSERT_TRUE(is_directed("paper-paper"));
    CU_ASSERT_TRUE(is_directed("person-paper-paper-person"));
    CU_ASSERT_TRUE(is_directed("paper-reference"));
    CU_ASSERT_FALSE(is_directed("paper-paper-paper"));
    CU_ASSERT_FALSE(is_directed("paper-reference-paper"));
    CU_ASSERT_FALSE(is_directed("theme-paper-location"));
    CU_ASSERT_FALSE(is_directed("theme-paper-reference"));
}

static void what_is_shared_stands_in_the_middle_or_is_a_paper(void)
{
    CU_ASSERT_EQUAL(middle("paper-reference-paper"), 1);
    CU_ASSERT_EQUAL(middle("venue-paper-reference-paper-venue"), 2);
    CU_ASSERT_EQUAL(middle("theme-paper-location"), 1);
    CU_ASSERT_EQUAL(middle("theme-paper"), 1);
    CU_ASSERT_EQUAL(middle("paper-theme"), 0);
    CU_ASSERT_EQUAL(middle("person-paper-paper-person"), 1);
}

static void authors_who_cite_lead_to_those_they_cite(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_PAPER, 3);
    uint32_t person = add_nodes_of(&made, DGG_PERSON, 2);
    add_link_of(&made, DGG_CITES, 0, 2);
    add_link_of(&made, DGG_CITES, 1, 2);
    add_link_of(&made, DGG_WROTE, person, 0);
    add_link_of(&made, DGG_WROTE, person, 1);
    add_link_of(&made, DGG_WROTE, person + 1, 2);
    const dgg_network_options options = { .name = "author-paper-paper-author" };
    form_of(&made, &options);
    CU_ASSERT_TRUE(made.network.is_directed);
    CU_ASSERT_EQUAL_FATAL(made.network.directed.edge_count, 1);
    CU_ASSERT_EQUAL(made.network.directed.edges[0].from, 0);
    CU_ASSERT_EQUAL(made.network.directed.edges[0].weight, 2);
    CU_ASSERT_EQUAL(made.network.first_behind[1], 2); /* papers 0 and 1 */
    dgg_network_destroy(&made.network);
}

static void a_direct_step_is_a_network_of_two_kinds(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_THEME, DGG_DISCUSSES);
    const dgg_network_options options = { .name = "theme-paper" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 7);
    CU_ASSERT_EQUAL(made.network.edge_count, 6);
    CU_ASSERT_EQUAL(tie_of(&made, first + 1, 0), 1);
    CU_ASSERT_EQUAL(made.network.modes[0], 1); /* papers stand last on the path */
    CU_ASSERT_EQUAL(made.network.behind[made.network.first_behind[0]], 0); /* the paper itself */
    dgg_network_destroy(&made.network);
}

static void counts_leave_papers_out_and_repeat_them(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_THEME, DGG_DISCUSSES);
    const double counts[] = { 3, 0, 1, 1, 1, 1, 1 };
    const dgg_network_options options = { .name = "cotheme", .counts = counts };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.edge_count, 2);
    CU_ASSERT_EQUAL(tie_of(&made, first, first + 1), 3);
    CU_ASSERT_EQUAL(tie_of(&made, first + 1, first + 2), 0);
    CU_ASSERT_EQUAL(made.network.occurrences[1], 3);
    const dgg_network_options whole = { .name = "whole", .counts = counts };
    form_of(&made, &whole);
    CU_ASSERT_EQUAL(made.network.vertex_count, 6);
    CU_ASSERT_EQUAL(tie_of(&made, 0, first), 3);
    dgg_network_destroy(&made.network);
}

static void what_all_share_ties_nothing(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_PAPER, 9);
    uint32_t r = add_nodes_of(&made, DGG_REFERENCE, 2);
    for (uint32_t i = 0; i < 9; i++) {
        add_link_of(&made, DGG_CITES, i, r);
    }
    add_link_of(&made, DGG_CITES, 0, r + 1);
    add_link_of(&made, DGG_CITES, 1, r + 1);
    const dgg_network_options options = { .name = "coupling", .normalisation = "none", .hub = 8 };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.edge_count, 1);
    CU_ASSERT_EQUAL(made.network.hub_count, 1);
    CU_ASSERT(dgg_text_find(made.network.note, dgg_text_of("1 shared by more than 8")) <
              made.network.note.length);
    dgg_network_destroy(&made.network);
}

static void an_empty_graph_makes_an_empty_network(void)
{
    struct formed made = { 0 };
    const dgg_network_options options = { .name = "coupling" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.vertex_count, 0);
    CU_ASSERT(dgg_text_is(made.network.reason, "no paper has references"));
    dgg_network_destroy(&made.network);
}

static dgg_status form_and_destroy(struct formed *made, const char *name)
{
    const dgg_network_options options = { .name = name, .top = 3, .is_largest_component = true };
    dgg_status status = dgg_network_form(&made->network, &made->graph, &options, NULL);
    dgg_network_destroy(&made->network);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct formed made;
    make_golden(&made);
    BRUTAL(form_and_destroy(&made, "coupling"));
    BRUTAL(form_and_destroy(&made, "paper-reference"));
    make_chain(&made, DGG_THEME, DGG_DISCUSSES);
    BRUTAL(form_and_destroy(&made, "theme-paper"));
}

SUITE("graph/projection",
      { "a path that follows citations one way is directed",
        a_path_that_follows_citations_one_way_is_directed },
      { "what is shared stands in the middle or is a paper",
        what_is_shared_stands_in_the_middle_or_is_a_paper },
      { "authors who cite lead to those they cite", authors_who_cite_lead_to_those_they_cite },
      { "a direct step is a network of two kinds", a_direct_step_is_a_network_of_two_kinds },
      { "counts leave papers out and repeat them", counts_leave_papers_out_and_repeat_them },
      { "what all share ties nothing", what_all_share_ties_nothing },
      { "an empty graph makes an empty network", an_empty_graph_makes_an_empty_network },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
