#include "graph/tally.h"

#include "tests/support/literature.h"

static void equal_counts_stand_by_label(void)
{
    literature made;
    dgg_tally tally = { 0 };
    make_literature(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_tally_init(&tally, &made.corpus, DGG_DISCUSSES, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(tally.count, 3);
    CU_ASSERT_EQUAL(tally.rows[0].records, 2);
    CU_ASSERT_EQUAL(tally.rows[1].records, 2);
    CU_ASSERT_TRUE(dgg_text_is(tally.rows[0].label, "Data"));
    CU_ASSERT_TRUE(dgg_text_is(tally.rows[1].label, "Smart cities"));
    CU_ASSERT_EQUAL(tally.rows[0].entry, 1);
    dgg_tally_destroy(&tally);
    dgg_tally_destroy(&tally);
}

static void a_record_linked_twice_counts_once(void)
{
    literature made;
    dgg_tally tally = { 0 };
    dgg_link twice[] = { { .from = 0, .to = 0 }, { .from = 0, .to = 0 } };
    make_literature(&made);
    made.corpus.links[DGG_WROTE] = (dgg_links){ twice, 2, 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_tally_init(&tally, &made.corpus, DGG_WROTE, NULL), DGG_OK);
    CU_ASSERT_EQUAL(tally.rows[0].records, 1);
    dgg_tally_destroy(&tally);
}

static void an_empty_label_shows_the_id(void)
{
    literature made;
    dgg_tally tally = { 0 };
    dgg_entity nameless[] = { { TEXT("x"), { "", 0 } } };
    make_literature(&made);
    made.corpus.keywords = (dgg_entities){ nameless, 1, 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_tally_init(&tally, &made.corpus, DGG_HAS_KEYWORD, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(tally.rows[0].label, "x"));
    dgg_tally_destroy(&tally);
}

static dgg_status init_and_destroy(void)
{
    literature made;
    dgg_tally tally = { 0 };
    make_literature(&made);
    dgg_status status = dgg_tally_init(&tally, &made.corpus, DGG_STUDIES, NULL);
    dgg_tally_destroy(&tally);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(init_and_destroy());
}

SUITE("graph/tally", { "equal counts stand by label", equal_counts_stand_by_label },
      { "a record linked twice counts once", a_record_linked_twice_counts_once },
      { "an empty label shows the id", an_empty_label_shows_the_id },
      { "survives refused memory", survives_refused_memory })
