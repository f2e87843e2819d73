#include "tests/program/commands/check/lacking.h"

static dgg_alike_people alike[] = {
    { { LACKING("Smith, J."), LACKING("Smith, Jane") }, { 0, 2 }, "nothing is shared" },
};

static dgg_corpus with_people(void)
{
    dgg_corpus corpus = lacking;
    corpus.alike_people = alike;
    corpus.alike_count = 1;
    return corpus;
}

static void pairs_are_named_as_decisions_take_them(void)
{
    const dgg_corpus corpus = with_people();
    CU_ASSERT_EQUAL(rows_of(dgg_check_people, &corpus), 1);
    CU_ASSERT_TRUE(has_row(dgg_check_people, &corpus,
                           "Smith, J. @ all|Smith, Jane @ some|nothing is shared|"));
    CU_ASSERT_EQUAL(rows_of(dgg_check_people, &lacking), 0);
}

static dgg_status fill_people(void)
{
    const dgg_corpus corpus = with_people();
    dgg_table table = { 0 };
    dgg_status status = dgg_check_people(&corpus, &table, NULL);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_people());
}

SUITE("program/commands/check/people",
      { "pairs are named as decisions take them", pairs_are_named_as_decisions_take_them },
      { "survives refused memory", survives_refused_memory })
