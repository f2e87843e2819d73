#include "graph/local_scores.h"

#include "base/random.h"
#include "tests/support/timely.h"

static dgg_text told_of_one[] = { TEXT("Scopus 1"), TEXT("Web of Science 9") };
static dgg_text told_of_two[] = { TEXT("Web of Science 1") };
static dgg_text without_number[] = { TEXT("7"), TEXT("often") };

/* 0 of 2000 is cited by 1 of 2001 with the same author, 2 of 2005 and 3 of 2010. */
static void fill_papers(timely *made)
{
    make_timely(made, 0);
    add_record(made, 2000);
    add_record(made, 2001);
    add_record(made, 2005);
    add_record(made, 2010);
    for (uint32_t i = 1; i < 4; i++) {
        join(made, DGG_CITES, i, 0);
    }
    join(made, DGG_CITES, 3, 1);
    join(made, DGG_CITES, 2, 1);
    join(made, DGG_WROTE, 5, 0);
    join(made, DGG_WROTE, 7, 0);
    join(made, DGG_WROTE, 7, 1);
    join(made, DGG_WROTE, 6, 1);
    join(made, DGG_WROTE, 8, 2);
    timely_papers[0].times_cited = (dgg_texts){ told_of_one, 2 };
    timely_papers[1].times_cited = (dgg_texts){ told_of_two, 1 };
    timely_papers[2].times_cited = (dgg_texts){ without_number, 2 };
    timely_papers[3].references = (dgg_texts){ told_of_one, 2 };
}

static dgg_status score(const timely *made, dgg_citing *citing, dgg_local_scores *scores)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_citing_read(citing, &made->corpus, false, NULL));
    DGG_TRY(dgg_local_scores_init(scores, &made->corpus, citing, NULL));
done:
    return status;
}

static void papers_are_scored_by_who_cites_them(void)
{
    timely made;
    dgg_citing citing = { 0 };
    dgg_local_scores scores = { 0 };
    fill_papers(&made);
    CU_ASSERT_EQUAL_FATAL(score(&made, &citing, &scores), DGG_OK);
    const dgg_local_score *first = &scores.items[0], *second = &scores.items[1];
    CU_ASSERT_EQUAL(first->lcs, 3);
    CU_ASSERT_EQUAL(first->lcr, 0);
    CU_ASSERT_EQUAL(first->lcs_begin, 1); /* 2001 */
    CU_ASSERT_EQUAL(first->lcs_end, 1);   /* 2010 */
    CU_ASSERT_EQUAL(first->lcs_others, 2);
    CU_ASSERT_EQUAL(first->years, 11);
    CU_ASSERT_TRUE(first->has_gcs && first->gcs == 9);
    CU_ASSERT_EQUAL(second->gcs, 1);
    CU_ASSERT_EQUAL(second->lcr, 1);
    CU_ASSERT_FALSE(scores.items[2].has_gcs);
    CU_ASSERT_EQUAL(scores.items[3].gcr, 2);
    CU_ASSERT_TRUE(dgg_text_is(scores.database, "Web of Science"));
    CU_ASSERT_EQUAL(scores.told, 2);
    CU_ASSERT_EQUAL(scores.doubtful, 1); /* the second: 2 inside, 1 at all */
    dgg_local_scores_destroy(&scores);
    dgg_citing_destroy(&citing);
}

/* It keeps links, not lines; and not all of them if it was told so. */
static void a_saved_graph_tells_what_it_kept(void)
{
    for (int lacks = 0; lacks < 2; lacks++) {
        timely made;
        dgg_citing citing = { 0 };
        dgg_local_scores scores = { 0 };
        fill_papers(&made);
        made.corpus.is_saved = true;
        made.corpus.lacks[DGG_REFERENCE] = made.corpus.lacks[DGG_PERSON] = lacks == 1;
        CU_ASSERT_EQUAL_FATAL(score(&made, &citing, &scores), DGG_OK);
        CU_ASSERT_EQUAL(scores.items[3].has_gcr, lacks == 0);
        CU_ASSERT_TRUE(lacks == 1 || scores.items[3].gcr == 2);
        CU_ASSERT_EQUAL(scores.knows_authors, lacks == 0);
        dgg_local_scores_destroy(&scores);
        dgg_citing_destroy(&citing);
    }
}

static void citations_and_references_sum_up_to_the_arcs(void)
{
    for (uint64_t seed = 1; seed <= 50; seed++) {
        timely made;
        dgg_random random = { seed };
        dgg_citing citing = { 0 };
        dgg_local_scores scores = { 0 };
        size_t cited = 0, cites = 0;
        make_timely(&made, 0);
        add_records(&made, 2000, 20);
        for (size_t i = 0; i < 60; i++) {
            uint32_t one = dgg_random_below(&random, 20), other = dgg_random_below(&random, 20);
            join(&made, DGG_CITES, one, other);
        }
        CU_ASSERT_EQUAL_FATAL(score(&made, &citing, &scores), DGG_OK);
        for (size_t i = 0; i < 20; i++) {
            cited += scores.items[i].lcs;
            cites += scores.items[i].lcr;
            CU_ASSERT_EQUAL(scores.items[i].lcs, scores.items[i].lcs_others);
        }
        CU_ASSERT_EQUAL(cited, citing.arc_count);
        CU_ASSERT_EQUAL(cites, citing.arc_count);
        dgg_local_scores_destroy(&scores);
        dgg_citing_destroy(&citing);
    }
}

static dgg_status score_and_destroy(void)
{
    timely made;
    dgg_citing citing = { 0 };
    dgg_local_scores scores = { 0 };
    fill_papers(&made);
    dgg_status status = score(&made, &citing, &scores);
    dgg_local_scores_destroy(&scores);
    dgg_citing_destroy(&citing);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(score_and_destroy());
}

SUITE("graph/local_scores",
      { "papers are scored by who cites them", papers_are_scored_by_who_cites_them },
      { "a saved graph tells what it kept", a_saved_graph_tells_what_it_kept },
      { "citations and references sum up to the arcs",
        citations_and_references_sum_up_to_the_arcs },
      { "survives refused memory", survives_refused_memory })
