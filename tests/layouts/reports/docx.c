#include "tests/support/tables.h"

static bool has_pandoc(void)
{
    bool is_there = getenv("DGG_HEAVY") != NULL && system("command -v pandoc >/dev/null 2>&1") == 0;
    printf("%s", is_there ? "" : "(skipped: no DGG_HEAVY, or no pandoc) ");
    return is_there;
}

static dgg_status save(const char *path, dgg_error *error)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_themes(&table), DGG_OK);
    FILE *out = fopen(path, "wb");
    dgg_status status = dgg_table_write(&table, "docx", out, error);
    fclose(out);
    dgg_table_destroy(&table);
    return status;
}

static void pandoc_makes_it_the_same_each_time(void)
{
    if (!has_pandoc()) {
        return;
    }
    CU_ASSERT_EQUAL(save("reports_1.docx", NULL), DGG_OK);
    CU_ASSERT_EQUAL(save("reports_2.docx", NULL), DGG_OK);
    CU_ASSERT_EQUAL(system("cmp reports_1.docx reports_2.docx"), 0);
    CU_ASSERT_EQUAL(system("pandoc --from docx --to plain reports_1.docx | grep -q 智慧城市"), 0);
}

static void without_pandoc_it_says_what_to_do(void)
{
    dgg_error error = { 0 };
    char *kept = strdup(getenv("PATH"));
    setenv("PATH", "/nowhere", 1);
    CU_ASSERT_EQUAL(save("reports_3.docx", &error), DGG_MISSING_PART);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "pandoc"));
    setenv("PATH", kept, 1);
    free(kept);
}

SUITE("layouts/reports/docx",
      { "pandoc makes it, the same each time", pandoc_makes_it_the_same_each_time },
      { "without pandoc it says what to do", without_pandoc_it_says_what_to_do })
