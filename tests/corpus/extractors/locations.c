#include "tests/support/brutal.h"
#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"not_places\": { \"en\": [\"China Mobile\", \"Bank of China\"] },"
    "\"locations\": [ { \"id\": \"CN\", \"part_of\": [\"asia\"], \"demonyms\": [\"Chinese\"],"
    "   \"names\": { \"en\": [\"China\", \"=PRC\"], \"zh\": [\"中国\"] } },"
    " { \"id\": \"GD\", \"part_of\": [\"CN\"], \"names\": { \"en\": [\"Guangdong\"], \"zh\": "
    "[\"广东\"] } },"
    " { \"id\": \"sz\", \"part_of\": [\"GD\", \"gba\"], \"names\": { \"en\": [\"Shenzhen\"], "
    "\"zh\": [\"深圳\"] } },"
    " { \"id\": \"gba\", \"part_of\": [\"CN\"], \"names\": { \"en\": [\"Guangdong-Macao Bay\"] } },"
    " { \"id\": \"inland\", \"part_of\": [\"CN\"], \"names\": { \"en\": [\"inland China\", "
    "\"Inland China\"] } },"
    " { \"id\": \"asia\", \"names\": { \"en\": [\"Asia\"] } },"
    " { \"id\": \"lu\", \"names\": { \"en\": [\"Lu City\"] } },"
    " { \"id\": \"bath\", \"ambiguous\": \"both\", \"names\": { \"en\": [\"Bath\"] } },"
    " { \"id\": \"TD\", \"ambiguous\": true, \"demonyms\": [\"Chadian\"],"
    "   \"names\": { \"en\": [\"Chad\", \"Republic of Chad\"], \"zh\": [\"乍得\"] } },"
    " { \"id\": \"JO\", \"ambiguous\": true, \"names\": { \"en\": [\"Jordan\"] } },"
    " { \"id\": \"ML\", \"names\": { \"en\": [\"Mali\"] } } ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

static void names_need_their_capitals(void)
{
    CU_ASSERT_TRUE(codes("made in China", "CN 1 P [China|1]; "));
    CU_ASSERT_TRUE(codes("fine china", "~CN lower case [china]; "));
    CU_ASSERT_TRUE(codes("the PRC, not prc", "CN 1 P [PRC|1]; "));
    CU_ASSERT_TRUE(codes("inland China", "inland 1 P [inland China|1]; ~CN nested [China]; "));
    CU_ASSERT_TRUE(codes("Inland China", "inland 1 P [Inland China|1]; ~CN nested [China]; "));
    CU_ASSERT_TRUE(codes("MALI AND CHINA", "CN 1 P [CHINA|1]; ML 1 P [MALI|1]; "));
    CU_ASSERT_TRUE(codes("在中国", "CN 1 P [中国|1]; "));
    CU_ASSERT_TRUE(codes("in Lu city", "lu 1 P [Lu city|1]; "));
    CU_ASSERT_TRUE(codes("in lu City", "~lu lower case [lu City]; "));
    CU_ASSERT_TRUE(codes("in bath", ""));
    CU_ASSERT_TRUE(codes("the Malis", ""));
    CU_ASSERT_TRUE(codes("Chadians", "TD 0.75 [Chadians|0.75]; "));
}

static void a_demonym_counts_three_quarters(void)
{
    CU_ASSERT_TRUE(codes("Chinese cities", "CN 0.75 [Chinese|0.75]; "));
}

static void a_repeat_by_whatever_name_counts_half(void)
{
    CU_ASSERT_TRUE(codes("China, the PRC and Chinese ways",
                         "CN 1.875 P [China|1] [PRC|0.5] [Chinese|0.375]; "));
    const dgg_paper paper = { .title = dgg_text_of("China"), .abstract = dgg_text_of("In China") };
    CU_ASSERT_TRUE(
        becomes(NO_THEMES, places, DGG_STUDIES, &paper, "CN 3.5 P [China|3] [China|0.5]; "));
}

