#include "tests/support/timely.h"

static dgg_text told[] = { TEXT("Scopus 1") };

static void fill_papers(timely *made)
{
    make_timely(made, 0);
    add_record(made, 2000);
    add_record(made, 2001);
    add_record(made, 2003);
    join(made, DGG_CITES, 1, 0);
    join(made, DGG_CITES, 2, 0);
    join(made, DGG_WROTE, 0, 0);
    join(made, DGG_WROTE, 0, 2);
    timely_papers[0].times_cited = (dgg_texts){ told, 1 };
}

static void papers_stand_by_how_often_they_are_cited(void)
{
    static const char *const rows[] = {
        "p000|p000|2000|2|1|0|0|0.50|0.25|1|2|1|LCS above GCS|",
        "p001|p001|2001|0||1|0|0.00||0|0|0||",
        "p002|p002|2003|0||1|0|0.00||0|0|0||",
    };
    timely made;
    fill_papers(&made);
    expect_timely(&made, "historiograph", rows, 3, "GCS as Scopus told when it was exported, of 1");
    expect_timely(&made, "historiograph", rows, 3, "Look at the data: 1 paper is");
}

/* Nothing is known of its nodes but their names. */
static void a_ready_network_has_local_scores_only(void)
{
    static const char *const rows[] = { "y|Y||1||0||||||||", "x|X||0||1||||||||" };
    static dgg_entity nodes[] = { { TEXT("x"), TEXT("X") }, { TEXT("y"), TEXT("Y") } };
    timely made;
    make_timely(&made, 0);
    made.corpus.nodes = (dgg_entities){ nodes, 2, 2 };
    join(&made, DGG_LINK, 0, 1);
    expect_timely(&made, "historiograph", rows, 2, "No source tells a GCS");
    expect_timely(&made, "historiograph", rows, 2, "read as citing-cited");
}

static void nothing_is_not_cited(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("historiograph"), 0);
}

static void survives_refused_memory(void)
{
    timely made;
    fill_papers(&made);
    BRUTAL(fill_and_forget(&made, "historiograph"));
}

SUITE("graph/time_tables/historiograph",
      { "papers stand by how often they are cited", papers_stand_by_how_often_they_are_cited },
      { "a ready network has local scores only", a_ready_network_has_local_scores_only },
      { "nothing is not cited", nothing_is_not_cited },
      { "survives refused memory", survives_refused_memory })
