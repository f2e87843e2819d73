#include "tests/program/commands/check/lacking.h"

static void records_without_a_link_are_listed_with_what_they_lack(void)
{
    CU_ASSERT_EQUAL(rows_of(dgg_check_uncoded, &lacking), 2);
    CU_ASSERT_TRUE(has_row(dgg_check_uncoded, &lacking, "none|First words.|both|"));
    CU_ASSERT_TRUE(has_row(dgg_check_uncoded, &lacking, "some|Some|location|"));
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy(dgg_check_uncoded));
}

SUITE("program/commands/check/uncoded",
      { "records without a link are listed with what they lack",
        records_without_a_link_are_listed_with_what_they_lack },
      { "survives refused memory", survives_refused_memory })
