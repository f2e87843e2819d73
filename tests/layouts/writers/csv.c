#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(dgg_part part, const char *line)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("csv", part, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, line));
    free(written);
}

static void a_node_is_a_line(void)
{
    expect(DGG_NODES, "id,kind,label,community,degree,pagerank,title,title_inferred,venue,year,"
                      "authors,doi,url,keywords,abstract,label_zh,group,parent,color,"
                      "is_search_term,definition,type,iso,lat,lon,ancestors\n");
    expect(DGG_NODES, "\npaper:lee-2024-maps,paper,\"<script>alert('x')</script> \"\"]; }");
    expect(DGG_NODES, ",2,1,0.1,\"<script>");
    expect(DGG_NODES, "\nevent:seminar-2014-how,event,How data centres came to Guiyang,1,2,"
                      "0.3333333333333333,,true,,,,,,,How data centres came to Guiyang: a talk.,"
                      ",,,,,,,,,,\n");
    expect(DGG_NODES, "\nlocation:guiyang,location,Guiyang,1,1,1e-09,,,,,,,,,,贵阳,,,,,,city,,"
                      "26.65,-106.63,CN-GZ; CN\n");
}

static void a_node_outside_the_network_has_empty_cells(void)
{
    expect(DGG_NODES, "\nvenue:journal,venue,'+Journal,,,,,");
    expect(DGG_NODES, "\nlocation:CN,location,China,,0,0.02,");
}

static void formulas_are_defused_and_lists_joined(void)
{
    expect(DGG_NODES, ",\"Lee, Ann; =cmd|' /C calc'!A0\",10.1000/xyz,");
    expect(DGG_NODES, ",maps; atlases; 数据,");
    expect(DGG_NODES, ",'=SUM(A1:A9),");
}

static void a_link_is_a_line_with_its_first_quote(void)
{
    expect(DGG_LINKS, "source,target,type,weight,salience,evidence_count,field,quote,pattern\n");
    expect(DGG_LINKS, "\nevent:seminar-2014-how,location:guiyang,studies,0.1,primary,1,abstract,"
                      "Guiyang,Guiyang\n");
    expect(DGG_LINKS, "\npaper:lee-2024-maps,theme:data-centres,discusses,1.5,primary,1,title,"
                      "\"<script>\"\" \\N\",'=script*\n");
    expect(DGG_LINKS, "\nlocation:guiyang,location:CN,part_of,1,,0,,,\n");
}

static void as_a_whole_it_is_refused(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_graph_write(&analysed, NULL, "csv", stdout, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "csv is two tables"));
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("csv", DGG_NODES, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("csv", DGG_NODES, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("csv", DGG_NODES));
    BRUTAL(write_and_forget_analysed("csv", DGG_LINKS));
    CU_ASSERT_EQUAL(write_to_full_disk("csv", DGG_NODES), DGG_CANNOT_WRITE);
    CU_ASSERT_EQUAL(write_to_full_disk("csv", DGG_LINKS), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/csv", { "a node is a line", a_node_is_a_line },
      { "a node outside the network has empty cells", a_node_outside_the_network_has_empty_cells },
      { "formulas are defused and lists joined", formulas_are_defused_and_lists_joined },
      { "a link is a line with its first quote", a_link_is_a_line_with_its_first_quote },
      { "as a whole it is refused", as_a_whole_it_is_refused },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
