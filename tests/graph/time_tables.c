#include "tests/support/timely.h"

#include <math.h>

static void every_row_says_its_formula_and_its_source(void)
{
    timely made;
    make_timely(&made, 2);
    join(&made, DGG_DISCUSSES, add_record(&made, 2010), 0);
    for (size_t i = 0; dgg_time_tables.rows[i] != NULL; i++) {
        const dgg_row *row = dgg_time_tables.rows[i];
        dgg_table table = { 0 };
        CU_ASSERT_TRUE(row->formula != NULL && row->source != NULL);
        CU_ASSERT_EQUAL(fill_timely(&made, row->name, &table, NULL), DGG_OK);
        CU_ASSERT_TRUE(note_says(&table, row->formula));
        CU_ASSERT_TRUE(note_says(&table, row->source));
        CU_ASSERT_TRUE(note_says(&table, "ount")); /* how it counts */
        dgg_table_destroy(&table);
    }
}

static void no_table_holds_what_is_no_number(void)
{
    timely made;
    make_timely(&made, 3);
    for (uint32_t i = 0; i < 6; i++) {
        join(&made, DGG_DISCUSSES, add_record(&made, i % 2 ? 2010 : 0), i % 3);
        join(&made, DGG_CITES, i, (i + 1) % 6); /* a circle */
        join(&made, DGG_CITES, i, i);
    }
    for (size_t i = 0; dgg_time_tables.rows[i] != NULL; i++) {
        dgg_table table = { 0 };
        CU_ASSERT_EQUAL(fill_timely(&made, dgg_time_tables.rows[i]->name, &table, NULL), DGG_OK);
        for (size_t j = 0; j < table.cell_count; j++) {
            CU_ASSERT_TRUE(isfinite(table.cells[j].number));
        }
        dgg_table_destroy(&table);
    }
}

static void is_empty_because(const timely *made, const char *name, const char *why)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(fill_timely(made, name, &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 0);
    CU_ASSERT_TRUE(note_says(&table, "There is nothing to show: "));
    CU_ASSERT_TRUE(note_says(&table, why));
    dgg_table_destroy(&table);
}

static void a_table_without_rows_says_why(void)
{
    timely made;
    make_timely(&made, 0);
    is_empty_because(&made, "growth", "no record was read");
    add_records(&made, 0, 3);
    is_empty_because(&made, "growth", "no record has a year");
    is_empty_because(&made, "slices", "no record has a year");
    is_empty_because(&made, "evolution", "no record has a year");
    is_empty_because(&made, "main_path", "no paper of the list cites another");
    is_empty_because(&made, "rpys", "no record cites a work of a known year");
    add_records(&made, 2010, 3);
    is_empty_because(&made, "trends", "no record discusses a theme");
    is_empty_because(&made, "traversal", "no paper of the list cites another");
    is_empty_because(&made, "bursts", "nothing that could burst is in three records");
}

static void a_wrong_name_suggests_the_nearest(void)
{
    timely made;
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    make_timely(&made, 0);
    CU_ASSERT_EQUAL(fill_timely(&made, "grouth", &table, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "did you mean 'growth'?"));
}

static void what_was_not_saved_is_not_counted(void)
{
    timely made;
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    make_timely(&made, 0);
    made.corpus.lacks[DGG_THEME] = true;
    CU_ASSERT_EQUAL(fill_timely(&made, "trends", &table, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "theme"));
    dgg_table_destroy(&table);
}

static void wrong_options_are_refused(void)
{
    timely made;
    dgg_table table = { 0 };
    make_timely(&made, 0);
    made.how.paths = "none";
    CU_ASSERT_EQUAL(fill_timely(&made, "growth", &table, NULL), DGG_UNKNOWN_NAME);
}

static void a_study_knows_its_years_and_options(void)
{
    timely made;
    dgg_study study = { 0 };
    make_timely(&made, 1);
    add_record(&made, 2010);
    add_record(&made, 0);
    add_record(&made, 2007);
    CU_ASSERT_EQUAL(dgg_study_init(&study, &made.graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(study.first_year, 2007);
    CU_ASSERT_EQUAL(study.last_year, 2010);
    CU_ASSERT_PTR_NOT_NULL(study.how.network);
    made.how.model = "none";
    CU_ASSERT_EQUAL(dgg_study_init(&study, &made.graph, &made.how, NULL), DGG_UNKNOWN_NAME);
}

SUITE("graph/time_tables",
      { "a study knows its years and options", a_study_knows_its_years_and_options },
      { "a table without rows says why", a_table_without_rows_says_why },

      { "every row says its formula and its source", every_row_says_its_formula_and_its_source },
      { "no table holds what is no number", no_table_holds_what_is_no_number },
      { "a wrong name suggests the nearest", a_wrong_name_suggests_the_nearest },
      { "what was not saved is not counted", what_was_not_saved_is_not_counted },
      { "wrong options are refused", wrong_options_are_refused })
