#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("gml", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void nodes_and_edges_have_what_is_known(void)
{
    expect("graph [\n  directed 1\n");
    expect("    labelZh \"&#36149;&#38451;\"\n");
    expect("    source 1\n    target 4\n    type \"discusses\"\n    weight 1.5\n");
    expect("    lat 26.65\n");
}

static void texts_are_ascii_and_end_where_they_end(void)
{
    expect("<script>alert('x')</script> '];");
    expect("&#128512;");
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("gml", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("gml", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("gml", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("gml", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/gml",
      { "nodes and edges have what is known", nodes_and_edges_have_what_is_known },
      { "texts are ASCII, and end where they end", texts_are_ascii_and_end_where_they_end },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
