#include "graph/community_labels.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Papers 0 to 3 in communities 1 1 2 2; themes 4 to 6: "a" in both papers of 1, "b" in all four,
 * "c" in one of 2. */
static const dgg_graph_link links[] = {
    { 0, 4, DGG_DISCUSSES, 1, NULL }, { 0, 5, DGG_DISCUSSES, 9, NULL },
    { 1, 4, DGG_DISCUSSES, 1, NULL }, { 1, 5, DGG_DISCUSSES, 1, NULL },
    { 2, 5, DGG_DISCUSSES, 1, NULL }, { 2, 6, DGG_DISCUSSES, 1, NULL },
    { 3, 5, DGG_DISCUSSES, 1, NULL },
};

typedef struct small {
    dgg_corpus corpus;
    dgg_node nodes[7];
    dgg_graph graph;
    uint32_t community[7];
    dgg_analysis analysis;
} small;

static void make(small *of)
{
    static const uint32_t community[7] = { 1, 1, 2, 2, 1, 2, 2 };
    *of = (small){ .corpus = { .theme_count = 3 } };
    for (uint32_t i = 0; i < 7; i++) {
        bool is_paper = i < 4;
        of->nodes[i] =
            (dgg_node){ .kind = is_paper ? DGG_PAPER : DGG_THEME, .entry = is_paper ? i : i - 4 };
        of->community[i] = community[i];
    }
    of->graph = (dgg_graph){ .corpus = &of->corpus,
                             .nodes = of->nodes,
                             .node_count = 7,
                             .links = (dgg_graph_link *)(uintptr_t)links,
                             .link_count = sizeof links / sizeof *links };
    of->analysis =
        (dgg_analysis){ .graph = &of->graph, .community = of->community, .community_count = 2 };
}

static void labels_are_ranked_in_three_ways(void)
{
    small of;
    dgg_community_labels labels[3];
    make(&of);
    CU_ASSERT_EQUAL_FATAL(dgg_community_labels_rank(&of.analysis, labels, NULL), DGG_OK);
    CU_ASSERT(labels[0].papers == 2 && labels[1].papers == 2);
    CU_ASSERT_FALSE(labels[0].are_keywords);
    /* a and b are as frequent; b tells nothing, as all have it */
    CU_ASSERT(labels[0].count[DGG_BY_FREQUENCY] == 2);
    CU_ASSERT(labels[0].best[DGG_BY_FREQUENCY][0].theme == 0);
    CU_ASSERT(labels[0].best[DGG_BY_FREQUENCY][1].score == 2);
    CU_ASSERT(labels[0].count[DGG_BY_TF_IDF] == 1);
    CU_ASSERT_DOUBLE_EQUAL(labels[0].best[DGG_BY_TF_IDF][0].score, 2 * log(2), 1e-12);
    CU_ASSERT(labels[0].count[DGG_BY_LIKELIHOOD] == 1);
    CU_ASSERT_DOUBLE_EQUAL(labels[0].best[DGG_BY_LIKELIHOOD][0].score, 8 * log(2), 1e-12);
    /* c: 1 of 2 here, 0 of 2 there: 2 (ln 2 + ln(1 / 1.5) + 2 ln(2 / 1.5)) */
    CU_ASSERT(labels[1].best[DGG_BY_LIKELIHOOD][0].theme == 2);
    CU_ASSERT_DOUBLE_EQUAL(labels[1].best[DGG_BY_LIKELIHOOD][0].score,
                           2 * (log(2) + log(1 / 1.5) + 2 * log(2 / 1.5)), 1e-12);
}

static void keywords_stand_for_themes_where_there_are_none(void)
{
    dgg_graph_link of_keywords[sizeof links / sizeof *links];
    small of;
    dgg_community_labels labels[3];
    make(&of);
    of.corpus.theme_count = 0;
    of.corpus.keywords.count = 3;
    for (size_t i = 0; i < of.graph.link_count; i++) {
        of_keywords[i] = links[i];
        of_keywords[i].type = DGG_HAS_KEYWORD;
    }
    of.graph.links = of_keywords;
    CU_ASSERT_EQUAL_FATAL(dgg_community_labels_rank(&of.analysis, labels, NULL), DGG_OK);
    CU_ASSERT_TRUE(labels[0].are_keywords && labels[1].are_keywords);
    CU_ASSERT_DOUBLE_EQUAL(labels[0].best[DGG_BY_TF_IDF][0].score, 2 * log(2), 1e-12);
    CU_ASSERT(labels[1].best[DGG_BY_LIKELIHOOD][0].theme == 2);
}

static void without_papers_there_are_no_labels(void)
{
    small of;
    dgg_error error = { 0 };
    dgg_community_labels labels[3];
    make(&of);
    for (size_t i = 0; i < 4; i++) {
        of.community[i] = 0;
    }
    CU_ASSERT_EQUAL(dgg_community_labels_rank(&of.analysis, labels, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "themes of papers"));
}

static dgg_status refuse(const small *of)
{
    dgg_community_labels labels[3];
    return dgg_community_labels_rank(&of->analysis, labels, NULL);
}

static void survives_the_refusal_of_memory(void)
{
    small of;
    make(&of);
    BRUTAL(refuse(&of));
}

SUITE("graph/community_labels",
      { "labels are ranked in three ways", labels_are_ranked_in_three_ways },
      { "keywords stand for themes where there are none",
        keywords_stand_for_themes_where_there_are_none },
      { "without papers there are no labels", without_papers_there_are_no_labels },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
