#include "layouts/writers/dot/cards.h"

#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_arena *arena;

static dgg_card card_of(uint32_t node)
{
    dgg_cards cards = { 0 };
    dgg_card card = { 0 };
    dgg_cards_init(&cards, &analysed);
    CU_ASSERT_EQUAL(dgg_card_make(&card, &cards, node, &arena, NULL), DGG_OK);
    return card;
}

static void a_paper_is_a_card_with_title_and_origin(void)
{
    dgg_card card = card_of(0);
    CU_ASSERT_STRING_EQUAL(card.shape, "box");
    CU_ASSERT_TRUE(dgg_text_starts(card.label, "<script>alert('x')</script>"));
    CU_ASSERT_TRUE(dgg_text_ends(card.label, "\n2024 · +Journal"));
    CU_ASSERT_TRUE(dgg_text_starts(card.tooltip, "paper: " HOSTILE "\n2024 · +Journal\n"));
    CU_ASSERT_TRUE(dgg_text_ends(card.tooltip, "community 2: Community 2"));
    dgg_arena_release(&arena);
}

static void a_long_venue_is_left_to_the_tooltip(void)
{
    dgg_text venue = analysed_papers[0].venue;
    analysed_papers[0].venue = (dgg_text)SPAN("Technological Forecasting and Social Change");
    dgg_card card = card_of(0);
    CU_ASSERT_TRUE(dgg_text_ends(card.label, "\n2024"));
    CU_ASSERT_TRUE(dgg_text_find(card.tooltip, dgg_text_of("\n2024 · Technological Forecasting "
                                                           "and Social Change\n")) <
                   card.tooltip.length);
    analysed_papers[0].venue = venue;
    dgg_arena_release(&arena);
}

static void an_untitled_record_is_marked_and_slanted(void)
{
    dgg_card card = card_of(1);
    CU_ASSERT_TRUE(dgg_text_starts(card.label, "[untitled] How data centres"));
    CU_ASSERT_TRUE(dgg_text_ends(card.label, "…"));
    CU_ASSERT_STRING_EQUAL(card.font, "Helvetica-Oblique");
    CU_ASSERT_STRING_EQUAL(card_of(0).font, "Helvetica");
    dgg_arena_release(&arena);
}

static void shape_tells_the_kind_and_colour_the_community(void)
{
    dgg_card theme = card_of(3), place = card_of(5), lone = card_of(4), venue = card_of(2);
    CU_ASSERT_STRING_EQUAL(theme.shape, "ellipse");
    CU_ASSERT_STRING_EQUAL(place.shape, "hexagon");
    CU_ASSERT_STRING_EQUAL(venue.shape, "plaintext");
    CU_ASSERT_EQUAL(theme.fill.hue, place.line.hue);
    CU_ASSERT_NOT_EQUAL(theme.fill.hue, card_of(0).line.hue);
    CU_ASSERT_EQUAL(lone.line.hue, 0); /* grey */
    CU_ASSERT_TRUE(dgg_text_is(venue.tooltip, "venue: +Journal"));
    dgg_arena_release(&arena);
}

static void a_node_of_no_kind_shows_its_community(void)
{
    dgg_kind kind = analysed_nodes[5].kind;
    analysed_nodes[5].kind = DGG_NODE;
    dgg_card card = card_of(5);
    CU_ASSERT_STRING_EQUAL(card.shape, "ellipse");
    CU_ASSERT_TRUE(dgg_text_is(card.label, "Guiyang"));
    CU_ASSERT_EQUAL(card.fill.tone, DGG_TINT);
    CU_ASSERT_EQUAL(card.fill.hue, dgg_style_hue(1));
    analysed_nodes[5].kind = kind;
    dgg_arena_release(&arena);
}

static void size_grows_with_pagerank_among_its_kind(void)
{
    CU_ASSERT_DOUBLE_EQUAL(card_of(3).font_size, 17, 1e-9); /* the only theme */
    CU_ASSERT_TRUE(card_of(4).font_size > card_of(5).font_size);
    CU_ASSERT_DOUBLE_EQUAL(card_of(2).font_size, 9, 1e-9); /* not measured */
    dgg_arena_release(&arena);
}

static void only_addresses_of_the_web_are_followed(void)
{
    dgg_text doi = analysed_papers[0].doi, url = analysed_papers[0].url;
    CU_ASSERT_TRUE(dgg_text_is(card_of(0).url, "https://doi.org/10.1000/xyz"));
    analysed_papers[0].doi = (dgg_text)SPAN("10.1002/(sici)1097<1::aid>3.0.co;2-a?\"é");
    CU_ASSERT_TRUE(dgg_text_is(
        card_of(0).url, "https://doi.org/10.1002/(sici)1097%3C1::aid%3E3.0.co;2-a%3F%22%C3%A9"));
    analysed_papers[0].doi = (dgg_text){ 0 };
    CU_ASSERT_TRUE(dgg_text_is(card_of(0).url, "https://example.org/?a=1&b=\"2\""));
    analysed_papers[0].url = (dgg_text)SPAN("javascript:alert(1)");
    CU_ASSERT_EQUAL(card_of(0).url.length, 0);
    analysed_papers[0].doi = doi;
    analysed_papers[0].url = url;
    dgg_arena_release(&arena);
}

static dgg_status make_and_forget(uint32_t node)
{
    dgg_cards cards = { 0 };
    dgg_card card = { 0 };
    dgg_arena *texts = NULL;
    dgg_cards_init(&cards, &analysed);
    dgg_status status = dgg_card_make(&card, &cards, node, &texts, NULL);
    dgg_arena_release(&texts);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget(0));
    BRUTAL(make_and_forget(1));
    BRUTAL(make_and_forget(3));
}

SUITE("layouts/writers/dot/cards",
      { "a paper is a card with title and origin", a_paper_is_a_card_with_title_and_origin },
      { "a long venue is left to the tooltip", a_long_venue_is_left_to_the_tooltip },
      { "an untitled record is marked and slanted", an_untitled_record_is_marked_and_slanted },
      { "shape tells the kind and colour the community",
        shape_tells_the_kind_and_colour_the_community },
      { "a node of no kind shows its community", a_node_of_no_kind_shows_its_community },
      { "size grows with PageRank among its kind", size_grows_with_pagerank_among_its_kind },
      { "only addresses of the web are followed", only_addresses_of_the_web_are_followed },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
