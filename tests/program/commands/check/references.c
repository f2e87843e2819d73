#include "tests/program/commands/check/lacking.h"

static dgg_text cited[] = { LACKING("Lee A, 2001, TOWNS, V3, P1"), LACKING("10.1000/2"),
                            LACKING("W27"), LACKING("Lee, in press") };
static dgg_paper citing[] = { { .id = LACKING("a"), .references = { cited, 4 } },
                              { .id = LACKING("b"), .references = { cited, 1 } } };
static dgg_link cites[] = { { .from = 0, .to = 1 },
                            { .from = 0, .to = 0, .to_reference = true },
                            { .from = 0, .to = 1, .to_reference = true },
                            { .from = 1, .to = 0, .to_reference = true } };
static dgg_entity works[] = { { .id = LACKING("lee") }, { .id = LACKING("w27") } };
static const dgg_corpus corpus = { .papers = citing,
                                   .paper_count = 2,
                                   .links = { [DGG_CITES] = { cites, 4, 0 } },
                                   .references = { works, 2, 0 } };

static void what_is_matched_and_what_is_not_is_counted(void)
{
    CU_ASSERT_EQUAL(rows_of(dgg_check_references, &corpus), 6);
    CU_ASSERT_TRUE(has_row(dgg_check_references, &corpus,
                           "matched: citations of records of the list|1|0.25|"));
    CU_ASSERT_TRUE(
        has_row(dgg_check_references, &corpus, "unmatched: citations of other works|3|0.75|"));
    CU_ASSERT_TRUE(has_row(dgg_check_references, &corpus, "other works|2||"));
    CU_ASSERT_TRUE(
        has_row(dgg_check_references, &corpus, "other works that several records cite|1|0.5|"));
}

static void a_line_without_year_and_doi_is_broken(void)
{
    CU_ASSERT_TRUE(
        has_row(dgg_check_references, &corpus, "lines of references as they are written|5||"));
    CU_ASSERT_TRUE(
        has_row(dgg_check_references, &corpus, "broken lines: neither year nor DOI|1|0.2|"));
}

static void without_references_there_is_nothing_to_tell(void)
{
    const dgg_corpus none = { 0 };
    CU_ASSERT_EQUAL(rows_of(dgg_check_references, &none), 0);
}

static dgg_status fill_references(void)
{
    dgg_table table = { 0 };
    dgg_status status = dgg_check_references(&corpus, &table, NULL);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_references());
}

SUITE("program/commands/check/references",
      { "what is matched and what is not is counted", what_is_matched_and_what_is_not_is_counted },
      { "a line without year and DOI is broken", a_line_without_year_and_doi_is_broken },
      { "without references there is nothing to tell",
        without_references_there_is_nothing_to_tell },
      { "survives refused memory", survives_refused_memory })
