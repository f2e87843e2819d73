#include "corpus/readers/pasted/lines.h"

#include "tests/support/suite.h"

static dgg_pasted_kind kind_of(const char *text)
{
    dgg_pasted_line line = { 0 };
    CU_ASSERT_EQUAL(dgg_pasted_look(&line, dgg_text_of(text), NULL), DGG_OK);
    dgg_pasted_kind kind = line.kind;
    dgg_buffer_destroy(&line.bytes);
    return kind;
}

static bool is_venue(const char *text, const char *venue, int year)
{
    dgg_pasted_line line = { 0 };
    CU_ASSERT_EQUAL(dgg_pasted_look(&line, dgg_text_of(text), NULL), DGG_OK);
    bool is = line.kind == DGG_PASTED_VENUE && dgg_text_is(line.venue, venue) && line.year == year;
    dgg_buffer_destroy(&line.bytes);
    return is;
}

static void a_venue_is_cut_at_the_last_comma(void)
{
    CU_ASSERT_TRUE(is_venue("Information, Communication & Society, 2024",
                            "Information, Communication & Society", 2024));
    CU_ASSERT_TRUE(
        is_venue("Media International Australia , 2022", "Media International Australia", 2022));
    CU_ASSERT_TRUE(is_venue("  电子政务，2019 ", "电子政务", 2019));
    CU_ASSERT_TRUE(is_venue("1. Maps, 1998", "Maps", 1998));
}

static void other_numbers_make_no_venue(void)
{
    CU_ASSERT_EQUAL(kind_of("Maps of towns, 1849"), DGG_PASTED_WORDS);
    CU_ASSERT_EQUAL(kind_of("Maps of towns 1998"), DGG_PASTED_WORDS);
    CU_ASSERT_EQUAL(kind_of("Maps of towns, 19998"), DGG_PASTED_WORDS);
    CU_ASSERT_EQUAL(kind_of("A, 1998"), DGG_PASTED_WORDS);
    CU_ASSERT_EQUAL(kind_of(", 1998"), DGG_PASTED_STRAY);
    CU_ASSERT_EQUAL(kind_of("- 17 -"), DGG_PASTED_STRAY);
}

static void kinds_are_told(void)
{
    CU_ASSERT_EQUAL(kind_of(""), DGG_PASTED_BLANK);
    CU_ASSERT_EQUAL(kind_of(" \u3000 "), DGG_PASTED_BLANK);
    CU_ASSERT_EQUAL(kind_of("* * *"), DGG_PASTED_BLANK);
    CU_ASSERT_EQUAL(kind_of("————"), DGG_PASTED_BLANK);
    CU_ASSERT_EQUAL(kind_of("17"), DGG_PASTED_STRAY);
    CU_ASSERT_EQUAL(kind_of("Related papers"), DGG_PASTED_HEADING);
    CU_ASSERT_EQUAL(kind_of("https://example.org/a?b=c"), DGG_PASTED_ADDRESS);
    CU_ASSERT_EQUAL(kind_of("DOI: 10.1080/x"), DGG_PASTED_ADDRESS);
    CU_ASSERT_EQUAL(kind_of("10.1080/x"), DGG_PASTED_ADDRESS);
    CU_ASSERT_EQUAL(kind_of("Maps at https://example.org"), DGG_PASTED_WORDS);
    CU_ASSERT_EQUAL(kind_of("On maps"), DGG_PASTED_WORDS);
    CU_ASSERT_EQUAL(kind_of("🗺"), DGG_PASTED_WORDS);
    CU_ASSERT_EQUAL(kind_of("\"]; }"), DGG_PASTED_WORDS);
}

static void a_sentence_is_no_title(void)
{
    dgg_pasted_line line = { 0 };
    CU_ASSERT_EQUAL(dgg_pasted_look(&line, dgg_text_of("On maps"), NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_pasted_is_title(&line));
    CU_ASSERT_EQUAL(dgg_pasted_look(&line, dgg_text_of("Maps show."), NULL), DGG_OK);
    CU_ASSERT_FALSE(dgg_pasted_is_title(&line));
    CU_ASSERT_EQUAL(dgg_pasted_look(&line, dgg_text_of("地图。"), NULL), DGG_OK);
    CU_ASSERT_FALSE(dgg_pasted_is_title(&line));
    dgg_buffer_destroy(&line.bytes);
}

static void a_reference_has_a_year_in_brackets_or_an_address(void)
{
    CU_ASSERT_TRUE(dgg_pasted_is_reference(dgg_text_of("Smith, J. (2019). On maps. Maps.")));
    CU_ASSERT_TRUE(dgg_pasted_is_reference(dgg_text_of("Smith. On maps. doi:10.1080/x")));
    CU_ASSERT_TRUE(dgg_pasted_is_reference(dgg_text_of("Smith. On maps. http://x.org")));
    CU_ASSERT_FALSE(dgg_pasted_is_reference(dgg_text_of("On (all) maps of 2019 (a study")));
    CU_ASSERT_FALSE(dgg_pasted_is_reference(dgg_text_of("On maps (20")));
}

static void title_and_venue_are_cut_apart(void)
{
    dgg_text title = { 0 }, venue = { 0 };
    CU_ASSERT_TRUE(
        dgg_pasted_split(dgg_text_of("Where is everything? Journal of Maps"), &title, &venue));
    CU_ASSERT_TRUE(dgg_text_is(title, "Where is everything?"));
    CU_ASSERT_TRUE(dgg_text_is(venue, "Journal of Maps"));
    CU_ASSERT_TRUE(dgg_pasted_split(dgg_text_of("On maps and towns. Maps"), &title, &venue));
    CU_ASSERT_TRUE(dgg_text_is(title, "On maps and towns"));
    CU_ASSERT_FALSE(dgg_pasted_split(dgg_text_of("Proc. of the Nat. Conf. Maps"), &title, &venue));
    CU_ASSERT_FALSE(dgg_pasted_split(dgg_text_of("Journal of Maps"), &title, &venue));
    CU_ASSERT_FALSE(dgg_pasted_split((dgg_text){ 0 }, &title, &venue));
}

SUITE("corpus/readers/pasted/lines",
      { "a venue is cut at the last comma", a_venue_is_cut_at_the_last_comma },
      { "other numbers make no venue", other_numbers_make_no_venue },
      { "kinds are told", kinds_are_told }, { "a sentence is no title", a_sentence_is_no_title },
      { "a reference has a year in brackets or an address",
        a_reference_has_a_year_in_brackets_or_an_address },
      { "title and venue are cut apart", title_and_venue_are_cut_apart })
