#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"locations\": [ { \"id\": \"GE\", \"ambiguous\": true, \"names\": { \"en\": [\"Georgia\"] } "
    "},"
    " { \"id\": \"JO\", \"ambiguous\": true, \"names\": { \"en\": [\"Jordan\"] } },"
    " { \"id\": \"TD\", \"ambiguous\": true, \"names\": { \"en\": [\"Chad\", \"Republic of Chad\"] "
    "} },"
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
        is_so = is_so && (dgg_text_is(reason, "ambiguous") || dgg_text_is(reason, "nested") ||
                          dgg_text_is(reason, "organisation"));
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
    CU_ASSERT_TRUE(becomes(NO_THEMES, places, DGG_STUDIES, &twice,
                           "JO 1 P [Jordan|1]; ~JO ambiguous [Jordan]; "));
}

SUITE("corpus/extractors/locations/vouching",
      { "the word right before vouches", the_word_right_before_vouches },
      { "a neighbour in a list vouches", a_neighbour_in_a_list_vouches },
      { "a list vouches along its whole length", a_list_vouches_along_its_whole_length },
      { "persons, demonyms and dropped names do not vouch",
        persons_demonyms_and_dropped_names_do_not_vouch })
