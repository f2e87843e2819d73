#include "tests/program/commands/agree/compared.h"

/* Right: maps in a (weight 1); missed: maps in b (3); false: towns in c (2). */
static void shares_are_weighted_and_counts_are_not(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_compared(dgg_agree_machine, false, &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 4);
    CU_ASSERT_TRUE(is_number(&table, "all themes", "right", 1));
    CU_ASSERT_TRUE(is_number(&table, "all themes", "false", 1));
    CU_ASSERT_TRUE(is_number(&table, "all themes", "missed", 1));
    CU_ASSERT_TRUE(is_number(&table, "all themes", "precision", 1. / 3));
    CU_ASSERT_TRUE(is_number(&table, "all themes", "recall", 1. / 4));
    CU_ASSERT_TRUE(is_number(&table, "all themes", "f1", 2. / 7));
    CU_ASSERT_TRUE(is_number(&table, "primary themes", "missed", 0));
    CU_ASSERT_TRUE(is_number(&table, "primary themes", "recall", 1));
    CU_ASSERT_EQUAL(cell_of(&table, "theme:towns", "recall")->kind, DGG_CELL_EMPTY);
    CU_ASSERT_TRUE(notes(&table, "4 papers of ada. Left out: 1 that the input does not hold, 0"));
    CU_ASSERT_TRUE(notes(&table, "weighted by the chance"));
    CU_ASSERT_TRUE(notes(&table, "only if neither codebook nor gazetteer was changed"));
    dgg_table_destroy(&table);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget(dgg_agree_machine));
}

SUITE("program/commands/agree/machine",
      { "shares are weighted and counts are not", shares_are_weighted_and_counts_are_not },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
