#include "tests/support/coded.h"

static const char places[] = GAZETTEER(
    "\"locations\": [ { \"id\": \"FR\", \"type\": \"country or area\", \"names\": { \"en\": "
    "[\"France\"], \"zh\": [\"法国\"] } },"
    " { \"id\": \"nice\", \"part_of\": [\"FR\"], \"type\": \"city\", \"ambiguous\": "
    "\"never_alone\", \"names\": { \"en\": [\"Nice\"], \"zh\": [\"尼斯\", \"坎城\"] }, "
    "\"ambiguous_names\": { \"never_alone\": [\"坎城\"] } },"
    " { \"id\": \"ML\", \"type\": \"country or area\", \"names\": { \"en\": [\"Mali\"] } },"
    " { \"id\": \"GN\", \"type\": \"country or area\", \"names\": { \"en\": [\"Guinea\"] } }"
    " ]");

static bool codes(const char *abstract, const char *expected)
{
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    return becomes(NO_THEMES, places, DGG_STUDIES, &paper, expected);
}

/* Whether the town is found. */
static bool finds(const char *abstract)
{
    coded_paper it = { 0 };
    const dgg_paper paper = { .abstract = dgg_text_of(abstract) };
    CU_ASSERT_EQUAL_FATAL(code_paper(&it, NO_THEMES, places, &paper), DGG_OK);
    bool is_found = false;
    for (size_t i = 0; i < it.corpus.location_count; i++) {
        is_found = is_found || dgg_text_is(it.corpus.locations[i].id, "nice");
    }
    forget_coded(&it);
    return is_found;
}

static void what_contains_a_name_vouches_beside_it(void)
{
    CU_ASSERT_TRUE(finds("Nice, France"));
    CU_ASSERT_TRUE(finds("Nice (France)"));
    CU_ASSERT_TRUE(finds("France: Nice"));
    CU_ASSERT_TRUE(finds("法国尼斯"));
    CU_ASSERT_FALSE(finds("Nice, as France is. Nice"));
    CU_ASSERT_FALSE(finds("Nice. France"));
    CU_ASSERT_FALSE(finds("Nice, Mali"));
}

static void words_that_go_with_a_town_vouch(void)
{
    CU_ASSERT_TRUE(finds("the city of Nice"));
    CU_ASSERT_TRUE(finds("a survey held in Nice"));
    CU_ASSERT_TRUE(finds("the Nice municipality"));
    CU_ASSERT_FALSE(finds("Nice municipality"));
    CU_ASSERT_TRUE(finds("尼斯市"));
    CU_ASSERT_FALSE(finds("in Nice"));
    CU_ASSERT_FALSE(finds("坎城"));
}

static void a_cue_holds_for_all_members_of_a_list(void)
{
    CU_ASSERT_TRUE(codes("Fieldwork one two three four five six in France, in Mali",
                         "FR 2 P [France|2|cue]; ML 1 [Mali|1]; "));
    CU_ASSERT_TRUE(codes("Fieldwork one two three four five six in France and the Mali",
                         "FR 2 P [France|2|cue]; ML 2 P [Mali|2|cue]; "));
    CU_ASSERT_TRUE(codes("unlike France, Mali and Guinea, all",
                         "FR 0.5 [France|0.5|contrast]; GN 0.5 [Guinea|0.5|contrast]; "
                         "ML 0.5 [Mali|0.5|contrast]; "));
    CU_ASSERT_TRUE(codes("unlike France, Mali and Guinea lead",
                         "FR 0.5 [France|0.5|contrast]; GN 1 P [Guinea|1]; ML 1 P [Mali|1]; "));
}

static void what_is_negated_makes_no_link(void)
{
    CU_ASSERT_TRUE(codes("Mali, not Guinea", "ML 1 P [Mali|1]; ~GN negated [Guinea]; "));
    CU_ASSERT_TRUE(codes("Mali, but not in the Guinea", "ML 1 P [Mali|1]; ~GN negated [Guinea]; "));
    CU_ASSERT_TRUE(codes("excluding France, Guinea and Mali",
                         "~FR negated [France]; ~GN negated [Guinea]; ~ML negated [Mali]; "));
    CU_ASSERT_TRUE(codes("whether or not Guinea leads", "GN 1 P [Guinea|1]; "));
    CU_ASSERT_TRUE(codes("not only Guinea", "GN 1 P [Guinea|1]; "));
    CU_ASSERT_TRUE(codes("not in Guinea", "GN 1 P [Guinea|1]; "));
}

SUITE("corpus/extractors/locations/surroundings",
      { "what contains a name vouches beside it", what_contains_a_name_vouches_beside_it },
      { "words that go with a town vouch", words_that_go_with_a_town_vouch },
      { "a cue holds for all members of a list", a_cue_holds_for_all_members_of_a_list },
      { "what is negated makes no link", what_is_negated_makes_no_link })
