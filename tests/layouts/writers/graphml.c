#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("graphml", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void every_attribute_is_declared_with_its_type(void)
{
    expect("<key id=\"node_pagerank\" for=\"node\" attr.name=\"pagerank\" attr.type=\"double\"/>");
    expect("<key id=\"node_year\" for=\"node\" attr.name=\"year\" attr.type=\"int\"/>");
    expect("attr.name=\"title_inferred\" attr.type=\"boolean\"/>");
    expect("<key id=\"node_type\" for=\"node\" attr.name=\"type\" attr.type=\"string\"/>");
    expect("<key id=\"edge_type\" for=\"edge\" attr.name=\"type\" attr.type=\"string\"/>");
    expect("<graph id=\"dggraph\" edgedefault=\"directed\">");
}

static void a_node_says_what_is_known_and_no_more(void)
{
    expect("<node id=\"location:guiyang\">\n"
           "      <data key=\"node_kind\">location</data>\n"
           "      <data key=\"node_label\">Guiyang</data>\n"
           "      <data key=\"node_community\">1</data>\n"
           "      <data key=\"node_degree\">1</data>\n"
           "      <data key=\"node_pagerank\">1e-09</data>\n"
           "      <data key=\"node_label_zh\">贵阳</data>\n"
           "      <data key=\"node_type\">city</data>\n"
           "      <data key=\"node_lat\">26.65</data>\n"
           "      <data key=\"node_lon\">-106.63</data>\n"
           "      <data key=\"node_ancestors\">CN-GZ; CN</data>\n"
           "    </node>");
    expect("<node id=\"venue:journal\">\n"
           "      <data key=\"node_kind\">venue</data>\n"
           "      <data key=\"node_label\">+Journal</data>\n"
           "    </node>");
}

static void an_edge_shows_its_first_quote(void)
{
    expect("<edge source=\"paper:lee-2024-maps\" target=\"theme:data-centres\">\n"
           "      <data key=\"edge_type\">discusses</data>\n"
           "      <data key=\"edge_weight\">1.5</data>\n"
           "      <data key=\"edge_salience\">primary</data>\n"
           "      <data key=\"edge_evidence_count\">1</data>\n"
           "      <data key=\"edge_field\">title</data>\n"
           "      <data key=\"edge_quote\">&lt;script&gt;&quot; \\N</data>\n"
           "      <data key=\"edge_pattern\">=script*</data>\n"
           "    </edge>");
}

static void any_text_is_escaped(void)
{
    expect("&lt;script&gt;alert('x')&lt;/script&gt; &quot;]; } ]]&gt; \\N 100% &amp; a,b;"
           "\u202Eleft\u202C \xF0\x9F\x98\x80 C:\\</data>");
    expect("Two lines:&#10;the second, with a&#9;tab.");
}

static void what_xml_cannot_hold_is_dropped(void)
{
    dgg_text kept = analysed_papers[0].venue;
    char *written = NULL;
    analysed_papers[0].venue = (dgg_text)SPAN("a\x01\x1F\uFFFEb\xFFz");
    CU_ASSERT_EQUAL(write_analysed("graphml", DGG_WHOLE, &written), DGG_OK);
    analysed_papers[0].venue = kept;
    CU_ASSERT_PTR_NOT_NULL(strstr(written, "<data key=\"node_venue\">ab\uFFFDz</data>"));
    free(written);
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("graphml", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("graphml", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("graphml", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("graphml", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/graphml",
      { "every attribute is declared with its type", every_attribute_is_declared_with_its_type },
      { "a node says what is known and no more", a_node_says_what_is_known_and_no_more },
      { "an edge shows its first quote", an_edge_shows_its_first_quote },
      { "any text is escaped", any_text_is_escaped },
      { "what XML cannot hold is dropped", what_xml_cannot_hold_is_dropped },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
