#include "corpus/extractors/themes/linking.h"

#include "tests/support/brutal.h"
#include "tests/support/coded.h"

#define SCORED "\"scoring\": { \"link_at\": 0.75, \"primary_at\": 1.75 }, "
#define THEMES                                                                                     \
    "\"themes\": [ { \"id\": \"maps\", \"include\": [\"map\", \"road map\", \"chart ~2 sea\","     \
    " { \"p\": \"old map\", \"w\": 0.5 } ] } ]"

static const char book[] = CODEBOOK(SCORED THEMES);

static bool codes(const char *title, const char *abstract, const char *expected)
{
    const dgg_paper paper = { .title = dgg_text_of(title), .abstract = dgg_text_of(abstract) };
    return becomes(book, NO_LOCATIONS, DGG_DISCUSSES, &paper, expected);
}

static void a_single_word_of_an_abstract_makes_a_link_only_if_it_comes_again(void)
{
    CU_ASSERT_TRUE(codes("", "A map.", "~maps too little [map]; "));
    CU_ASSERT_TRUE(codes("", "A map. The map.", "maps 0.75 [map|0.5] [map|0.25]; "));
    CU_ASSERT_TRUE(codes("A map", "", "maps 1.5 [map|1.5]; "));
}

static void a_phrase_makes_a_link_unless_it_is_weighed_as_a_word(void)
{
    CU_ASSERT_TRUE(codes("", "A road map.", "maps 1 [road map|1]; ~maps overlap [map]; "));
    CU_ASSERT_TRUE(codes("", "Charts of the sea.", "maps 0.75 [Charts of the sea|0.75]; "));
    CU_ASSERT_TRUE(codes("", "An old map.", "~maps overlap [map]; ~maps too little [old map]; "));
    CU_ASSERT_TRUE(
        codes("", "An old map. The map.", "maps 1 [old map|0.5] [map|0.5]; ~maps overlap [map]; "));
}

static void a_codebook_that_does_not_say_links_by_any_hit(void)
{
    const char any[] = CODEBOOK(THEMES);
    const dgg_paper paper = { .abstract = dgg_text_of("A map.") };
    CU_ASSERT_TRUE(becomes(any, NO_LOCATIONS, DGG_DISCUSSES, &paper, "maps 0.5 [map|0.5]; "));
}

static void one_keyword_alone_is_a_mention(void)
{
    dgg_text words[] = { dgg_text_of("road map"), dgg_text_of("charts of the sea") };
    dgg_paper paper = { .keywords = { words, 1 } };
    CU_ASSERT_TRUE(becomes(book, NO_LOCATIONS, DGG_DISCUSSES, &paper,
                           "maps 2 [road map|2]; ~maps overlap [map]; "));
    paper.abstract = dgg_text_of("The road map.");
    CU_ASSERT_TRUE(becomes(
        book, NO_LOCATIONS, DGG_DISCUSSES, &paper,
        "maps 2.5 P [road map|2] [road map|0.5]; ~maps overlap [map]; ~maps overlap [map]; "));
    paper = (dgg_paper){ .keywords = { words, 2 } };
    CU_ASSERT_TRUE(
        becomes(book, NO_LOCATIONS, DGG_DISCUSSES, &paper,
                "maps 3.5 P [road map|2] [charts of the sea|1.5]; ~maps overlap [map]; "));
}

/* Two hits of a word that weigh too little together. */
static dgg_status take_back_two(dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_findings findings = { 0 };
    const dgg_theme_scoring scoring = { .link_at = 2, .primary_at = 3 };
    const dgg_evidence evidence = { .field = DGG_ABSTRACT, .weight = 0.5 };
    dgg_finding finding = { .weight = 1, .evidence_count = 2 };
    DGG_TRY(dgg_findings_add_evidence(&findings, &evidence, error));
    DGG_TRY(dgg_findings_add_evidence(&findings, &evidence, error));
    DGG_TRY(dgg_theme_link(&findings, &finding, &scoring, dgg_text_of("maps"), error));
    CU_ASSERT_EQUAL(findings.count, 0);
    CU_ASSERT_EQUAL(findings.evidence_count, 0);
    CU_ASSERT_EQUAL(findings.rejected_count, 2);
done:
    dgg_findings_destroy(&findings);
    return status;
}

static void without_memory_nothing_is_taken_back(void)
{
    dgg_error error = { 0 };
    BRUTAL(take_back_two(&error));
}

SUITE("corpus/extractors/themes/linking",
      { "a single word of an abstract makes a link only if it comes again",
        a_single_word_of_an_abstract_makes_a_link_only_if_it_comes_again },
      { "a phrase makes a link unless it is weighed as a word",
        a_phrase_makes_a_link_unless_it_is_weighed_as_a_word },
      { "a codebook that does not say links by any hit",
        a_codebook_that_does_not_say_links_by_any_hit },
      { "one keyword alone is a mention", one_keyword_alone_is_a_mention },
      { "without memory nothing is taken back", without_memory_nothing_is_taken_back })
