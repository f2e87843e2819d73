#include "tests/program/commands/check/lacking.h"

static void inputs_come_with_their_warnings(void)
{
    CU_ASSERT_TRUE(has_row(dgg_check_inputs, &lacking, "b.bib|bibtex|2|0|1|1|0|"));
    CU_ASSERT_TRUE(has_row(dgg_check_inputs, &lacking, "standard input||1|0|0|0|0|"));
}

static void fields_come_with_their_share(void)
{
    CU_ASSERT_TRUE(has_row(dgg_check_fields, &lacking, "Title|1|3|0.333333|"));
    CU_ASSERT_TRUE(has_row(dgg_check_fields, &lacking, "Location found|2|3|0.666667|"));
    CU_ASSERT_EQUAL(rows_of(dgg_check_fields, &(const dgg_corpus){ 0 }), 0);
}

static void warnings_come_with_their_place(void)
{
    CU_ASSERT_TRUE(has_row(dgg_check_warnings, &lacking, "doubtful|b.bib|7|odd|"));
    CU_ASSERT_TRUE(has_row(dgg_check_warnings, &lacking, "merged|b.bib||twice|"));
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy(dgg_check_inputs));
    BRUTAL(fill_and_destroy(dgg_check_fields));
    BRUTAL(fill_and_destroy(dgg_check_warnings));
}

SUITE("program/commands/check/tables",
      { "inputs come with their warnings", inputs_come_with_their_warnings },
      { "fields come with their share", fields_come_with_their_share },
      { "warnings come with their place", warnings_come_with_their_place },
      { "survives refused memory", survives_refused_memory })
