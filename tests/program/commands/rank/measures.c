#include "program/commands/rank/measures.h"
#include "tests/support/lists.h"

static void several_measures_stand_in_one_table(void)
{
    write_lists();
    dgg_outcome outcome = run("rank list.txt --by strength,constraint,degree,strength --to csv");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "rank,label,id,strength,constraint,degree"));
    forget(&outcome);
    expect("rank list.txt --by strength,constraint", EXIT_DONE, "s(v) = sum of w(v,u)");
    expect("rank list.txt --by strength,constraint", EXIT_DONE, "Burt 1992");
    outcome = run("rank list.txt --by all --to csv");
    CU_ASSERT_TRUE(holds(outcome.printed, "rank,label,id,degree,strength,pagerank,"));
    CU_ASSERT_TRUE(holds(outcome.printed, ",within-module-z"));
    CU_ASSERT_FALSE(holds(outcome.printed, "hubs"));
    CU_ASSERT_FALSE(holds(outcome.printed, ",nan"));
    forget(&outcome);
    expect("rank list.txt --by degree,constrain", EXIT_USAGE, "did you mean 'constraint'?");
    expect("rank list.txt --by ''", EXIT_USAGE, "centralities");
}

static void only_where_all_are_asked_for_some_are_left_out(void)
{
    dgg_rank_measures measures = { 0 };
    dgg_options options = { .by = "degree,all" };
    CU_ASSERT_EQUAL(dgg_rank_measures_read(&measures, &options, NULL), DGG_OK);
    CU_ASSERT_TRUE(measures.leaves_out);
    options.by = "degree,betweenness";
    CU_ASSERT_EQUAL(dgg_rank_measures_read(&measures, &options, NULL), DGG_OK);
    CU_ASSERT_FALSE(measures.leaves_out);
}

static void a_measure_is_told_what_it_needs(void)
{
    write_lists();
    expect("rank list.txt --by pagerank-personalised --start data-centres", EXIT_DONE,
           "1 node to start from");
    expect("rank list.txt --by pagerank-personalised", EXIT_INPUT_MALFORMED, "--start");
    expect("rank list.txt --start data-centres", EXIT_USAGE, "pagerank-personalised");
    expect("rank list.txt --by pagerank-personalised --start data-centers", EXIT_USAGE,
           "did you mean");
    expect("rank list.txt --by katz --alpha 0.01", EXIT_DONE, "alpha 0.01");
    expect("rank list.txt --by katz --alpha 100", EXIT_INPUT_MALFORMED, "must be below");
    expect("rank list.txt --alpha 0.01", EXIT_USAGE, "--by katz");
    expect("rank list.txt --epsilon 0.1", EXIT_USAGE, "betweenness-sampled");
    expect("rank list.txt --by hubs", EXIT_INPUT_MALFORMED, "--by eigenvector");
    expect("rank list.txt --by participation", EXIT_DONE, "Communities by leiden");
}

SUITE("program/commands/rank/measures",
      { "several measures stand in one table", several_measures_stand_in_one_table },
      { "only where all are asked for some are left out",
        only_where_all_are_asked_for_some_are_left_out },
      { "a measure is told what it needs", a_measure_is_told_what_it_needs })
