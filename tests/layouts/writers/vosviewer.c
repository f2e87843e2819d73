#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("vosviewer", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void items_have_what_vosviewer_asks_for(void)
{
    expect("\"id\":4,\"label\":\"Data centres\"");
    expect("\"weights\":{\"Links\":2,\"Total link strength\":2.5}");
    expect("\"Pub. year\":2024");
}

static void a_description_is_no_html(void)
{
    expect("paper\\u003cbr>venue: +Journal\\u003cbr>doi: 10.1000/xyz");
}

static void clusters_are_named(void)
{
    expect("{\"cluster\":1,\"label\":\"Data centres \\\"\\u003c&>\\\"\"}");
    expect("{\"cluster\":1,\"color\":\"#4477AA\"}");
}

static void a_link_has_a_strength(void)
{
    expect("{\"source_id\":1,\"target_id\":4,\"strength\":1.5}");
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("vosviewer", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("vosviewer", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("vosviewer", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("vosviewer", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/vosviewer",
      { "items have what VOSviewer asks for", items_have_what_vosviewer_asks_for },
      { "a description is no HTML", a_description_is_no_html },
      { "clusters are named", clusters_are_named },
      { "a link has a strength", a_link_has_a_strength },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
