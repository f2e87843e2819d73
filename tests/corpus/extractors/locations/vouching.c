#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"not_places\": { \"en\": [\"New Rome\"] }, \"locations\": [ { \"id\": \"GE\", \"ambiguous\": "
    "true, \"names\": { \"en\": [\"Georgia\"] } "
    "},"
    " { \"id\": \"JO\", \"ambiguous\": true, \"names\": { \"en\": [\"Jordan\"] } },"
    " { \"id\": \"TD\", \"ambiguous\": true, \"names\": { \"en\": [\"Chad\", \"Republic of Chad\"] "
    "} },"
    " { \"id\": \"GB\", \"type\": \"country or area\", \"names\": { \"en\": [\"UK\"] } },"
    " { \"id\": \"london\", \"type\": \"city\", \"part_of\": [\"GB\"], \"names\": { \"en\": "
    "[\"London\"] } },"
    " { \"id\": \"reading\", \"type\": \"city\", \"part_of\": [\"GB\"], \"ambiguous\": "
    "\"container\", \"names\": { \"en\": [\"Reading\"] } },"
    " { \"id\": \"bath\", \"type\": \"city\", \"part_of\": [\"GB\"], \"ambiguous\": "
    "\"both\", \"names\": { \"en\": [\"Bath\"] } },"
    " { \"id\": \"TX\", \"type\": \"province\", \"names\": { \"en\": [\"Texas\"] } },"
    " { \"id\": \"FR\", \"type\": \"country or area\", \"names\": { \"en\": [\"France\"] } },"
    " { \"id\": \"paris\", \"type\": \"city\", \"part_of\": [\"FR\"], \"names\": { \"en\": "
    "[\"Paris\"] } },"
    " { \"id\": \"paris-tx\", \"part_of\": [\"TX\"], \"names\": { \"en\": "
    "[\"Paris\"] } },"
    " { \"id\": \"ML\", \"demonyms\": [\"Malian\"], \"names\": { \"en\": [\"Mali\"] } } ]");

/* Whether just so many locations are found. */
static bool finds(const char *abstract, size_t count)
{
    coded_paper it = { 0 };
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    CU_ASSERT_EQUAL_FATAL(code_paper(&it, NO_THEMES, places, &paper), DGG_OK);
    bool is_so = it.corpus.links[DGG_STUDIES].count == count;
    for (size_t i = 0; i < it.corpus.rejected_count; i++) {
        dgg_text reason = it.corpus.rejected[i].reason;
        is_so =
            is_so && (dgg_text_starts(reason, "ambiguous") || dgg_text_is(reason, "no location") ||
                      dgg_text_is(reason, "nested") || dgg_text_is(reason, "organisation"));
    }
    forget_coded(&it);
    return is_so;
}

static void the_word_right_before_vouches(void)
{
    CU_ASSERT_TRUE(finds("in Georgia", 1));
    CU_ASSERT_TRUE(finds("Across Georgia", 1));
    CU_ASSERT_TRUE(finds("Georgia writes", 0));
    CU_ASSERT_TRUE(finds("in, Georgia", 0));
    CU_ASSERT_TRUE(finds("in old Georgia", 0));
    CU_ASSERT_TRUE(finds("the Republic of Chad", 1));
}

static void a_neighbour_in_a_list_vouches(void)
{
    CU_ASSERT_TRUE(finds("Mali, Georgia", 2));
    CU_ASSERT_TRUE(finds("Georgia, Mali", 2));
    CU_ASSERT_TRUE(finds("Georgia and Mali", 2));
    CU_ASSERT_TRUE(finds("Georgia or Mali", 2));
    CU_ASSERT_TRUE(finds("Georgia & Mali", 2));
    CU_ASSERT_TRUE(finds("Georgia/Mali", 2));
    CU_ASSERT_TRUE(finds("Georgia, and Mali", 2));
    CU_ASSERT_TRUE(finds("Georgia Mali", 1));
    CU_ASSERT_TRUE(finds("Georgia with Mali", 1));
    CU_ASSERT_TRUE(finds("Georgia. And Mali", 1));
    CU_ASSERT_TRUE(finds("Georgia (Mali)", 1));
}

static void a_list_vouches_along_its_whole_length(void)
{
    CU_ASSERT_TRUE(finds("Georgia, Jordan, Chad and Mali", 4));
    CU_ASSERT_TRUE(finds("Mali, Georgia, Jordan and Chad", 4));
    CU_ASSERT_TRUE(finds("from Georgia, Jordan and Chad", 3));
    CU_ASSERT_TRUE(finds("Georgia and Jordan", 0));
}

static void persons_demonyms_and_dropped_names_do_not_vouch(void)
{
    CU_ASSERT_TRUE(finds("Smith and Jordan", 0));
    CU_ASSERT_TRUE(finds("Malian and Jordan", 1));
    CU_ASSERT_TRUE(finds("Mali University and Jordan", 0));
    CU_ASSERT_TRUE(finds("Jordan and Jordan", 0));
    const dgg_paper twice = { .abstract = dgg_text_of("in Jordan and Jordan") };
    CU_ASSERT_TRUE(
        becomes(NO_THEMES, places, DGG_STUDIES, &twice, "JO 1.5 P [Jordan|1] [Jordan|0.5]; "));
}

static void what_contains_it_vouches_from_afar(void)
{
    CU_ASSERT_TRUE(finds("New Rome; in Georgia and Reading", 2)); /* a mask has no container */
    CU_ASSERT_TRUE(finds("Reading is liked; the UK", 2));
    CU_ASSERT_TRUE(finds("London; Reading", 2));
    CU_ASSERT_TRUE(finds("in Reading; Mali", 1));
    CU_ASSERT_TRUE(finds("Bath; the UK", 1));
    CU_ASSERT_TRUE(finds("to Bath; the UK", 2));
}

SUITE("corpus/extractors/locations/vouching",
      { "the word right before vouches", the_word_right_before_vouches },
      { "a neighbour in a list vouches", a_neighbour_in_a_list_vouches },
      { "a list vouches along its whole length", a_list_vouches_along_its_whole_length },
      { "what contains it vouches from afar", what_contains_it_vouches_from_afar },
      { "persons, demonyms and dropped names do not vouch",
        persons_demonyms_and_dropped_names_do_not_vouch })
