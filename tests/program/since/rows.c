#include "program/since/rows.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Three columns of which the second is "id" or not. */
static dgg_status make(dgg_table *table, const char *key, const char *const *columns,
                       const char *const (*rows)[3], size_t count)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, key, key, "", NULL));
    for (size_t i = 0; i < 3; i++) {
        dgg_text name = dgg_text_of(columns[i]);
        DGG_TRY(dgg_table_add_column(table, name, name, 0, NULL));
    }
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < 3; j++) {
            DGG_TRY(*rows[i][j] == '\0' ? dgg_table_add_empty(table, NULL)
                                        : dgg_table_add_text(table, dgg_text_of(rows[i][j]), NULL));
        }
    }
done:
    return status;
}

static void expect_name(const char *key, const char *const *columns, const char *name)
{
    static const char *const rows[][3] = { { "first", "second", "third" } };
    dgg_table table = { 0 };
    dgg_buffer buffer = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&table, key, columns, rows, 1), DGG_OK);
    CU_ASSERT_EQUAL(dgg_since_name_row(&buffer, &table, 0, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&buffer), name));
    dgg_buffer_destroy(&buffer);
    dgg_table_destroy(&table);
}

static void a_row_is_about_its_id_or_its_first_cell(void)
{
    static const char *const people[] = { "author", "records", "year" };
    static const char *const themes[] = { "theme", "id", "records" };
    static const char *const communities[] = { "community", "size", "name" };
    static const char *const central[] = { "kind", "id", "rank" };
    expect_name("people", people, "first");
    expect_name("themes", themes, "second");
    expect_name("communities", communities, "third");
    expect_name("central", central, "first second");
}

static void namesakes_are_told_apart(void)
{
    static const char *const columns[] = { "author", "records", "year" };
    static const char *const rows[][3] = {
        { "Li", "1", "" }, { "Wang", "2", "" }, { "Li", "3", "" }, { "Li", "4", "" }
    };
    dgg_table table = { 0 };
    dgg_names names = { 0 };
    uint32_t numbers[2][4] = { { 0 } };
    CU_ASSERT_EQUAL_FATAL(make(&table, "people", columns, rows, 4), DGG_OK);
    CU_ASSERT_EQUAL(dgg_since_number_rows(&names, &table, numbers[0], NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_since_number_rows(&names, &table, numbers[1], NULL), DGG_OK);
    CU_ASSERT_EQUAL(names.count, 4);
    for (size_t i = 0; i < 4; i++) {
        CU_ASSERT_EQUAL(numbers[0][i], i);
        CU_ASSERT_EQUAL(numbers[1][i], i);
    }
    dgg_names_destroy(&names);
    dgg_table_destroy(&table);
}

static dgg_status number_and_destroy(void)
{
    static const char *const columns[] = { "author", "records", "year" };
    static const char *const rows[][3] = { { "Li", "1", "" }, { "Li", "3", "" } };
    dgg_status status = DGG_OK;
    dgg_table table = { 0 };
    dgg_names names = { 0 };
    uint32_t numbers[2] = { 0 };
    DGG_TRY(make(&table, "people", columns, rows, 2));
    DGG_TRY(dgg_since_number_rows(&names, &table, numbers, NULL));
done:
    dgg_names_destroy(&names);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(number_and_destroy());
}

SUITE("program/since/rows",
      { "a row is about its id or its first cell", a_row_is_about_its_id_or_its_first_cell },
      { "namesakes are told apart", namesakes_are_told_apart },
      { "survives refused memory", survives_refused_memory })
