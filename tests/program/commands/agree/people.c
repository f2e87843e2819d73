#include "tests/program/commands/agree/compared.h"

/* Maps: Do = 1/4, De = 2·3·5/(8·7); po = 3/4, pe = 1/2. Towns: Do = De, po = pe.
 * All: Do = 2/8, De = 2·4·12/(16·15); po = 6/8, pe = 5/8. */
static void figures_are_as_worked_by_hand(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_compared(dgg_agree_people, false, &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 4);
    CU_ASSERT_TRUE(is_number(&table, "theme:maps", "alpha", 1 - .25 / (30. / 56)));
    CU_ASSERT_TRUE(is_number(&table, "theme:maps", "kappa", .5));
    CU_ASSERT_TRUE(is_number(&table, "theme:towns", "alpha", 0));
    CU_ASSERT_TRUE(is_number(&table, "theme:towns", "kappa", 0));
    CU_ASSERT_TRUE(is_number(&table, "all", "alpha", .375));
    CU_ASSERT_TRUE(is_number(&table, "all", "kappa", 1. / 3));
    CU_ASSERT_TRUE(is_number(&table, "all themes", "alpha", .375));
    CU_ASSERT_TRUE(is_number(&table, "all", "first", 2));
    CU_ASSERT_TRUE(is_number(&table, "all", "second", 2));
    CU_ASSERT_TRUE(is_number(&table, "all", "both", 1));
    CU_ASSERT(cell_of(&table, "all", "alpha_low")->number < .375);
    CU_ASSERT(cell_of(&table, "all", "alpha_high")->number > .375);
    CU_ASSERT_TRUE(notes(&table, "4 papers that both have coded. Left out: 1 and 0 that only one"));
    CU_ASSERT_TRUE(notes(&table, "0 and 1 not coded yet"));
    CU_ASSERT_TRUE(notes(&table, "1000 draws"));
    CU_ASSERT_TRUE(notes(&table, "seed 42"));
    dgg_table_destroy(&table);
}

static void prose_tells_the_interval_beside_the_figure(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_compared(dgg_agree_people, true, &table), DGG_OK);
    CU_ASSERT_EQUAL(table.column_count, 6);
    CU_ASSERT_TRUE(dgg_text_is(table.columns[1].name, "ada"));
    CU_ASSERT_TRUE(dgg_text_starts(cell_of(&table, "all", "alpha")->text, "0.375 (-0."));
    dgg_table_destroy(&table);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget(dgg_agree_people));
}

SUITE("program/commands/agree/people",
      { "figures are as worked by hand", figures_are_as_worked_by_hand },
      { "prose tells the interval beside the figure", prose_tells_the_interval_beside_the_figure },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
