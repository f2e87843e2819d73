#include "program/table_choice/order.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status make(dgg_table *table, const char *key)
{
    static const struct {
        const char *kind, *name;
        double number;
    } rows[] = { { "a", "pear", 2 },
                 { "a", "apple", 7 },
                 { "a", "fig", -1 },
                 { "b", "quince", 9 },
                 { "b", "plum", 2 } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, key, key, "Counted.", NULL));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("kind"), dgg_text_of("Kind"), 0, NULL));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("name"), dgg_text_of("Name"), 0, NULL));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("number"), dgg_text_of("Number"), 0, NULL));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(rows[i].kind), NULL));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(rows[i].name), NULL));
        DGG_TRY(rows[i].number < 0 ? dgg_table_add_empty(table, NULL)
                                   : dgg_table_add_number(table, rows[i].number, NULL));
    }
done:
    return status;
}

static void expect_names(const char *table_key, const char *key, const char *const names[5])
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&table, table_key), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_order(&table, key, NULL), DGG_OK);
    for (size_t i = 0; i < 5; i++) {
        CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, i, 1)->text, names[i]));
    }
    dgg_table_destroy(&table);
}

static void numbers_fall_and_texts_rise(void)
{
    static const char *const by_number[] = { "quince", "apple", "pear", "plum", "fig" };
    static const char *const by_name[] = { "apple", "fig", "pear", "plum", "quince" };
    expect_names("people", "number", by_number); /* what has none stands last */
    expect_names("people", "name", by_name);
}

static void each_kind_of_central_nodes_is_ordered_for_itself(void)
{
    static const char *const by_number[] = { "apple", "pear", "fig", "quince", "plum" };
    expect_names("central", "number", by_number);
}

static void a_table_without_the_column_stays(void)
{
    static const char *const as_it_was[] = { "pear", "apple", "fig", "quince", "plum" };
    dgg_table table = { 0 };
    expect_names("people", "weight", as_it_was);
    CU_ASSERT_FALSE(dgg_table_has_column(&table, "name"));
    CU_ASSERT_EQUAL(dgg_table_order(&table, "name", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(make(&table, "people"), DGG_OK);
    CU_ASSERT_TRUE(dgg_table_has_column(&table, "name"));
    dgg_table_destroy(&table);
}

static dgg_status order_and_destroy(void)
{
    dgg_status status = DGG_OK;
    dgg_table table = { 0 };
    DGG_TRY(make(&table, "people"));
    DGG_TRY(dgg_table_order(&table, "name", NULL));
done:
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(order_and_destroy());
}

SUITE("program/table_choice/order", { "numbers fall and texts rise", numbers_fall_and_texts_rise },
      { "each kind of central nodes is ordered for itself",
        each_kind_of_central_nodes_is_ordered_for_itself },
      { "a table without the column stays", a_table_without_the_column_stays },
      { "survives refused memory", survives_refused_memory })
