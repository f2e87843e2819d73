#include "tests/program/commands/check/lacking.h"

static void what_too_many_records_lack_is_a_finding(void)
{
    CU_ASSERT_TRUE(has_row(dgg_check_findings, &lacking,
                           "trends by year|2 of 3 records have no year|they are in no trend|"));
    CU_ASSERT_TRUE(has_row(dgg_check_findings, &lacking,
                           "rankings and communities|3 records|fewer than 30 are too few: one more "
                           "can change them|"));
    CU_ASSERT_TRUE(has_row(dgg_check_findings, &lacking,
                           "doubtful|1 warning|see the warnings: it is kept as it is|"));
}

/* Five in a hundred may have no year, six not. */
static void what_few_records_lack_is_none(void)
{
    enum { MANY = 100 };
    static dgg_paper papers[MANY];
    static dgg_link themes[MANY], locations[MANY];
    const dgg_corpus corpus = {
        .papers = papers,
        .paper_count = MANY,
        .links = { [DGG_DISCUSSES] = { themes, MANY, 0 }, [DGG_STUDIES] = { locations, MANY, 0 } }
    };
    for (uint32_t i = 0; i < MANY; i++) {
        papers[i] = lacking_papers[0];
        papers[i].year = i < 5 ? 0 : 2020;
        themes[i].from = locations[i].from = i;
    }
    CU_ASSERT_EQUAL(rows_of(dgg_check_findings, &corpus), 0);
    papers[5].year = 0;
    CU_ASSERT_EQUAL(rows_of(dgg_check_findings, &corpus), 1);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy(dgg_check_findings));
}

SUITE("program/commands/check/findings",
      { "what too many records lack is a finding", what_too_many_records_lack_is_a_finding },
      { "what few records lack is none", what_few_records_lack_is_none },
      { "survives refused memory", survives_refused_memory })
