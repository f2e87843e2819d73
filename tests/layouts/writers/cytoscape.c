#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("cytoscape", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void elements_have_data_positions_and_classes(void)
{
    expect("\"elements\"");
    expect("\"classes\":\"venue\"}");
    expect("\"position\":{\"x\":");
}

static void a_theme_is_not_put_inside_of_its_parent(void)
{
    expect("{\"data\":{\"id\":\"theme:data-centres\",\"label\":\"Data centres\"");
}

static void edges_have_ids_of_their_own(void)
{
    expect("{\"data\":{\"id\":\"link:2\",\"source\":\"paper:lee-2024-maps\",\"target\":\"venue:"
           "journal\",\"type\":\"published_in\",\"weight\":1},\"classes\":\"published_in\"}");
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("cytoscape", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("cytoscape", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("cytoscape", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("cytoscape", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/cytoscape",
      { "elements have data, positions and classes", elements_have_data_positions_and_classes },
      { "a theme is not put inside of its parent", a_theme_is_not_put_inside_of_its_parent },
      { "edges have ids of their own", edges_have_ids_of_their_own },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
