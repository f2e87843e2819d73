#include "tests/support/timely.h"

/* 30 records of 2010 to 2012, each citing one of 2009; and one that is cited before it is out. */
static void fill_citations(timely *made)
{
    make_timely(made, 0);
    uint32_t old = add_record(made, 2009), late = add_record(made, 2013);
    for (int i = 0; i < 30; i++) {
        uint32_t record = add_record(made, 2010 + i / 10);
        join(made, DGG_CITES, record, old);
    }
    join(made, DGG_CITES, 2, late);
    join(made, DGG_CITES, 3, add_record(made, 0));
}

/* Ten of each age from 1 to 3: half of 30 is in the middle of age 2. */
static void half_of_the_citations_are_no_older(void)
{
    static const char *const rows[] = { "2009-2012|30|2.50|1.00|30|2.50|", "2013|0|||0||",
                                        "all|30|2.50|1.00|30|2.50|" };
    timely made;
    fill_citations(&made);
    made.how.slices = "2009-2012,2013";
    expect_timely(&made, "half_life", rows, 3, "1 of unknown years and 1 of works of a later year");
}

static void references_outside_the_list_have_an_age(void)
{
    static const char *const rows[] = { "2010|30|6.50|0.00|0||", "all|30|6.50|0.00|0||" };
    static dgg_entity references[] = { { TEXT("x"), TEXT("Small H, 2004, J DOC") } };
    timely made;
    make_timely(&made, 0);
    made.corpus.references = (dgg_entities){ references, 1, 1 };
    for (uint32_t i = 0; i < 30; i++) {
        join(&made, DGG_CITES, add_record(&made, 2010), 0);
        made.corpus.links[DGG_CITES].items[i].to_reference = true;
    }
    expect_timely(&made, "half_life", rows, 2, "0 of unknown years");
}

static void few_citations_have_no_half_life(void)
{
    static const char *const rows[] = { "2010|0|||1||", "2011|1|||0||", "all|1|||1||" };
    timely made;
    make_timely(&made, 0);
    uint32_t old = add_record(&made, 2010);
    join(&made, DGG_CITES, add_record(&made, 2011), old);
    expect_timely(&made, "half_life", rows, 3, "Fewer than 30");
    CU_ASSERT_EQUAL(timely_rows_of_nothing("half_life"), 1); /* all: nothing */
    refuses_networks("half_life");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_citations(&made);
    BRUTAL(fill_and_forget(&made, "half_life"));
}

SUITE("graph/time_tables/half_life",
      { "half of the citations are no older", half_of_the_citations_are_no_older },
      { "references outside the list have an age", references_outside_the_list_have_an_age },
      { "few citations have no half-life", few_citations_have_no_half_life },
      { "survives refused memory", survives_refused_memory })