static void the_longest_name_takes_its_words(void)
{
    CU_ASSERT_TRUE(codes("the Guangdong–Macao Bay",
                         "gba 1 P [Guangdong–Macao Bay|1]; ~GD nested [Guangdong]; "));
    CU_ASSERT_TRUE(codes("China Mobile in Mali",
                         "ML 1 P [Mali|1]; ~ no location [China Mobile]; ~CN masked [China]; "));
}

static void organisations_are_no_locations(void)
{
    CU_ASSERT_TRUE(codes("at Shenzhen University", "~sz organisation [Shenzhen]; "));
    CU_ASSERT_TRUE(codes("the University of Shenzhen", "~sz organisation [Shenzhen]; "));
    CU_ASSERT_TRUE(codes("深圳理工大学", "~sz organisation [深圳]; "));
    CU_ASSERT_TRUE(codes("universities of Shenzhen", "sz 1 P [Shenzhen|1]; "));
}

static void a_language_is_no_location(void)
{
    CU_ASSERT_TRUE(codes("Chinese texts", "~CN language [Chinese]; "));
    CU_ASSERT_TRUE(codes("Chinese-language media", "~CN language [Chinese]; "));
    CU_ASSERT_TRUE(codes("Chinese, text", "CN 0.75 [Chinese|0.75]; "));
    CU_ASSERT_TRUE(codes("China text", "CN 1 P [China|1]; "));
}

static void ambiguous_names_need_somebody_to_vouch(void)
{
    CU_ASSERT_TRUE(codes("Chad writes", "~TD ambiguous [Chad]; "));
    CU_ASSERT_TRUE(codes("a study of Chad", "TD 1 P [Chad|1]; "));
    CU_ASSERT_TRUE(codes("Mali and Chad", "ML 1 P [Mali|1]; TD 1 P [Chad|1]; "));
    CU_ASSERT_TRUE(codes("Chadian ways", "TD 0.75 [Chadian|0.75]; "));
    CU_ASSERT_TRUE(codes("乍得", "TD 1 P [乍得|1]; "));
}

static void a_study_cue_counts_once_a_record(void)
{
    CU_ASSERT_TRUE(codes("Fieldwork in China, Mali. Interviews in China",
                         "CN 2.5 P [China|2|cue] [China|0.5|cue]; ML 2 P [Mali|2|cue]; "));
    CU_ASSERT_TRUE(codes("Using a b c d e f g China", "CN 2 P [China|2|cue]; "));
    CU_ASSERT_TRUE(codes("Using a b c d e f g h China", "CN 1 P [China|1]; "));
    CU_ASSERT_TRUE(codes("China a b c d e f g using", "CN 2 P [China|2|cue]; "));
    CU_ASSERT_TRUE(codes("Fieldwork is done. China", "CN 1 P [China|1]; "));
}

static void behind_a_contrast_cue_half_is_left(void)
{
    CU_ASSERT_TRUE(
        codes("unlike China, Mali leads", "CN 0.5 [China|0.5|contrast]; ML 1 P [Mali|1]; "));
    CU_ASSERT_TRUE(codes("more than a b c China", "CN 0.5 [China|0.5|contrast]; "));
    CU_ASSERT_TRUE(codes("more than a b c d China", "CN 1 P [China|1]; "));
    CU_ASSERT_TRUE(codes("a survey unlike China", "CN 0.5 [China|0.5|cue|contrast]; "));
    CU_ASSERT_TRUE(
        codes("unlike China, yet in China", "CN 1 P [China|0.5|contrast] [China|0.5]; "));
}

static void in_contrast_only_it_is_never_primary(void)
{
    const dgg_paper paper = { .title = dgg_text_of("Unlike China"),
                              .abstract = dgg_text_of("unlike China, unlike China") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &paper,
                           "CN 2 [China|1.5|contrast] [China|0.25|contrast] "
                           "[China|0.25|contrast]; "));
}

