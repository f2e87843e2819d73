#include "graph/local_scoring.h"

#include "tests/support/locally.h"

static double citations(const dgg_local_score *score, bool knows_authors)
{
    return knows_authors ? (double)score->lcs : -1;
}

static void only_papers_are_scored(void)
{
    timely made;
    double scores[16] = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_local(&made), DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_local_scoring_fill(&(dgg_measuring){ .graph = &made.graph }, citations, scores, NULL),
        DGG_OK);
    for (size_t i = 0; i < made.graph.node_count; i++) {
        CU_ASSERT_EQUAL(isnan(scores[i]) == 0, made.graph.nodes[i].kind == DGG_PAPER);
    }
    CU_ASSERT_EQUAL(scores[0], 3);
    dgg_graph_destroy(&made.graph);
}

static void ties_without_direction_are_no_citations(void)
{
    static dgg_entity nodes[2];
    timely made;
    double scores[2] = { 0 };
    dgg_error error = { 0 };
    make_timely(&made, 0);
    made.corpus.nodes = (dgg_entities){ nodes, 2, 2 };
    made.corpus.is_undirected = true;
    CU_ASSERT_EQUAL(
        dgg_local_scoring_fill(&(dgg_measuring){ .graph = &made.graph }, citations, scores, &error),
        DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "direction"));
}

static void arcs_lead_as_they_are_said_to(void)
{
    static dgg_entity nodes[] = { { TEXT("x"), TEXT("X") }, { TEXT("y"), TEXT("Y") } };
    timely made;
    double scores[2] = { 0 };
    make_timely(&made, 0);
    made.corpus.nodes = (dgg_entities){ nodes, 2, 2 };
    join(&made, DGG_LINK, 0, 1);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&made.graph, &made.corpus, NULL, NULL), DGG_OK);
    dgg_measuring asked = { .graph = &made.graph };
    CU_ASSERT_EQUAL(dgg_centrality_lcs.score_nodes(&asked, scores, NULL), DGG_OK);
    CU_ASSERT(scores[0] == 0 && scores[1] == 1);
    asked.is_cited_first = true;
    CU_ASSERT_EQUAL(dgg_centrality_lcs.score_nodes(&asked, scores, NULL), DGG_OK);
    CU_ASSERT(scores[0] == 1 && scores[1] == 0);
    dgg_graph_destroy(&made.graph);
}

static void the_sums_of_references_and_citations_are_equal(void)
{
    timely made;
    double cited[16] = { 0 }, cites[16] = { 0 }, sum = 0;
    CU_ASSERT_EQUAL_FATAL(make_local(&made), DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_centrality_lcs.score_nodes(&(dgg_measuring){ .graph = &made.graph }, cited, NULL),
        DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_centrality_lcr.score_nodes(&(dgg_measuring){ .graph = &made.graph }, cites, NULL),
        DGG_OK);
    for (size_t i = 0; i < made.graph.node_count; i++) {
        sum += isnan(cited[i]) ? 0 : cited[i] - cites[i];
    }
    CU_ASSERT_EQUAL(sum, 0);
    dgg_graph_destroy(&made.graph);
}

static dgg_status score_and_destroy(void)
{
    timely made;
    double scores[16] = { 0 };
    dgg_status status = make_local(&made);
    if (status == DGG_OK) {
        status = dgg_local_scoring_fill(&(dgg_measuring){ .graph = &made.graph }, citations, scores,
                                        NULL);
    }
    dgg_graph_destroy(&made.graph);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(score_and_destroy());
}

SUITE("graph/local_scoring", { "only papers are scored", only_papers_are_scored },
      { "ties without direction are no citations", ties_without_direction_are_no_citations },
      { "arcs lead as they are said to", arcs_lead_as_they_are_said_to },
      { "the sums of references and citations are equal",
        the_sums_of_references_and_citations_are_equal },
      { "survives refused memory", survives_refused_memory })
