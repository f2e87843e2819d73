#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("gexf", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void every_attribute_is_declared_with_its_type(void)
{
    expect("<attribute id=\"0\" title=\"kind\" type=\"string\"/>");
    expect("title=\"pagerank\" type=\"double\"/>");
    expect("title=\"year\" type=\"integer\"/>");
    expect("title=\"is_search_term\" type=\"boolean\"/>");
    expect("<graph mode=\"static\" defaultedgetype=\"directed\">");
}

static void a_node_has_a_place_a_size_and_a_colour(void)
{
    expect("<viz:position x=\"");
    expect("<viz:size value=\"10\"/>");
    expect("<viz:color r=\"68\" g=\"119\" b=\"170\"/>");
}

static void an_edge_has_a_weight(void)
{
    expect("<edge id=\"0\" source=\"paper:lee-2024-maps\" target=\"");
}

static void any_text_is_escaped(void)
{
    expect("&lt;script&gt;alert('x')&lt;/script&gt; &quot;]; } ]]&gt;");
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("gexf", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("gexf", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("gexf", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("gexf", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/gexf",
      { "every attribute is declared with its type", every_attribute_is_declared_with_its_type },
      { "a node has a place, a size and a colour", a_node_has_a_place_a_size_and_a_colour },
      { "an edge has a weight", an_edge_has_a_weight },
      { "any text is escaped", any_text_is_escaped },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
