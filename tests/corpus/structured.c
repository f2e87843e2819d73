#include "corpus/structured.h"

#include <string.h>

#include "tests/support/suite.h"

static bool looks_like(const char *text, const char *wanted)
{
    const char *kind = dgg_structured_kind(dgg_text_of(text));
    return kind != NULL && strstr(kind, wanted) != NULL;
}

static void exports_are_known_by_their_first_lines(void)
{
    CU_ASSERT_TRUE(looks_like("\n\nTY  - JOUR\nTI  - On maps\n", "RIS"));
    CU_ASSERT_TRUE(looks_like("Database: all\n\nTY  - JOUR\n", "RIS"));
    CU_ASSERT_TRUE(looks_like("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n", "Web of"));
    CU_ASSERT_TRUE(looks_like("PT J\nAU Smith, J\n", "Web of Science"));
    CU_ASSERT_TRUE(looks_like("PT\tAU\tBA\n", "Web of Science"));
    CU_ASSERT_TRUE(looks_like("PMID- 123\nOWN - NLM\n", "MEDLINE"));
    CU_ASSERT_TRUE(looks_like("%0 Journal Article\n%A Smith\n", "EndNote"));
    CU_ASSERT_TRUE(looks_like("%T Corn\n%A Smith\n%D 1891\n", "a tag before each"));
    CU_ASSERT_TRUE(looks_like("OWN - ERIC\nTI  - Maps\nOT  - Towns\n", "a tag before each"));
    CU_ASSERT_TRUE(looks_like("<records>\n<record/>", "XML"));
    CU_ASSERT_TRUE(looks_like("% made by hand\n*Vertices 3\n", "Pajek"));
    CU_ASSERT_TRUE(looks_like("_____\n\nReport Information from ProQuest\n", "ProQuest"));
    CU_ASSERT_TRUE(looks_like("RT Journal Article\nA1 Smith\n", "RefWorks"));
    CU_ASSERT_TRUE(looks_like("{Reference Type}: Journal Article\n", "NoteExpress"));
    CU_ASSERT_TRUE(looks_like("<?xml version=\"1.0\"?>", "XML"));
    CU_ASSERT_TRUE(looks_like("<!DOCTYPE html>", "web page"));
    CU_ASSERT_TRUE(looks_like("graph\n[\n  node [", "GML"));
    CU_ASSERT_TRUE(looks_like("*Vertices 3\n", "Pajek"));
}

static void numbers_alone_are_no_list(void)
{
    static const char partition[] = "a partition or vector of Pajek (a number for each vertex of a "
                                    "network)";
    CU_ASSERT_TRUE(looks_like("*vertices 3\n 1967\n 1969\n 1969\n", partition));
    CU_ASSERT_TRUE(looks_like("% made by hand\n*Vertices 2\n0\n.5\n", partition));
    CU_ASSERT_TRUE(looks_like("*Vertices 2\n1\n2\n*Arcs\n1 2\n", "Pajek"));
    CU_ASSERT_TRUE(looks_like("*Vertices 2\n1\n2\n", "Pajek"));
    CU_ASSERT_TRUE(looks_like("*Vertices 2\n1 \"a\"\n2 \"b\"\n", "Pajek"));
    CU_ASSERT_TRUE(looks_like("3 2 0\n2 3\n1 3\n", "lines of numbers, perhaps a network of METIS"));
}

static void a_page_with_code_or_tables_is_no_list(void)
{
    CU_ASSERT_TRUE(looks_like("# Data\n\n| file | what |\n|---|---|\n| a | b |\n",
                              "a page of notes in Markdown"));
    CU_ASSERT_TRUE(looks_like("# Build\n```\nmake\n```\n", "a page of notes in Markdown"));
    CU_ASSERT_PTR_NULL(dgg_structured_kind(dgg_text_of("# To read\n\n- On maps\n- On towns\n")));
}

static void json_is_told_from_numbered_lists(void)
{
    CU_ASSERT_TRUE(looks_like("{ \"title\": 1 }", "JSON"));
    CU_ASSERT_TRUE(looks_like("[\n  { \"a\": 1 }]", "JSON"));
    CU_ASSERT_TRUE(looks_like("[]", "JSON"));
    CU_ASSERT_PTR_NULL(dgg_structured_kind(dgg_text_of("[1] On maps\n[2] On towns\n")));
    CU_ASSERT_PTR_NULL(dgg_structured_kind(dgg_text_of("{On maps}\n")));
}

static void tables_are_known_by_their_columns(void)
{
    CU_ASSERT_TRUE(looks_like("Authors,Title,Year,DOI\nSmith,On maps,2019,\n", "CSV"));
    CU_ASSERT_TRUE(looks_like("\"Autor\";\"Titel\";\"x\"\n", "CSV"));
    CU_ASSERT_TRUE(looks_like("\"citing\",\"cited\",\"creation\"\n", "CSV"));
    CU_ASSERT_TRUE(looks_like("id\tlabel\tx\ty\n", "CSV"));
    CU_ASSERT_TRUE(looks_like("file\turl\nmaps\texample.org/a\ntowns\tb\n", "with tabs"));
    CU_ASSERT_PTR_NULL(dgg_structured_kind(dgg_text_of("1.\tOn maps\n2.\tOn towns\n")));
    CU_ASSERT_TRUE(looks_like("Reference,Published,Method,Geography,Notes\n", "CSV"));
    CU_ASSERT_PTR_NULL(dgg_structured_kind(dgg_text_of("Author, title and journal\nOn maps\n")));
    CU_ASSERT_PTR_NULL(
        dgg_structured_kind(dgg_text_of("Information, Communication & Society, 2024\n")));
}

static void lists_for_people_are_none(void)
{
    static const char *const texts[] = {
        "",           "On maps\nMaps, 1998\n", "<script>alert(1)</script>\n", "# On graphs\n",
        "RTL text\n", "Graphs of towns\n",     "PT Jakarta and its towns\n",  "%0 percent\n"
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        CU_ASSERT_PTR_NULL(dgg_structured_kind(dgg_text_of(texts[i])));
    }
}

SUITE("corpus/structured",
      { "exports are known by their first lines", exports_are_known_by_their_first_lines },
      { "numbers alone are no list", numbers_alone_are_no_list },
      { "a page with code or tables is no list", a_page_with_code_or_tables_is_no_list },
      { "JSON is told from numbered lists", json_is_told_from_numbered_lists },
      { "tables are known by their columns", tables_are_known_by_their_columns },
      { "lists for people are none", lists_for_people_are_none })
