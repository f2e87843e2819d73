/* impact.h - papers of one person with citations 9, 4, 3, 1 and one of which nothing is told. */
#ifndef DGG_TEST_IMPACT_H
#define DGG_TEST_IMPACT_H

#include <math.h>

#include "corpus/building.h"
#include "graph/impact.h"
#include "graph/network.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define IMPACT_TEXT(string)                                                                        \
    {                                                                                              \
        (string), sizeof(string) - 1                                                               \
    }

/* The person wrote the first five papers, the second of them twice; the sixth is another's, of
 * 2010. */
static inline dgg_status make_cited(dgg_corpus *corpus)
{
    static dgg_text told[] = { IMPACT_TEXT("Scopus 3"), IMPACT_TEXT("Scopus 9"),
                               IMPACT_TEXT("Scopus 1"), IMPACT_TEXT("Scopus 4"),
                               IMPACT_TEXT("Other 99"), IMPACT_TEXT("Scopus 50") };
    static const dgg_text ids[] = { IMPACT_TEXT("a"), IMPACT_TEXT("b"), IMPACT_TEXT("c"),
                                    IMPACT_TEXT("d"), IMPACT_TEXT("e"), IMPACT_TEXT("f") };
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    dgg_entity person = { IMPACT_TEXT("zhao"), IMPACT_TEXT("Zhao") };
    dgg_entity other = { IMPACT_TEXT("li"), IMPACT_TEXT("Li") };
    DGG_TRY(dgg_corpus_add_entity(corpus, DGG_PERSON, &person, &index, NULL));
    DGG_TRY(dgg_corpus_add_entity(corpus, DGG_PERSON, &other, &index, NULL));
    for (uint32_t i = 0; i < 6; i++) {
        const dgg_paper paper = { .kind = DGG_PAPER,
                                  .id = ids[i],
                                  .title = ids[i],
                                  .year = i == 5 ? 2010 : 2001 + (int)i,
                                  .times_cited = { &told[i], 1 } };
        dgg_link wrote = { .from = i == 5, .to = i, .weight = 1 };
        DGG_TRY(dgg_corpus_add_paper(corpus, &paper, &index, NULL));
        DGG_TRY(dgg_corpus_add_link(corpus, DGG_WROTE, &wrote, NULL));
        DGG_TRY(i == 1 ? dgg_corpus_add_link(corpus, DGG_WROTE, &wrote, NULL) : DGG_OK);
    }
    corpus->is_settled = corpus->is_coded = true;
done:
    return status;
}

/* Whether the person has that score, and papers have none. */
static inline bool has_impact(const dgg_centrality *measure, double wanted)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    double scores[8] = { 0 };
    bool has = true;
    CU_ASSERT_EQUAL_FATAL(make_cited(&corpus), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(graph.node_count, 8);
    CU_ASSERT_EQUAL_FATAL(measure->score_nodes(&(dgg_measuring){ .graph = &graph }, scores, NULL),
                          DGG_OK);
    for (size_t i = 0; i < graph.node_count; i++) {
        bool is_person = dgg_text_is(graph.nodes[i].id, "person:zhao");
        has &= is_person ? fabs(scores[i] - wanted) < 1e-12 : true;
        has &= graph.nodes[i].kind == DGG_PAPER ? isnan(scores[i]) : isfinite(scores[i]);
    }
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    return has;
}

#endif
