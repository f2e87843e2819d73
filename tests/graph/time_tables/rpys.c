#include "tests/support/timely.h"

static dgg_entity cited_works[] = { { TEXT("a"), TEXT("A, 1990, J") },
                                    { TEXT("b"), TEXT("B, 1992, J") },
                                    { TEXT("c"), TEXT("C, 1992, J") },
                                    { TEXT("d"), TEXT("D, in press") } };

static void cite(timely *made, uint32_t record, uint32_t work)
{
    dgg_links *links = &made->corpus.links[DGG_CITES];
    links->items[links->count++] =
        (dgg_link){ .from = record, .to = work, .to_reference = true, .weight = 1 };
}

static void fill_references(timely *made)
{
    make_timely(made, 0);
    made->corpus.references = (dgg_entities){ cited_works, 4, 4 };
    for (uint32_t i = 0; i < 4; i++) {
        add_record(made, 2000);
        cite(made, i, 2);
    }
    cite(made, 0, 0);
    cite(made, 0, 1);
    cite(made, 1, 1);
    cite(made, 1, 3);
    join(made, DGG_CITES, 3, add_record(made, 1994)); /* a paper of the list */
}

static void a_peak_lists_its_works(void)
{
    static const char *const rows[] = { "1990|1|0.00|||", "1991|0|-0.50|||",
                                        "1992|6|5.00|yes|C, 1992, J (4); B, 1992, J (2)|",
                                        "1993|0|-0.50|||", "1994|1|0.00|||" };
    timely made;
    fill_references(&made);
    expect_timely(&made, "rpys", rows, 5, "1 citations of works without a known year");
}

static void a_long_name_of_a_work_is_cut_between_characters(void)
{
    static char label[400] = "Zh, 1992, ";
    static dgg_entity one[] = { { TEXT("z"), { label, 0 } } };
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 0);
    for (size_t i = 0; i < 90; i++) {
        for (size_t j = 0; j < 3; j++) {
            label[10 + 3 * i + j] = "\xE5\x9F\x8E"[j];
        }
    }
    one[0].label.length = 10 + 3 * 90;
    made.corpus.references = (dgg_entities){ one, 1, 1 };
    cite(&made, add_record(&made, 2000), 0);
    cite(&made, add_record(&made, 2000), 0);
    join(&made, DGG_CITES, 0, add_record(&made, 1994));
    join(&made, DGG_CITES, 1, add_record(&made, 1991));
    CU_ASSERT_EQUAL_FATAL(fill_timely(&made, "rpys", &table, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_ends(dgg_table_cell(&table, 1, 4)->text, "\xE5\x9F\x8E… (2)"));
    dgg_table_destroy(&table);
}

static void nothing_has_no_references(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("rpys"), 0);
    refuses_networks("rpys");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_references(&made);
    BRUTAL(fill_and_forget(&made, "rpys"));
}

SUITE("graph/time_tables/rpys", { "a peak lists its works", a_peak_lists_its_works },
      { "a long name of a work is cut between characters",
        a_long_name_of_a_work_is_cut_between_characters },
      { "nothing has no references", nothing_has_no_references },
      { "survives refused memory", survives_refused_memory })
