#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("graphology", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void sigma_finds_places_sizes_and_colours(void)
{
    expect("{\"key\":\"venue:journal\",\"attributes\":{\"label\":\"+Journal\",\"kind\":\"venue\","
           "\"x\":");
    expect("\"size\":4.5,\"color\":\"#7B8794\"}}");
}

static void no_attribute_is_called_type(void)
{
    expect("\"location_type\":\"city\"");
    expect("\"link_type\":\"studies\"");
}

static void it_says_what_kind_of_graph_it_is(void)
{
    expect("\"type\": \"directed\"");
    expect("\"multi\": true");
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("graphology", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("graphology", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("graphology", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("graphology", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/graphology",
      { "sigma finds places, sizes and colours", sigma_finds_places_sizes_and_colours },
      { "no attribute is called type", no_attribute_is_called_type },
      { "it says what kind of graph it is", it_says_what_kind_of_graph_it_is },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
