#include "layouts/prose.h"
#include "tests/support/tables.h"

static void columns_are_aligned_whatever_the_script(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    is_written_as(&table, 1, "text",
                  "Papers by theme\n"
                  "Theme         Papers  Share\n"
                  "------------  ------  -----\n"
                  "智慧城市          12   0.62\n"
                  "data centres       7\n"
                  "(each paper counts once)\n");
    dgg_table_destroy(&table);
}

static void marks_and_joiners_take_no_column(void)
{
    static const char *const texts[] = { "e\u0301t\u00ade\u200b|", "ete|", "智|", "\U0001F600|" };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "a", "A", 0), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "b", "B", 0), DGG_OK);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        CU_ASSERT_EQUAL(dgg_table_add_text(&table, dgg_text_of(texts[i]), NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_table_add_count(&table, i, NULL), DGG_OK);
    }
    is_written_as(&table, 1, "text",
                  "A     B\n"
                  "----  -\n"
                  "e\u0301t\u00ade\u200b|  0\n"
                  "ete|  1\n"
                  "智|   2\n"
                  "\U0001F600|   3\n");
    dgg_table_destroy(&table);
}

static void tables_are_separated_and_an_empty_one_says_none(void)
{
    dgg_table tables[3] = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_empty(&tables[0]), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(add_column(&tables[2], "n", "Number", 2), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&tables[2], -1.25, NULL), DGG_OK);
    is_written_as(tables, 3, "text", "Papers by year\nnone\n\nnone\n\nNumber\n------\n -1.25\n");
    dgg_table_destroy(&tables[0]);
    dgg_table_destroy(&tables[2]);
}

static void a_text_commands_no_terminal(void)
{
    static const char *const texts[] = { "\x1b[2J\x07red", "two\r\nlines", "\u202eevil\u202c" };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_texts(&table, texts, sizeof texts / sizeof *texts), DGG_OK);
    is_written_as(&table, 1, "text", "Title\n---------\n[2J red\ntwo lines\nevil\n");
    dgg_table_destroy(&table);
}

static void no_line_ends_with_a_blank(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_text(&table, dgg_text_of("a"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_empty(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_empty(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_empty(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_empty(&table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, 2, NULL), DGG_OK);
    char *bytes = written_copy(&table, 1, "text");
    CU_ASSERT_PTR_NULL(strstr(bytes, " \n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(bytes, "\na\n                       2.00\n"));
    dgg_table_destroy(&table);
    free(bytes);
}

static void a_long_note_is_broken_between_words(void)
{
    char note[500] = "";
    size_t length = 0;
    for (size_t i = 0; i < 36; i++) {
        length += (size_t)snprintf(note + length, sizeof note - length, "%s智慧 %04zu",
                                   i > 0 ? " " : "", i);
    }
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "n", "Number", 2), DGG_OK);
    table.note = dgg_text_of(note);
    char *bytes = written_copy(&table, 1, "text");
    CU_ASSERT_PTR_NOT_NULL(strstr(bytes, "none\n(智慧 0000 智慧 0001"));
    CU_ASSERT_PTR_NOT_NULL(strstr(bytes, " 0009\n 智慧 0010"));
    CU_ASSERT_PTR_NOT_NULL(strstr(bytes, "智慧 0035)\n"));
    for (const char *line = bytes; line != NULL; line = strchr(line + 1, '\n')) {
        CU_ASSERT(strcspn(line + 1, "\n") <= 120); /* 100 columns: 智慧 is four, in six bytes */
    }
    table.note = (dgg_text){ 0 };
    dgg_table_destroy(&table);
    free(bytes);
}

/* 80 columns: texts are broken between words, Chinese ones anywhere, numbers and ids never. */
static void a_wide_table_fits_a_terminal(void)
{
    static const char *const texts[] = {
        "How towns of the river delta plan, build and use data centres, and who pays for them",
        ("城市治理与数据中心建设的政策工具研究城市治理与数据中心建设的政策工具研究城市治理与数据中"
         "心"),
        "short",
    };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "a", "A name of some words", 0), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "b", "Other", 0), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(add_column(&table, "c", "Records", 0), DGG_OK);
    for (size_t i = 0; i < 3; i++) {
        CU_ASSERT_EQUAL(dgg_table_add_text(&table, dgg_text_of(texts[i]), NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_table_add_text(&table, dgg_text_of("lee-2024-maps"), NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_table_add_count(&table, 1234567 + i, NULL), DGG_OK);
    }
    char *bytes = written_copy(&table, 1, "text");
    for (const char *line = bytes; *line != '\0'; line += strcspn(line, "\n") + 1) {
        dgg_text one = { line, strcspn(line, "\n") };
        CU_ASSERT_TRUE(dgg_prose_width(one) <= 80);
    }
    CU_ASSERT_PTR_NOT_NULL(strstr(bytes, "  lee-2024-maps  1234567\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(bytes, "\ncentres, and who pays for them\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(bytes, "short "));
    dgg_table_destroy(&table);
    free(bytes);
}

SUITE("layouts/reports/text",
      { "columns are aligned whatever the script", columns_are_aligned_whatever_the_script },
      { "marks and joiners take no column", marks_and_joiners_take_no_column },
      { "tables are separated, and an empty one says none",
        tables_are_separated_and_an_empty_one_says_none },
      { "a text commands no terminal", a_text_commands_no_terminal },
      { "no line ends with a blank", no_line_ends_with_a_blank },
      { "a wide table fits a terminal", a_wide_table_fits_a_terminal },
      { "a long note is broken between words", a_long_note_is_broken_between_words })
