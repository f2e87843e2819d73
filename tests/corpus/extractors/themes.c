#include "tests/support/brutal.h"
#include "tests/support/coded.h"

static const char book[] = CODEBOOK(
    "\"themes\": [ { \"id\": \"maps\", \"include\": [\"map\", \"road map\", \"old map\", \"map "
    "maker\","
    " { \"p\": \"atlas\", \"w\": 2 }, \"chart ~2 sea\", \"carto*\"], \"include_zh\": [\"地图\"],"
    " \"exclude\": [\"map of life\"] },"
    " { \"id\": \"roads\", \"include\": [\"road\", \"road map\"] } ]");

static bool codes(const char *title, const char *abstract, const char *expected)
{
    const dgg_paper paper = { .title = dgg_text_of(title), .abstract = dgg_text_of(abstract) };
    return becomes(book, NO_LOCATIONS, DGG_DISCUSSES, &paper, expected);
}

static void points_come_from_the_field_and_the_kind(void)
{
    CU_ASSERT_TRUE(codes("Map makers", "",
                         "maps 3 P [Map makers|3]; "
                         "~maps overlap [Map]; "));
    CU_ASSERT_TRUE(codes("", "Map makers", "maps 1 [Map makers|1]; ~maps overlap [Map]; "));
    CU_ASSERT_TRUE(codes("A map", "", "maps 1.5 P [map|1.5]; "));
    CU_ASSERT_TRUE(codes("", "A map", "maps 0.5 [map|0.5]; "));
    CU_ASSERT_TRUE(codes("", "charts of the sea", "maps 0.75 [charts of the sea|0.75]; "));
    CU_ASSERT_TRUE(codes("", "cartography", "maps 0.5 [cartography|0.5]; "));
    CU_ASSERT_TRUE(codes("", "世界地图", "maps 1 [地图|1]; "));
}

static void keywords_count_two(void)
{
    dgg_text words[] = { dgg_text_of("map makers"), dgg_text_of("old"), dgg_text_of("map") };
    const dgg_paper paper = { .keywords = { words, 3 } };
    CU_ASSERT_TRUE(becomes(book, NO_LOCATIONS, DGG_DISCUSSES, &paper,
                           "maps 3 P [map makers|2] [map|1]; ~maps overlap [map]; "));
}

static void a_pattern_may_have_its_own_weight(void)
{
    CU_ASSERT_TRUE(codes("Atlas", "The atlas", "maps 7 P [Atlas|6] [atlas|1]; "));
}

static void a_repeat_counts_half_each_time(void)
{
    CU_ASSERT_TRUE(codes("Maps", "A map, maps and a map.",
                         "maps 2.25 P [Maps|1.5] [map|0.25] [maps|0.25] [map|0.25]; "));
    CU_ASSERT_TRUE(
        codes("Of the old and new maps", "A map.", "maps 1.75 P [maps|1.5] [map|0.25]; "));
    CU_ASSERT_TRUE(codes("", "cartography and cartographers",
                         "maps 1 [cartography|0.5] [cartographers|0.5]; "));
}

static void themes_overlap_freely_but_not_with_themselves(void)
{
    CU_ASSERT_TRUE(codes("", "A road map",
                         "maps 1 [road map|1]; roads 1 [road map|1]; "
                         "~maps overlap [map]; ~roads overlap [road]; "));
    CU_ASSERT_TRUE(codes("", "An old map maker",
                         "maps 1 [old map|1]; ~maps overlap [map maker]; ~maps overlap [map]; "));
}

static void more_points_go_before_a_longer_hit(void)
{
    CU_ASSERT_TRUE(
        codes("", "atlas charts the sea", "maps 2.75 P [atlas|2] [charts the sea|0.75]; "));
    const char mixed[] = CODEBOOK("\"themes\": [ { \"id\": \"x\", \"include\": [\"a b c\","
                                  " { \"p\": \"c d\", \"w\": 5 }, \"d e f\"] } ]");
    const dgg_paper paper = { .abstract = dgg_text_of("a b c d e f") };
    CU_ASSERT_TRUE(becomes(mixed, NO_LOCATIONS, DGG_DISCUSSES, &paper,
                           "x 5 P [c d|5]; ~x overlap [a b c]; ~x overlap [d e f]; "));
}

static void an_exclude_masks_what_it_overlaps(void)
{
    CU_ASSERT_TRUE(codes("", "The map of life", "~maps excluded [map]; "));
    CU_ASSERT_TRUE(codes("", "The road map of life and a map",
                         "maps 0.5 [map|0.5]; roads 1 [road map|1]; "
                         "~maps excluded [road map]; ~maps excluded [map]; "
                         "~roads overlap [road]; "));
}

