#include "layouts/prose.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void numbers_have_the_places_of_their_column(void)
{
    dgg_table table = { 0 };
    char room[DGG_NUMBER_ROOM];
    static const char *const wanted[] = { "3.14", "3", "–", "inf", "", "智慧" };
    CU_ASSERT_EQUAL(dgg_table_add_column(&table, dgg_text_of("x"), dgg_text_of("X"), 2, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, 3.14159, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_count(&table, 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, (double)NAN, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_number(&table, (double)INFINITY, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_add_empty(&table, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_prose_is_numeric(&table, 0));
    CU_ASSERT_EQUAL(dgg_table_add_text(&table, dgg_text_of("智慧"), NULL), DGG_OK);
    CU_ASSERT_FALSE(dgg_prose_is_numeric(&table, 0));
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        CU_ASSERT_TRUE(dgg_text_is(dgg_prose_cell(&table, i, 0, room), wanted[i]));
    }
    dgg_table_destroy(&table);
}

static void what_is_improbable_is_not_told_as_impossible(void)
{
    char room[DGG_NUMBER_ROOM];
    static const char *const keys[] = { "p", "q", "share" };
    static const double numbers[] = { .00004, .00005, 0, 1e-300 };
    static const char *const wanted[2][4] = { { "<0.0001", "0.0001", "0.0000", "<0.0001" },
                                              { "0.0000", "0.0001", "0.0000", "0.0000" } };
    for (size_t i = 0; i < 3; i++) {
        dgg_table table = { 0 };
        CU_ASSERT_EQUAL(
            dgg_table_add_column(&table, dgg_text_of(keys[i]), dgg_text_of("X"), 4, NULL), DGG_OK);
        for (size_t j = 0; j < 4; j++) {
            CU_ASSERT_EQUAL(dgg_table_add_number(&table, numbers[j], NULL), DGG_OK);
            CU_ASSERT_TRUE(dgg_text_is(dgg_prose_cell(&table, j, 0, room), wanted[i > 1][j]));
        }
        dgg_table_destroy(&table);
    }
}

static void a_column_without_numbers_is_not_numeric(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_table_add_column(&table, dgg_text_of("x"), dgg_text_of("X"), 2, NULL),
                    DGG_OK);
    CU_ASSERT_FALSE(dgg_prose_is_numeric(&table, 0));
    CU_ASSERT_EQUAL(dgg_table_add_empty(&table, NULL), DGG_OK);
    CU_ASSERT_FALSE(dgg_prose_is_numeric(&table, 0));
    dgg_table_destroy(&table);
}

static void a_text_becomes_one_line(void)
{
    static const char *const cases[][2] = {
        { "On maps", "On maps" },
        { "\n On \r\n\t maps\u00a0and\u2028\u3000智慧 \x7f", "On maps and 智慧" },
        { "\x1b[31mred\xc2\x85", "[31mred" },
        { "a\u202eb\u2066c\u2069\u202c", "abc" },
        { "S\xe3o", "S\uFFFDo" },
        { " \n ", "" },
        { "\u200eמפות", "\u200eמפות" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dgg_buffer buffer = { 0 };
        CU_ASSERT_EQUAL(dgg_prose_add(&buffer, dgg_text_of(cases[i][0]), NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&buffer), cases[i][1]));
        dgg_buffer_destroy(&buffer);
    }
}

static dgg_status add_and_forget(void)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = dgg_prose_add(&buffer, dgg_text_of("On maps and 智慧城市"), NULL);
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(add_and_forget());
}

SUITE("layouts/prose",
      { "numbers have the places of their column", numbers_have_the_places_of_their_column },
      { "what is improbable is not told as impossible",
        what_is_improbable_is_not_told_as_impossible },
      { "a column without numbers is not numeric", a_column_without_numbers_is_not_numeric },
      { "a text becomes one line", a_text_becomes_one_line },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
