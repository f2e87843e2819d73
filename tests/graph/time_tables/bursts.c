#include "tests/support/timely.h"

/* 20 records a year for ten years; a theme in some of them each year. */
static void fill_years(timely *made, const size_t counts[10])
{
    make_timely(made, 2);
    for (int year = 0; year < 10; year++) {
        for (size_t i = 0; i < 20; i++) {
            uint32_t record = add_record(made, 2000 + year);
            if (i < counts[year]) {
                join(made, DGG_DISCUSSES, record, 0);
            }
        }
    }
    join(made, DGG_DISCUSSES, 0, 1);
}

static const size_t high[10] = { 2, 2, 2, 8, 9, 8, 9, 2, 2, 2 };

static void a_burst_has_its_years_and_its_weight(void)
{
    static const char *const rows[] = { "themes|Zero|t0|46|1|2003|2006|7.25||" };
    timely made;
    fill_years(&made, high);
    expect_timely(&made, "bursts", rows, 1, "1 items of 3 records or more; 1 have fewer");
    expect_timely(&made, "bursts", rows, 1, "batched; 2 states; s = 2.00, gamma = 1.00");
}

static void what_is_too_common_is_refused_with_the_reason(void)
{
    static const size_t common[10] = { 12, 12, 12, 12, 12, 12, 12, 12, 12, 12 };
    timely made;
    dgg_table table = { 0 };
    fill_years(&made, common);
    CU_ASSERT_EQUAL_FATAL(fill_timely(&made, "bursts", &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 1);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 7)->kind, DGG_CELL_EMPTY);
    CU_ASSERT_TRUE(dgg_text_starts(dgg_table_cell(&table, 0, 8)->text, "p0 = 0.6"));
    dgg_table_destroy(&table);
    made.how.burst.ratio = 1.5;
    expect_timely(&made, "bursts", NULL, 0, "s = 1.50");
}

/* Of 46 records 34 stand in four years: the gaps between them are short. */
static void a_stream_of_records_has_bursts_too(void)
{
    timely made;
    dgg_table table = { 0 };
    fill_years(&made, high);
    made.how.model = "continuous";
    CU_ASSERT_EQUAL_FATAL(fill_timely(&made, "bursts", &table, NULL), DGG_OK);
    CU_ASSERT_TRUE_FATAL(dgg_table_row_count(&table) > 0);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 5)->number, 2003);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 6)->number, 2006);
    CU_ASSERT_TRUE(note_says(&table, "as many states as gaps tell apart"));
    dgg_table_destroy(&table);
}

static void cited_works_keywords_and_authors_burst(void)
{
    static const char *const names[] = { "keywords", "references", "authors" };
    static dgg_entity entities[] = { { TEXT("x"), TEXT("X") } };
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        timely made;
        dgg_table table = { 0 };
        fill_years(&made, high);
        dgg_link_type types[] = { DGG_HAS_KEYWORD, DGG_CITES, DGG_WROTE };
        dgg_links *links = &made.corpus.links[types[i]];
        for (size_t j = 0; j < made.corpus.links[DGG_DISCUSSES].count; j++) {
            links->items[j] = made.corpus.links[DGG_DISCUSSES].items[j];
            links->items[j].to = types[i] == DGG_WROTE ? links->items[j].from : 0;
            links->items[j].from = types[i] == DGG_WROTE ? 0 : links->items[j].from;
            links->items[j].to_reference = true;
        }
        links->count = made.corpus.links[DGG_DISCUSSES].count - 1;
        made.corpus.keywords = made.corpus.references = made.corpus.people =
            (dgg_entities){ entities, 1, 1 };
        made.how.of = names[i];
        CU_ASSERT_EQUAL_FATAL(fill_timely(&made, "bursts", &table, NULL), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 1);
        CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 0)->text, names[i]));
        CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 5)->number, 2003);
        dgg_table_destroy(&table);
    }
}

static void what_was_not_saved_is_told(void)
{
    static const char *const rows[] = { "themes|Zero|t0|46|1|2003|2006|7.25||" };
    timely made;
    fill_years(&made, high);
    made.corpus.lacks[DGG_REFERENCE] = true;
    expect_timely(&made, "bursts", rows, 1, "Nothing is said of references");
    made.corpus.lacks[DGG_THEME] = true;
    expect_timely(&made, "bursts", NULL, 0, "Nothing is said of themes");
}

static void nothing_has_no_bursts(void)
{
    CU_ASSERT_EQUAL(timely_rows_of_nothing("bursts"), 0);
    refuses_networks("bursts");
}

static void survives_refused_memory(void)
{
    timely made;
    fill_years(&made, high);
    BRUTAL(fill_and_forget(&made, "bursts"));
    made.how.model = "continuous";
    BRUTAL(fill_and_forget(&made, "bursts"));
}

SUITE("graph/time_tables/bursts",
      { "a burst has its years and its weight", a_burst_has_its_years_and_its_weight },
      { "what is too common is refused with the reason",
        what_is_too_common_is_refused_with_the_reason },
      { "a stream of records has bursts too", a_stream_of_records_has_bursts_too },
      { "cited works, keywords and authors burst", cited_works_keywords_and_authors_burst },
      { "what was not saved is told", what_was_not_saved_is_told },
      { "nothing has no bursts", nothing_has_no_bursts },
      { "survives refused memory", survives_refused_memory })
