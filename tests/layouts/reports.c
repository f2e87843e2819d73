#include "layouts/reports.h"

#include "tests/support/brutal.h"
#include "tests/support/tables.h"

static void an_unknown_format_is_refused(void)
{
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_tables_write(NULL, 0, "markdwon", stdout, &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_STRING_EQUAL(error.message, "no 'markdwon' among the reports (did you mean "
                                          "'markdown'?): csv docx html json latex markdown text");
}

/* Pandoc, which makes docx, may not be there: tests/layouts/reports/docx.c. */
static bool is_ours(size_t row)
{
    return strcmp(dgg_reports.rows[row]->name, "docx") != 0;
}

static void one_table_is_written_like_a_row_of_one(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    for (size_t i = 0; dgg_reports.rows[i] != NULL; i++) {
        if (!is_ours(i)) {
            continue;
        }
        char *wanted = written_copy(&table, 1, dgg_reports.rows[i]->name);
        char *bytes = NULL;
        size_t length = 0;
        FILE *out = open_memstream(&bytes, &length);
        CU_ASSERT_EQUAL(dgg_table_write(&table, dgg_reports.rows[i]->name, out, NULL), DGG_OK);
        fclose(out);
        CU_ASSERT_STRING_EQUAL(bytes, wanted);
        CU_ASSERT_TRUE(length > strlen("智慧城市"));
        free(bytes);
        free(wanted);
    }
    dgg_table_destroy(&table);
}

static void a_full_output_is_told_in_every_format(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    for (size_t i = 0; dgg_reports.rows[i] != NULL; i++) {
        if (!is_ours(i)) {
            continue;
        }
        dgg_error error = { 0 };
        FILE *full = fopen("/dev/full", "w");
        CU_ASSERT_PTR_NOT_NULL_FATAL(full);
        CU_ASSERT_EQUAL(dgg_table_write(&table, dgg_reports.rows[i]->name, full, &error),
                        DGG_CANNOT_WRITE);
        CU_ASSERT_STRING_EQUAL(error.message, "the output is full or closed");
        fclose(full);
    }
    dgg_table_destroy(&table);
}

static void refuse_allocations(const char *format)
{
    BRUTAL(write_and_forget(format));
}

static void a_refused_allocation_leaves_nothing_in_any_format(void)
{
    for (size_t i = 0; dgg_reports.rows[i] != NULL; i++) {
        if (!is_ours(i)) {
            continue;
        }
        refuse_allocations(dgg_reports.rows[i]->name);
    }
}

SUITE("layouts/reports", { "an unknown format is refused", an_unknown_format_is_refused },
      { "one table is written like a row of one", one_table_is_written_like_a_row_of_one },
      { "a full output is told in every format", a_full_output_is_told_in_every_format },
      { "a refused allocation leaves nothing in any format",
        a_refused_allocation_leaves_nothing_in_any_format })
