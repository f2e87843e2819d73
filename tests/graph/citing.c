#include "tests/support/citing.h"

#include "tests/support/brutal.h"

static void arcs_lie_side_by_side_from_both_ends(void)
{
    const uint32_t pairs[][2] = { { 2, 0 }, { 0, 1 }, { 2, 1 }, { 0, 1 }, { 1, 1 } };
    dgg_citing citing = { 0 };
    CU_ASSERT_EQUAL_FATAL(lay_arcs(&citing, 3, pairs, 5), DGG_OK);
    CU_ASSERT_EQUAL(citing.arc_count, 3);
    CU_ASSERT_EQUAL(citing.loop_count, 1);
    CU_ASSERT_EQUAL(citing.repeat_count, 1);
    CU_ASSERT_EQUAL(citing.times[0], 2);
    CU_ASSERT_EQUAL(citing.times[1], 1);
    CU_ASSERT_EQUAL(citing.first_out[2], 1);
    CU_ASSERT_EQUAL(citing.first_out[3], 3);
    CU_ASSERT_EQUAL(citing.first_in[2] - citing.first_in[1], 2);
    CU_ASSERT_EQUAL(citing.arcs[citing.into[citing.first_in[1]]].cited, 0);
    CU_ASSERT_EQUAL(citing.arcs[citing.into[citing.first_in[1] + 1]].cited, 2);
    dgg_citing_destroy(&citing);
}

static void the_arcs_of_a_ready_network_may_run_either_way(void)
{
    static dgg_entity nodes[2];
    dgg_link links[] = { { .from = 0, .to = 1, .weight = 1 } };
    dgg_corpus corpus = { 0 };
    dgg_citing citing = { 0 };
    corpus.nodes = (dgg_entities){ nodes, 2, 2 };
    corpus.links[DGG_LINK] = (dgg_links){ links, 1, 1 };
    CU_ASSERT_EQUAL_FATAL(dgg_citing_read(&citing, &corpus, false, NULL), DGG_OK);
    CU_ASSERT_TRUE(citing.is_ready);
    CU_ASSERT_EQUAL(citing.arcs[0].cited, 1);
    dgg_citing_destroy(&citing);
    CU_ASSERT_EQUAL_FATAL(dgg_citing_read(&citing, &corpus, true, NULL), DGG_OK);
    CU_ASSERT_EQUAL(citing.arcs[0].cited, 0);
    dgg_citing_destroy(&citing);
}

/* The references of a paper that are no papers of the corpus are not among its arcs. */
static void a_corpus_knows_who_cites_whom(void)
{
    dgg_paper papers[] = { { .year = 2000 }, { .year = 2001 } };
    dgg_link links[] = { { .from = 1, .to = 0 }, { .from = 1, .to = 0, .to_reference = true } };
    dgg_corpus corpus = { .papers = papers, .paper_count = 2 };
    dgg_citing citing = { 0 };
    corpus.links[DGG_CITES] = (dgg_links){ links, 2, 2 };
    CU_ASSERT_EQUAL_FATAL(dgg_citing_read(&citing, &corpus, true, NULL), DGG_OK);
    CU_ASSERT_FALSE(citing.is_ready);
    CU_ASSERT_EQUAL_FATAL(citing.arc_count, 1);
    CU_ASSERT_EQUAL(citing.arcs[0].cited, 0);
    CU_ASSERT_EQUAL(citing.arcs[0].citing, 1);
    dgg_citing_destroy(&citing);
}

static dgg_status read_and_destroy(void)
{
    dgg_paper papers[] = { { .year = 2000 }, { .year = 2001 } };
    dgg_link links[] = { { .from = 1, .to = 0 } };
    dgg_corpus corpus = { .papers = papers, .paper_count = 2 };
    dgg_citing citing = { 0 };
    corpus.links[DGG_CITES] = (dgg_links){ links, 1, 1 };
    dgg_status status = dgg_citing_read(&citing, &corpus, true, NULL);
    dgg_citing_destroy(&citing);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(read_and_destroy());
}

SUITE("graph/citing",
      { "arcs lie side by side from both ends", arcs_lie_side_by_side_from_both_ends },
      { "the arcs of a ready network may run either way",
        the_arcs_of_a_ready_network_may_run_either_way },
      { "a corpus knows who cites whom", a_corpus_knows_who_cites_whom },
      { "survives refused memory", survives_refused_memory })
