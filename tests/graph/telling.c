#include "graph/trimming.h"

#include "tests/graph/formed.h"

static bool says(dgg_text text, const char *words)
{
    return dgg_text_find(text, dgg_text_of(words)) < text.length;
}

static void how_a_network_came_about_is_said(void)
{
    struct formed made;
    make_golden(&made);
    const dgg_network_options options = { .name = "coupling",
                                          .counting = "fractional",
                                          .minimum_weight = .5,
                                          .top = 3,
                                          .backbone = "disparity",
                                          .is_largest_component = true };
    form_of(&made, &options);
    CU_ASSERT_TRUE(says(made.network.note, "Counting: fractional (each shared reference adds 1"));
    CU_ASSERT_TRUE(says(made.network.note, "Batagelj 2020"));
    CU_ASSERT_TRUE(says(made.network.note, "Normalisation: salton"));
    CU_ASSERT_TRUE(says(made.network.note, "here s = occurrences"));
    CU_ASSERT_TRUE(says(made.network.note, "Ties below 0.5"));
    CU_ASSERT_TRUE(says(made.network.note, "the 3 nodes of most occurrences"));
    CU_ASSERT_TRUE(says(made.network.note, "level 0.05"));
    CU_ASSERT_TRUE(says(made.network.note, "Only the largest component"));
    CU_ASSERT_TRUE(says(made.network.reason, "cuts all its ties away"));
    dgg_network_destroy(&made.network);
}

static void a_plain_network_needs_no_words(void)
{
    struct formed made;
    make_golden(&made);
    const dgg_network_options options = { .name = "whole" };
    form_of(&made, &options);
    CU_ASSERT_EQUAL(made.network.note.length, 0);
    CU_ASSERT_EQUAL(made.network.reason.length, 0);
    dgg_network_destroy(&made.network);
}

static void loops_and_repeats_are_counted(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_NODE, 2);
    add_link_of(&made, DGG_LINK, 0, 1);
    add_link_of(&made, DGG_LINK, 0, 1);
    add_link_of(&made, DGG_LINK, 1, 1);
    const dgg_network_options options = { .name = "citation" };
    form_of(&made, &options);
    CU_ASSERT_TRUE(says(made.network.note, "1 tie stands once more between two"));
    CU_ASSERT_TRUE(says(made.network.note, "1 tie of a node with itself"));
    dgg_network_destroy(&made.network);
}

static void an_empty_network_says_why(void)
{
    static const char *const reasons[][2] = {
        { "coauthorship", "no paper has authors" },
        { "coupling-venues", "no paper has venues" },
        { "cotheme", "no paper has themes" },
        { "paper-paper", "no paper of the list cites another one" },
        { "citation", "no paper of the list cites another one" },
        { "paper-reference-paper-reference-paper", "" },
    };
    struct formed made;
    make_golden(&made);
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        const dgg_network_options options = { .name = reasons[i][0] };
        form_of(&made, &options);
        CU_ASSERT_TRUE(dgg_text_is(made.network.reason, reasons[i][1]));
    }
    dgg_network_destroy(&made.network);
}

static void papers_that_share_nothing_say_so(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_PAPER, 2);
    uint32_t first = add_nodes_of(&made, DGG_REFERENCE, 2);
    add_link_of(&made, DGG_CITES, 0, first);
    add_link_of(&made, DGG_CITES, 1, first + 1);
    const dgg_network_options options = { .name = "coupling" };
    form_of(&made, &options);
    CU_ASSERT_TRUE(dgg_text_is(made.network.reason, "no two papers share references"));
    dgg_network_destroy(&made.network);
}

SUITE("graph/telling", { "how a network came about is said", how_a_network_came_about_is_said },
      { "a plain network needs no words", a_plain_network_needs_no_words },
      { "loops and repeats are counted", loops_and_repeats_are_counted },
      { "an empty network says why", an_empty_network_says_why },
      { "papers that share nothing say so", papers_that_share_nothing_say_so })