static void primary_is_the_top_of_the_record_or_enough(void)
{
    CU_ASSERT_TRUE(
        codes("China in Mali and Mali", "CN 1 [China|1]; ML 1.5 P [Mali|1] [Mali|0.5]; "));
    CU_ASSERT_TRUE(codes("Fieldwork in China. Mali, Mali, Mali, Mali, Mali",
                         "CN 2 P [China|2|cue]; "
                         "ML 3 P [Mali|1] [Mali|0.5] [Mali|0.5] [Mali|0.5] [Mali|0.5]; "));
}

static void a_location_links_to_its_nearest_container_that_was_found(void)
{
    coded_paper it = { 0 };
    const dgg_paper paper = { .abstract = dgg_text_of("Shenzhen, Asia and China; Mali") };
    CU_ASSERT_EQUAL_FATAL(code_paper(&it, NO_THEMES, places, &paper), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(it.corpus.location_count, 4);
    const dgg_links *links = &it.corpus.links[DGG_PART_OF];
    CU_ASSERT_EQUAL_FATAL(links->count, 2);
    const dgg_location *found = it.corpus.locations;
    CU_ASSERT_TRUE(dgg_text_is(found[links->items[0].from].id, "CN"));
    CU_ASSERT_TRUE(dgg_text_is(found[links->items[0].to].id, "asia"));
    CU_ASSERT_TRUE(dgg_text_is(found[links->items[1].from].id, "sz"));
    CU_ASSERT_TRUE(dgg_text_is(found[links->items[1].to].id, "CN"));
    CU_ASSERT_EQUAL(links->items[1].weight, 1);
    forget_coded(&it);
}

static void a_name_is_found_however_it_is_spelled(void)
{
    static const char accented[] =
        GAZETTEER("\"locations\": [ { \"id\": \"zh\", \"names\": { \"en\": [\"Zürich\"] } },"
                  " { \"id\": \"sp\", \"names\": { \"en\": [\"São Paulo\"] } },"
                  " { \"id\": \"TW\", \"names\": { \"zh\": [\"台湾\"] } } ]");
    const dgg_paper paper = { .title = dgg_text_of("Zürich, Zurich, Zuerich and ZÜRICH"),
                              .abstract = dgg_text_of("Sao Paulo, São Paulo; 臺灣 and 台灣") };
    CU_ASSERT_TRUE(becomes(NO_THEMES, accented, DGG_STUDIES, &paper,
                           "TW 1.5 [臺灣|1] [台灣|0.5]; sp 1.5 [Sao Paulo|1] [São Paulo|0.5]; "
                           "zh 7.5 P [Zürich|3] [Zurich|1.5] [Zuerich|1.5] [ZÜRICH|1.5]; "));
}

SUITE("corpus/extractors/locations",
      { "a name is found however it is spelled", a_name_is_found_however_it_is_spelled },
      { "names need their capitals", names_need_their_capitals },
      { "a demonym counts three quarters", a_demonym_counts_three_quarters },
      { "a repeat by whatever name counts half", a_repeat_by_whatever_name_counts_half },
      { "the longest name takes its words", the_longest_name_takes_its_words },
      { "organisations are no locations", organisations_are_no_locations },
      { "a language is no location", a_language_is_no_location },
      { "ambiguous names need somebody to vouch", ambiguous_names_need_somebody_to_vouch },
      { "a study cue counts once a record", a_study_cue_counts_once_a_record },
      { "behind a contrast cue half is left", behind_a_contrast_cue_half_is_left },
      { "in contrast only it is never primary", in_contrast_only_it_is_never_primary },
      { "primary is the top of the record, or enough", primary_is_the_top_of_the_record_or_enough },
      { "a location links to its nearest container that was found",
        a_location_links_to_its_nearest_container_that_was_found })