static void an_exclude_between_two_sides_does_no_harm(void)
{
    const char near[] = CODEBOOK("\"themes\": [ { \"id\": \"x\", \"include\": [\"a ~5 b\"],"
                                 " \"exclude\": [\"o o\"] } ]");
    const dgg_paper paper = { .abstract = dgg_text_of("a o o b") };
    CU_ASSERT_TRUE(becomes(near, NO_LOCATIONS, DGG_DISCUSSES, &paper, "x 0.75 [a o o b|0.75]; "));
    const dgg_paper other = { .abstract = dgg_text_of("a x b o o") };
    const char wide[] = CODEBOOK("\"themes\": [ { \"id\": \"x\", \"include\": [\"a ~5 b\"],"
                                 " \"exclude\": [\"b o\"] } ]");
    CU_ASSERT_TRUE(becomes(wide, NO_LOCATIONS, DGG_DISCUSSES, &other, "~x excluded [a x b]; "));
}

static void primary_is_what_reaches_the_threshold(void)
{
    const char low[] = CODEBOOK("\"scoring\": { \"primary_at\": 0.5 }, "
                                "\"themes\": [ { \"id\": \"x\", \"include\": [\"map\"] } ]");
    const dgg_paper paper = { .abstract = dgg_text_of("a map") };
    CU_ASSERT_TRUE(becomes(low, NO_LOCATIONS, DGG_DISCUSSES, &paper, "x 0.5 P [map|0.5]; "));
}

static void what_counts_nothing_makes_no_link(void)
{
    const char zero[] = CODEBOOK("\"scoring\": { \"fields\": { \"abstract\": 0 } }, "
                                 "\"themes\": [ { \"id\": \"x\", \"include\": [\"map\"] } ]");
    const dgg_paper paper = { .title = dgg_text_of("Other"), .abstract = dgg_text_of("a map") };
    CU_ASSERT_TRUE(becomes(zero, NO_LOCATIONS, DGG_DISCUSSES, &paper, ""));
}

static void evidence_names_its_pattern_and_kind(void)
{
    coded_paper it = { 0 };
    const dgg_paper paper = { .title = dgg_text_of("Charts of the sea"),
                              .abstract = dgg_text_of("One. A road map of cartographers.") };
    CU_ASSERT_EQUAL_FATAL(code_paper(&it, book, NO_LOCATIONS, &paper), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(it.corpus.links[DGG_DISCUSSES].count, 2);
    CU_ASSERT_EQUAL_FATAL(it.corpus.links[DGG_DISCUSSES].items[0].evidence_count, 3);
    const dgg_evidence *evidence = it.corpus.evidence;
    CU_ASSERT_TRUE(dgg_text_is(evidence[0].pattern, "chart ~2 sea"));
    CU_ASSERT_EQUAL(evidence[0].kind, DGG_NEAR);
    CU_ASSERT_TRUE(dgg_text_is(evidence[1].pattern, "road map"));
    CU_ASSERT_EQUAL(evidence[1].kind, DGG_PHRASE);
    CU_ASSERT_EQUAL(evidence[1].field, DGG_ABSTRACT);
    CU_ASSERT_EQUAL(evidence[1].start, 7);
    CU_ASSERT_EQUAL(evidence[1].sentence_start, 5);
    CU_ASSERT_EQUAL(evidence[1].sentence_end, 33);
    CU_ASSERT_TRUE(dgg_text_is(evidence[2].pattern, "carto*"));
    CU_ASSERT_EQUAL(evidence[2].kind, DGG_WORD);
    CU_ASSERT_FALSE(evidence[2].cue || evidence[2].contrast);
    forget_coded(&it);
}

SUITE("corpus/extractors/themes",
      { "points come from the field and the kind", points_come_from_the_field_and_the_kind },
      { "keywords count two", keywords_count_two },
      { "a pattern may have its own weight", a_pattern_may_have_its_own_weight },
      { "a repeat counts half each time", a_repeat_counts_half_each_time },
      { "themes overlap freely, but not with themselves",
        themes_overlap_freely_but_not_with_themselves },
      { "more points go before a longer hit", more_points_go_before_a_longer_hit },
      { "an exclude masks what it overlaps", an_exclude_masks_what_it_overlaps },
      { "an exclude between two sides does no harm", an_exclude_between_two_sides_does_no_harm },
      { "primary is what reaches the threshold", primary_is_what_reaches_the_threshold },
      { "what counts nothing makes no link", what_counts_nothing_makes_no_link },
      { "evidence names its pattern and kind", evidence_names_its_pattern_and_kind })
