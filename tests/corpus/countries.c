#include "corpus/countries.h"

#include <string.h>

#include "corpus/gazetteer.h"
#include "corpus/words.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char *code_of(const char *address)
{
    static char code[8];
    dgg_countries countries = { 0 };
    const dgg_country *found = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_countries_init(&countries, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_countries_find(&countries, dgg_text_of(address), &found, NULL), DGG_OK);
    snprintf(code, sizeof code, "%.*s", found != NULL ? (int)found->code.length : 0,
             found != NULL ? found->code.start : "");
    dgg_countries_destroy(&countries);
    return code;
}

static void an_address_ends_in_a_country(void)
{
    CU_ASSERT_STRING_EQUAL(code_of("Fudan Univ, Shanghai 200433, Peoples R China"), "CN");
    CU_ASSERT_STRING_EQUAL(code_of("Some Univ, Oslo, NORWAY."), "NO");
    CU_ASSERT_STRING_EQUAL(code_of("Some Lab, Abidjan, Côte d’Ivoire"), "CI");
    CU_ASSERT_STRING_EQUAL(code_of("某大学, 上海, 中国"), "CN");
    CU_ASSERT_STRING_EQUAL(code_of("Peru"), "PE");
    CU_ASSERT_STRING_EQUAL(code_of("Some Univ, Lima"), "");
    CU_ASSERT_STRING_EQUAL(code_of(""), "");
}

static void states_and_postal_codes_stand_before_it(void)
{
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Cambridge, MA 02139 USA"), "US");
    CU_ASSERT_STRING_EQUAL(code_of("A Lab, Oak Ridge, TN 37830."), "US");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, New York, NY 10027-6902"), "US");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Princeton, New Jersey"), "US");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Santa Fe, NM USA"), "US");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Seoul 03080 South Korea"), "KR");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Port Moresby, Papua N Guinea"), "PG");
}

static void parts_of_the_united_kingdom_are_it(void)
{
    CU_ASSERT_STRING_EQUAL(code_of("Univ Oxford, Oxford, England"), "GB");
    CU_ASSERT_STRING_EQUAL(code_of("Univ Glasgow, Glasgow, Lanark, Scotland"), "GB");
    CU_ASSERT_STRING_EQUAL(code_of("Cardiff Univ, Cardiff CF10 3AT, Wales"), "GB");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, London, U.K."), "GB");
}

static void hong_kong_macao_and_taiwan_have_their_own_entries(void)
{
    CU_ASSERT_STRING_EQUAL(code_of("Univ Hong Kong, Hong Kong, Peoples R China"), "HK");
    CU_ASSERT_STRING_EQUAL(code_of("Univ Macau, Macau, China"), "MO");
    CU_ASSERT_STRING_EQUAL(code_of("Natl Taiwan Univ, Taipei, Taiwan"), "TW");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Taipei, Taiwan, ROC"), "TW");
    CU_ASSERT_STRING_EQUAL(code_of("Univ Hong Kong, Shenzhen, Peoples R China"), "CN");
}

static void a_code_in_parentheses_is_one(void)
{
    CU_ASSERT_STRING_EQUAL(code_of("University of Oxford (GB)"), "GB");
    CU_ASSERT_STRING_EQUAL(code_of("(HK)"), "HK");
    CU_ASSERT_STRING_EQUAL(code_of("University of Oxford (QQ)"), "");
}

static void what_may_be_no_country_is_none(void)
{
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Atlanta, Georgia"), "");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Tbilisi, Georgia"), "GE");
    CU_ASSERT_STRING_EQUAL(code_of("Dept of Law, University of Jordan"), "");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Berlin, DE"), "");
}

static void addresses_for_letters_are_passed_over(void)
{
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Wuhan, China. Electronic address: li@x.cn."), "CN");
    CU_ASSERT_STRING_EQUAL(code_of("A Univ, Lima, Peru; a@b.pe"), "PE");
}

static void codes_and_labels_are_those_of_the_gazetteer(void)
{
    dgg_countries countries = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    size_t same = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_countries_init(&countries, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read(&gazetteer, NULL, NULL, NULL), DGG_OK);
    for (size_t i = 0; i < gazetteer.location_count; i++) {
        const dgg_location *location = &gazetteer.locations[i].location;
        const dgg_country *country = dgg_countries_of_code(&countries, location->id);
        same += country != NULL && dgg_text_equal(country->label, location->label) ? 1 : 0;
    }
    CU_ASSERT_EQUAL(countries.count, 249);
    CU_ASSERT_EQUAL(same, countries.count);
    CU_ASSERT_PTR_NULL(dgg_countries_of_code(&countries, dgg_text_of("XX")));
    dgg_gazetteer_destroy(&gazetteer);
    dgg_countries_destroy(&countries);
}

static void names_stand_in_the_list_as_they_are_compared(void)
{
    dgg_keys keys = { 0 };
    size_t same = 0, all = 0;
    for (dgg_text table = dgg_words_countries(); table.length > 0;) {
        dgg_text row = dgg_text_cut(&table, '\n'), letters = { 0 };
        dgg_text_cut(&row, '\t');
        dgg_text label = dgg_text_cut(&row, '\t');
        CU_ASSERT_EQUAL(dgg_keys_letters(&keys, label, &letters, NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_find(row, letters) < row.length);
        while (row.length > 0) {
            dgg_text name = dgg_text_cut(&row, '|');
            CU_ASSERT_EQUAL(dgg_keys_letters(&keys, name, &letters, NULL), DGG_OK);
            same += dgg_text_equal(name, letters) ? 1 : 0;
            all++;
        }
    }
    CU_ASSERT_EQUAL(same, all);
    dgg_keys_destroy(&keys);
}

static dgg_status find_and_destroy(void)
{
    dgg_countries countries = { 0 };
    const dgg_country *found = NULL;
    dgg_status status = dgg_countries_init(&countries, NULL);
    if (status == DGG_OK) {
        status = dgg_countries_find(&countries, dgg_text_of("A, Hong Kong, China"), &found, NULL);
    }
    dgg_countries_destroy(&countries);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_destroy());
}

SUITE("corpus/countries", { "an address ends in a country", an_address_ends_in_a_country },
      { "states and postal codes stand before it", states_and_postal_codes_stand_before_it },
      { "parts of the United Kingdom are it", parts_of_the_united_kingdom_are_it },
      { "Hong Kong, Macao and Taiwan have their own entries",
        hong_kong_macao_and_taiwan_have_their_own_entries },
      { "a code in parentheses is one", a_code_in_parentheses_is_one },
      { "what may be no country is none", what_may_be_no_country_is_none },
      { "addresses for letters are passed over", addresses_for_letters_are_passed_over },
      { "codes and labels are those of the gazetteer",
        codes_and_labels_are_those_of_the_gazetteer },
      { "names stand in the list as they are compared",
        names_stand_in_the_list_as_they_are_compared },
      { "survives refused memory", survives_refused_memory })
