#include "layouts/page/papers.h"

#include "tests/layouts/page/library.h"
#include "tests/support/suite.h"

static void expect_link(uint32_t node, const char *wanted)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_page_write_link(&library_graph, node, out));
    CU_ASSERT_STRING_EQUAL(page, wanted);
    free(page);
}

static void a_paper_has_its_whole_title(void)
{
    char *page = NULL;
    expect_link(NODE_WANG, "<a href=\"#node=paper:wang-2020-data\"><bdi>Data centres in Guizhou"
                           "</bdi></a>");
    WRITE_PAGE(page, dgg_page_write_name(&library_graph, NODE_HOSTILE, out));
    CU_ASSERT_TRUE(shows(page, "&lt;!-- &amp;amp; tfel end</bdi>"));
    free(page);
}

static void an_inferred_label_is_marked(void)
{
    expect_link(NODE_SEMINAR, "<a href=\"#node=event:seminar-2014\"><i><bdi>A seminar on smart "
                              "cities</bdi> …</i></a>");
}

static void expect_short_name(uint32_t node, const char *wanted)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_page_write_short_name(&library_graph, node, out));
    CU_ASSERT_STRING_EQUAL(page, wanted);
    free(page);
}

static void a_short_name_says_that_it_is_cut(void)
{
    library_nodes[NODE_SEMINAR].label = dgg_text_of("A seminar…");
    expect_short_name(NODE_SEMINAR, "<bdi>A seminar…</bdi>");
    library_nodes[NODE_SEMINAR].label = dgg_text_of("A seminar on smart cities");
    expect_short_name(NODE_HOSTILE, "<bdi>&lt;script&gt;window</bdi> …");
    expect_short_name(NODE_PERU_PAPER, "<bdi>Peru</bdi>");
}

static void other_nodes_have_their_label(void)
{
    expect_link(NODE_CHINA, "<a href=\"#node=location:CN\"><bdi>China</bdi></a>");
}

static void expect_byline(const dgg_paper *paper, const char *wanted)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_page_write_byline(paper, out));
    CU_ASSERT_STRING_EQUAL(page, wanted);
    free(page);
}

static void a_byline_says_who_when_and_where(void)
{
    expect_byline(&library_papers[WANG],
                  "<bdi>Wang, Fang</bdi>; <bdi>García, José</bdi>, 2020, <bdi>Journal of Maps "
                  "&amp; More</bdi>, <a rel=\"noreferrer\" "
                  "href=\"https://doi.org/10.1000/a%3Fb%23c%3Cd%3E%22e\">"
                  "doi:10.1000/a?b#c&lt;d&gt;&quot;e</a>");
    expect_byline(&library_papers[PERU_PAPER], "1999");
    expect_byline(&library_papers[SEMINAR], "");
}

static void many_authors_are_shortened(void)
{
    char *page = NULL;
    WRITE_PAGE(page, dgg_page_write_byline(&library_papers[HOSTILE_PAPER], out));
    CU_ASSERT_TRUE(shows(page, "<bdi>&quot; onmouseover=&quot;window.hacked=4</bdi> and others, "));
    free(page);
}

SUITE("layouts/page/papers", { "a paper has its whole title", a_paper_has_its_whole_title },
      { "an inferred label is marked", an_inferred_label_is_marked },
      { "a short name says that it is cut", a_short_name_says_that_it_is_cut },
      { "other nodes have their label", other_nodes_have_their_label },
      { "a byline says who, when and where", a_byline_says_who_when_and_where },
      { "many authors are shortened", many_authors_are_shortened })
