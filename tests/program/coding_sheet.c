#include "program/coding_sheet.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

static dgg_status read_bytes(dgg_table *sheet, const char *bytes, dgg_error *error)
{
    CU_ASSERT_TRUE(write_file("sheet_test.csv", dgg_text_of(bytes)));
    return dgg_hand_sheet_read(sheet, "sheet_test.csv", error);
}

static bool is_cell(const dgg_table *sheet, size_t row, size_t column, const char *text)
{
    return dgg_text_is(dgg_table_cell(sheet, row, column)->text, text);
}

static void a_sheet_keeps_its_comments_and_columns_but_no_texts(void)
{
    dgg_table sheet = { 0 };
    CU_ASSERT_EQUAL(read_bytes(&sheet,
                               "\xEF\xBB\xBFRecord;TARGET;decision;weight;abstract;;weight\n"
                               "# drawn; by; hand\n"
                               "Li2021; theme:t ;add;2,5;long;x;y\n",
                               NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(sheet.column_count, 4);
    CU_ASSERT_EQUAL(dgg_table_row_count(&sheet), 2);
    CU_ASSERT_TRUE(is_cell(&sheet, 0, 0, "# drawn"));
    CU_ASSERT_TRUE(is_cell(&sheet, 0, 1, ""));
    CU_ASSERT_TRUE(is_cell(&sheet, 1, 1, "theme:t"));
    CU_ASSERT_TRUE(is_cell(&sheet, 1, 3, "2,5"));
    dgg_table_destroy(&sheet);
}

static void what_is_no_sheet_is_refused_with_its_name(void)
{
    dgg_error error = { 0 };
    dgg_table sheet = { 0 };
    CU_ASSERT_EQUAL(read_bytes(&sheet, "paper,theme\n", &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, "sheet_test.csv");
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "a column 'record'"));
    dgg_table_destroy(&sheet);
    CU_ASSERT_EQUAL(read_bytes(&sheet, "", NULL), DGG_BAD_INPUT);
    dgg_table_destroy(&sheet);
    CU_ASSERT_EQUAL(dgg_hand_sheet_read(&sheet, "no-such-file.csv", NULL), DGG_NO_INPUT);
    dgg_table_destroy(&sheet);
}

static void that_of_a_review_folder_is_found(void)
{
    dgg_table sheet = { 0 };
    dgg_review review = { .decisions = "no-such-folder" };
    CU_ASSERT_EQUAL(dgg_hand_sheet_of_review(&sheet, &review, NULL), DGG_OK);
    CU_ASSERT_EQUAL(sheet.column_count, 0);
    review.decisions = ".";
    CU_ASSERT_TRUE(write_file("codings.csv", dgg_text_of("record,target\na,b\n")));
    CU_ASSERT_EQUAL(dgg_hand_sheet_of_review(&sheet, &review, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&sheet), 1);
    remove("codings.csv");
    dgg_table_destroy(&sheet);
}

static dgg_status read_and_forget(void)
{
    dgg_table sheet = { 0 };
    dgg_status status = dgg_hand_sheet_read(&sheet, "sheet_test.csv", NULL);
    dgg_table_destroy(&sheet);
    return status;
}

static void survives_refused_memory(void)
{
    write_file("sheet_test.csv", dgg_text_of("record,target\nLi2021,theme:t\n10.1/x,\n"));
    BRUTAL(read_and_forget());
    remove("sheet_test.csv");
}

SUITE("program/coding_sheet",
      { "a sheet keeps its comments and columns but no texts",
        a_sheet_keeps_its_comments_and_columns_but_no_texts },
      { "what is no sheet is refused with its name", what_is_no_sheet_is_refused_with_its_name },
      { "that of a review folder is found", that_of_a_review_folder_is_found },
      { "survives refused memory", survives_refused_memory })
