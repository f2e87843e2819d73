#include "layouts/page/list.h"

#include "base/memory.h"
#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void nodes_are_listed_with_their_scores(void)
{
    char *page = NULL;
    WRITE_WELL(page, dgg_page_write_nodes(&library, out, NULL));
    CU_ASSERT_EQUAL(count_of(page, "<tr id=\"node="), LIBRARY_NODES);
    CU_ASSERT_TRUE(shows(page, "<tr id=\"node=location:CN\"><th scope=\"row\"><bdi>China</bdi>"
                               "</th><td>location</td><td><span class=\"chip hue-1\">1</span></td>"
                               "<td class=\"number\">2</td><td class=\"number\">0.1200</td></tr>"));
    CU_ASSERT_FALSE(shows(page, "Betweenness"));
    CU_ASSERT_TRUE(shows(page, "<small class=\"byline\"><bdi>Wang, Fang</bdi>"));
    CU_ASSERT_FALSE(shows(page, "nodes-cut"));
    free(page);
}

enum { MANY = 400 };

static void a_long_list_is_cut_and_says_so(void)
{
    static dgg_node nodes[MANY];
    static double scores[MANY];
    static uint32_t community[MANY];
    static dgg_score score[] = { { &library_measures[1], scores } };
    for (uint32_t i = 0; i < MANY; i++) {
        nodes[i] = library_nodes[NODE_CENTRES];
    }
    dgg_graph graph = { .corpus = &library_corpus, .nodes = nodes, .node_count = MANY };
    dgg_analysis analysis = library;
    char *page = NULL;
    analysis.graph = &graph;
    analysis.scores = score;
    analysis.score_count = 1;
    analysis.community = community;
    WRITE_WELL(page, dgg_page_write_nodes(&analysis, out, NULL));
    CU_ASSERT_EQUAL(count_of(page, "<tr id=\"node="), 300);
    CU_ASSERT_TRUE(shows(page, "These are 300 of 400;"));
    free(page);
}

static void communities_name_their_members(void)
{
    char *page = NULL;
    WRITE_WELL(page, dgg_page_write_communities(&library, out, NULL));
    CU_ASSERT_TRUE(shows(page, "<li class=\"hue-1\"><h3><span class=\"chip hue-1\">1</span> "
                               "<bdi>Smart cities · Digital governance</bdi> <small>5 nodes"));
    CU_ASSERT_TRUE(shows(page,
                         "<span class=\"kind\">theme</span> <a href=\"#node=theme:smart-cities"
                         "\"><bdi>Smart cities</bdi></a> · <a href"));
    CU_ASSERT_TRUE(shows(page, "1 community of one or two nodes left out"));
    free(page);
}

static void few_papers_make_tentative_communities(void)
{
    char *page = NULL;
    WRITE_WELL(page, dgg_page_write_communities(&library, out, NULL));
    CU_ASSERT_TRUE(shows(page, "tentative"));
    free(page);
}

static dgg_status write_and_forget(void)
{
    dgg_status status = DGG_OK;
    char *page = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&page, &length);
    DGG_TRY(dgg_page_write_nodes(&library, out, NULL));
    DGG_TRY(dgg_page_write_communities(&library, out, NULL));
done:
    fclose(out);
    free(page);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/list",
      { "nodes are listed with their scores", nodes_are_listed_with_their_scores },
      { "a long list is cut and says so", a_long_list_is_cut_and_says_so },
      { "communities name their members", communities_name_their_members },
      { "few papers make tentative communities", few_papers_make_tentative_communities },
      { "refused memory is told", refused_memory_is_told })
