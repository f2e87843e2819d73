/* locally.h - papers that cite each other, in a graph, and their scores by one measure. */
#ifndef DGG_LOCALLY_H
#define DGG_LOCALLY_H

#include <math.h>

#include "graph/network.h"
#include "tests/support/timely.h"

static dgg_text told_locally[] = { TEXT("Scopus 7") };
static dgg_text references_locally[] = { TEXT("x"), TEXT("y"), TEXT("z") };

/* 0 of 2000 is cited by 1 of 2001, who shares its author, by 2 of 2005 and 3 of 2009; 3 cites 2 as
 * well. 4 has no year, no citations and no author. Scopus says that 0 is cited 7 times. */
static inline dgg_status make_local(timely *made)
{
    static const int years[] = { 2000, 2001, 2005, 2009, 0 };
    make_timely(made, 0);
    for (size_t i = 0; i < COUNT_OF(years); i++) {
        add_record(made, years[i]);
    }
    for (uint32_t i = 1; i < 4; i++) {
        join(made, DGG_CITES, i, 0);
    }
    join(made, DGG_CITES, 3, 2);
    join(made, DGG_WROTE, 0, 0);
    join(made, DGG_WROTE, 0, 1);
    made->corpus.people = (dgg_entities){ the_people, 1, 1 };
    timely_papers[0].times_cited = (dgg_texts){ told_locally, 1 };
    timely_papers[3].references = (dgg_texts){ references_locally, 3 };
    return dgg_graph_init(&made->graph, &made->corpus, NULL, NULL);
}

/* Scores of the five papers, in their order; that of the author is not defined. */
static inline void expect_local(const char *measure, const double wanted[5])
{
    timely made;
    double scores[16] = { 0 };
    const dgg_row *row = dgg_shelf_find(&dgg_centralities, measure, NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(row);
    CU_ASSERT_TRUE(row->formula != NULL && row->source != NULL);
    CU_ASSERT_EQUAL_FATAL(make_local(&made), DGG_OK);
    const dgg_centrality *centrality = (const dgg_centrality *)row;
    const dgg_measuring asked = { .graph = &made.graph };
    CU_ASSERT_EQUAL_FATAL(centrality->score_nodes(&asked, scores, NULL), DGG_OK);
    for (size_t i = 0; i < made.graph.node_count; i++) {
        double here =
            made.graph.nodes[i].kind == DGG_PAPER ? wanted[made.graph.nodes[i].entry] : NAN;
        CU_ASSERT_TRUE(isnan(here) ? isnan(scores[i]) : fabs(scores[i] - here) < 1e-12);
    }
    dgg_graph_destroy(&made.graph);
}

/* Whether the ready network "x cites y" has a score; that of y is `cited`. */
static inline void expect_local_of_ready(const char *measure, double citing, double cited)
{
    static dgg_entity nodes[] = { { TEXT("x"), TEXT("X") }, { TEXT("y"), TEXT("Y") } };
    timely made;
    double scores[2] = { 0 }, wanted[] = { citing, cited };
    make_timely(&made, 0);
    made.corpus.nodes = (dgg_entities){ nodes, 2, 2 };
    join(&made, DGG_LINK, 0, 1);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&made.graph, &made.corpus, NULL, NULL), DGG_OK);
    const dgg_centrality *centrality =
        (const dgg_centrality *)dgg_shelf_find(&dgg_centralities, measure, NULL);
    const dgg_measuring asked = { .graph = &made.graph };
    CU_ASSERT_EQUAL_FATAL(centrality->score_nodes(&asked, scores, NULL), DGG_OK);
    for (size_t i = 0; i < 2; i++) {
        CU_ASSERT_TRUE(isnan(wanted[i]) ? isnan(scores[i]) : scores[i] == wanted[i]);
    }
    dgg_graph_destroy(&made.graph);
}

#endif
