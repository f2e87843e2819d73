#include "program/table_choice.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/program.h"

static const dgg_row one = { "one", "the first", NULL, NULL };
static const dgg_row two = { "two", "the second", NULL, NULL };
static const dgg_row *const rows[] = { &one, &two, NULL };
static const dgg_shelf shelf = { "numbers", rows };

/* `context` names the row that cannot be filled; NULL if all can. */
static dgg_status fill(const void *context, const dgg_row *row, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (context != NULL && strcmp(context, row->name) == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "no %s here", row->name);
    }
    DGG_TRY(dgg_table_name(table, row->name, row->summary, "counted", error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("n"), dgg_text_of("N"), 0, error));
    DGG_TRY(dgg_table_add_count(table, 7, error));
done:
    return status;
}

static dgg_status choose_and_fill(const dgg_options *options, const char *missing, size_t *count,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table_choice choice = { 0 };
    DGG_TRY(dgg_table_choice_make(&choice, &shelf, options, error));
    DGG_TRY(dgg_table_choice_fill(&choice, options, fill, missing, error));
    *count = choice.table_count;
done:
    dgg_table_choice_destroy(&choice);
    return status;
}

static void tables_are_chosen_by_name(void)
{
    const dgg_options all = { .quiet = true }, both = { .tables = " two , one" };
    const dgg_options second = { .tables = "two" }, wrong = { .tables = "one,three" };
    size_t count = 0;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(choose_and_fill(&all, NULL, &count, NULL), DGG_OK);
    CU_ASSERT_EQUAL(count, 2);
    CU_ASSERT_EQUAL(choose_and_fill(&both, NULL, &count, NULL), DGG_OK);
    CU_ASSERT_EQUAL(count, 2);
    CU_ASSERT_EQUAL(choose_and_fill(&second, NULL, &count, NULL), DGG_OK);
    CU_ASSERT_EQUAL(count, 1);
    CU_ASSERT_EQUAL(choose_and_fill(&wrong, NULL, &count, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_TRUE(holds(error.message, "three"));
}

static void what_cannot_be_told_is_left_out_unless_named(void)
{
    const dgg_options all = { .quiet = true }, named = { .tables = "one,two" };
    size_t count = 0;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(choose_and_fill(&all, "one", &count, NULL), DGG_OK);
    CU_ASSERT_EQUAL(count, 1);
    CU_ASSERT_EQUAL(choose_and_fill(&named, "one", &count, &error), DGG_BAD_REQUEST);
    CU_ASSERT_STRING_EQUAL(error.message, "no one here");
    CU_ASSERT_EQUAL(choose_and_fill(&named, "one", &count, NULL), DGG_BAD_REQUEST);
}

static void csv_of_several_needs_a_folder(void)
{
    const dgg_options csv = { .to = "csv" }, folder = { .to = "csv", .output = "tables" };
    const dgg_options screen = { .to = "csv", .output = "-" }, wrong = { .to = "cvs" };
    dgg_table_choice choice = { .count = 2 }, single = { .count = 1 };
    CU_ASSERT_EQUAL(dgg_table_choice_check(&choice, &csv, NULL, NULL), DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(dgg_table_choice_check(&choice, &screen, NULL, NULL), DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(dgg_table_choice_check(&choice, &folder, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_choice_check(&single, &csv, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_choice_check(&single, &wrong, NULL, NULL), DGG_UNKNOWN_NAME);
}

static dgg_status write_them(const dgg_options *options)
{
    dgg_status status = DGG_OK;
    dgg_table_choice choice = { 0 };
    DGG_TRY(dgg_table_choice_make(&choice, &shelf, options, NULL));
    DGG_TRY(dgg_table_choice_fill(&choice, options, fill, NULL, NULL));
    DGG_TRY(dgg_table_choice_write(&choice, options, NULL));
done:
    dgg_table_choice_destroy(&choice);
    return status;
}

static void a_folder_gets_a_file_a_table(void)
{
    const dgg_options folder = { .to = "csv", .output = "tables" };
    enter_folder();
    CU_ASSERT_EQUAL(write_them(&folder), DGG_OK);
    char *bytes = file_content("tables/two.csv", NULL);
    CU_ASSERT_TRUE(holds(bytes, "7"));
    free(bytes);
}

static void survives_refused_memory(void)
{
    const dgg_options folder = { .to = "csv", .output = "tables" };
    const dgg_options page = { .output = "page.md" };
    enter_folder();
    BRUTAL(write_them(&folder));
    BRUTAL(write_them(&page));
}

SUITE("program/table_choice", { "tables are chosen by name", tables_are_chosen_by_name },
      { "what cannot be told is left out unless named",
        what_cannot_be_told_is_left_out_unless_named },
      { "csv of several needs a folder", csv_of_several_needs_a_folder },
      { "a folder gets a file a table", a_folder_gets_a_file_a_table },
      { "survives refused memory", survives_refused_memory })
