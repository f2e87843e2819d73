#include "tests/support/literature.h"

#include "graph/tally.h"

static void a_record_of_one_alone_is_told_from_a_joint_one(void)
{
    literature made;
    dgg_table table = { 0 };
    make_literature(&made);
    const dgg_tally_head head = { "country", "Country" };
    CU_ASSERT_EQUAL_FATAL(
        dgg_tally_write_shares(&made.corpus, DGG_FROM_COUNTRY, &head, &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 2);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0), "China|CN|2|1.00|1|1|2018|2020|");
    CU_ASSERT_STRING_EQUAL(row_of(&table, 1), "Norway|NO|1|0.50|0|1|2018|2018|");
    dgg_table_destroy(&table);
}

static dgg_status write_and_destroy(void)
{
    literature made;
    dgg_table table = { 0 };
    make_literature(&made);
    const dgg_tally_head head = { "institution", "Institution" };
    dgg_status status = dgg_tally_write_shares(&made.corpus, DGG_WRITTEN_AT, &head, &table, NULL);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(write_and_destroy());
}

SUITE("graph/tally/shares",
      { "a record of one alone is told from a joint one",
        a_record_of_one_alone_is_told_from_a_joint_one },
      { "survives refused memory", survives_refused_memory })
