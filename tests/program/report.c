#include "program/report.h"

#include "tests/support/brutal.h"
#include "tests/support/program.h"

static void the_format_is_asked_for_or_told_by_the_file(void)
{
    static const struct {
        dgg_options options;
        const char *format;
    } cases[] = {
        { { .json = true, .output = "a.csv" }, "json" },
        { { .to = "text", .output = "a.csv" }, "text" },
        { { .output = "a.csv" }, "csv" },
        { { .output = "a.b.md" }, "markdown" },
        { { .output = "a.json" }, "json" },
        { { .output = "a.txt" }, "text" },
        { { .output = "a.gv" }, "dot" },
        { { .output = "csv" }, "markdown" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CU_ASSERT_STRING_EQUAL(dgg_report_format(&cases[i].options), cases[i].format);
    }
}

static void prose_is_for_people(void)
{
    const dgg_options text = { .to = "text" }, markdown = { .output = "a.md" },
                      csv = { .to = "csv" }, json = { .json = true };
    CU_ASSERT_TRUE(dgg_report_is_prose(&text));
    CU_ASSERT_TRUE(dgg_report_is_prose(&markdown));
    CU_ASSERT_FALSE(dgg_report_is_prose(&csv));
    CU_ASSERT_FALSE(dgg_report_is_prose(&json));
}

static void wrong_formats_are_refused(void)
{
    const dgg_options both = { .json = true, .to = "csv" }, same = { .json = true, .to = "json" },
                      wrong = { .to = "markdwon" }, dot = { .to = "dot" };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_report_check(&both, NULL, NULL), DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(dgg_report_check(&same, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_report_check(&wrong, "dot", &error), DGG_UNKNOWN_NAME);
    CU_ASSERT_TRUE(holds(error.message, "did you mean 'markdown'?"));
    CU_ASSERT_EQUAL(dgg_report_check(&dot, "dot", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_report_check(&dot, NULL, NULL), DGG_UNKNOWN_NAME);
}

static dgg_status make_table(dgg_table *table)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "years", "Records by year", "counted once", NULL));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("year"), dgg_text_of("Year"), 0, NULL));
    DGG_TRY(dgg_table_add_count(table, 2021, NULL));
done:
    return status;
}

static void writes_a_file(void)
{
    const dgg_options options = { .output = "years.md" };
    dgg_table table = { 0 };
    enter_folder();
    CU_ASSERT_EQUAL_FATAL(make_table(&table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_report_write(&options, &table, 1, NULL), DGG_OK);
    char *content = file_content("years.md", NULL);
    CU_ASSERT_TRUE(holds(content, "Records by year"));
    CU_ASSERT_TRUE(holds(content, "2021"));
    CU_ASSERT_TRUE(holds(content, "counted once"));
    free(content);
    dgg_table_destroy(&table);
}

static void an_output_that_cannot_be_made_is_named(void)
{
    const dgg_options options = { .output = "no/such/folder.md" };
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    enter_folder();
    CU_ASSERT_EQUAL_FATAL(make_table(&table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_report_write(&options, &table, 1, &error), DGG_CANNOT_CREATE);
    CU_ASSERT_STRING_EQUAL(error.file, "no/such/folder.md");
    dgg_table_destroy(&table);
}

static dgg_status make_and_write(void)
{
    const dgg_options options = { .output = "brutal.md" };
    dgg_table table = { 0 };
    dgg_status status = make_table(&table);
    status = status == DGG_OK ? dgg_report_write(&options, &table, 1, NULL) : status;
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    enter_folder();
    BRUTAL(make_and_write());
}

SUITE("program/report",
      { "the format is asked for or told by the file",
        the_format_is_asked_for_or_told_by_the_file },
      { "prose is for people", prose_is_for_people },
      { "wrong formats are refused", wrong_formats_are_refused },
      { "writes a file", writes_a_file },
      { "an output that cannot be made is named", an_output_that_cannot_be_made_is_named },
      { "survives refused memory", survives_refused_memory })
