#include "program/commands/code/records.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define TEXT(string)                                                                               \
    {                                                                                              \
        (string), sizeof(string) - 1                                                               \
    }

static dgg_paper papers[] = {
    { .id = TEXT("li-2021"), .key = TEXT("Li2021"), .title = TEXT("Same title") },
    { .id = TEXT("xu-2022"), .doi = TEXT("10.1/x"), .title = TEXT("Same title") },
    { .id = TEXT("yu-2023"), .title = TEXT("A title, with a comma") },
};
static const dgg_corpus corpus = { .papers = papers, .paper_count = 3 };
static dgg_node nodes[] = {
    { DGG_PAPER, 0, TEXT("paper:li-2021"), TEXT("Same title"), false },
    { DGG_PAPER, 1, TEXT("paper:xu-2022"), TEXT("Same title"), false },
    { DGG_PAPER, 2, TEXT("paper:yu-2023"), TEXT("A title"), false },
    { DGG_THEME, 0, TEXT("theme:t"), TEXT("T"), false },
};
static const dgg_graph graph = { .corpus = &corpus, .nodes = nodes, .node_count = 4 };

static dgg_status make_sheet(dgg_table *sheet, dgg_error *error)
{
    static const char *const names[] = { "# a comment", "A title, with a comma",
                                         "Same title",  "li-2021",
                                         "10.1/x",      "Li2021",
                                         "nobody",      "" };
    dgg_status status = DGG_OK;
    dgg_text key = dgg_text_of("record");
    DGG_TRY(dgg_table_add_column(sheet, key, key, 0, error));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        DGG_TRY(dgg_table_add_text(sheet, dgg_text_of(names[i]), error));
    }
done:
    return status;
}

static void records_are_chosen_by_any_of_their_names_in_the_order_of_the_sheet(void)
{
    dgg_table sheet = { 0 };
    dgg_code_records records = { 0 };
    CU_ASSERT_EQUAL(make_sheet(&sheet, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_code_records_choose(&records, &graph, &sheet, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(records.count, 3);
    CU_ASSERT_EQUAL(records.nodes[0], 2);
    CU_ASSERT_EQUAL(records.nodes[1], 0);
    CU_ASSERT_EQUAL(records.nodes[2], 1);
    CU_ASSERT_EQUAL(records.unknown, 2);
    CU_ASSERT_TRUE(dgg_text_is(records.first_unknown, "Same title"));
    dgg_code_records_destroy(&records);
    dgg_table_destroy(&sheet);
}

static void without_a_sheet_all_records_are_chosen(void)
{
    dgg_code_records records = { 0 };
    CU_ASSERT_EQUAL(dgg_code_records_choose(&records, &graph, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(records.count, 3);
    dgg_code_records_destroy(&records);
}

static dgg_status choose_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_table sheet = { 0 };
    dgg_code_records records = { 0 };
    DGG_TRY(make_sheet(&sheet, NULL));
    DGG_TRY(dgg_code_records_choose(&records, &graph, &sheet, NULL));
done:
    dgg_code_records_destroy(&records);
    dgg_table_destroy(&sheet);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(choose_and_forget());
}

SUITE("program/commands/code/records",
      { "records are chosen by any of their names in the order of the sheet",
        records_are_chosen_by_any_of_their_names_in_the_order_of_the_sheet },
      { "without a sheet all records are chosen", without_a_sheet_all_records_are_chosen },
      { "survives refused memory", survives_refused_memory })
