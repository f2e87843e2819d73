#include "tests/graph/compared.h"

static dgg_change items[] = {
    { .change = DGG_IS_NEW, .kind = DGG_PAPER, .id = { "paper:a", 7 }, .after = { "On maps", 7 } },
    { .change = DGG_IS_RENAMED,
      .kind = DGG_THEME,
      .id = { "theme:m", 7 },
      .before = { "Maps", 4 },
      .after = { "Atlases", 7 } },
    { .change = DGG_IS_RENAMED,
      .is_community = true,
      .before = { "One", 3 },
      .after = { "First", 5 } },
    { .change = DGG_IS_SPLIT,
      .is_community = true,
      .before = { "Two", 3 },
      .after = { "A; B", 4 } },
    { .change = DGG_IS_JOINED,
      .is_community = true,
      .before = { "C; D; H", 7 },
      .after = { "E", 1 } },
    { .change = DGG_IS_NEW, .is_community = true, .after = { "F", 1 } },
    { .change = DGG_IS_GONE, .is_community = true, .before = { "G", 1 } },
};

static dgg_changes some_changes(void)
{
    dgg_changes changes = { .items = items, .count = sizeof items / sizeof *items };
    changes.counts[DGG_PAPER][DGG_IS_NEW] = 2;
    changes.counts[DGG_THEME][DGG_IS_NEW] = 1;
    changes.counts[DGG_EVENT][DGG_IS_GONE] = 1;
    changes.link_counts[DGG_DISCUSSES][DGG_IS_NEW] = 12;
    return changes;
}

static bool says(const dgg_changes *changes, const char *wanted)
{
    dgg_buffer prose = { 0 };
    CU_ASSERT_EQUAL(dgg_changes_say(changes, &prose, NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&prose), wanted);
    if (!is_right) {
        printf("\n%.*s\n", (int)prose.length, prose.bytes);
    }
    dgg_buffer_destroy(&prose);
    return is_right;
}

static void changes_are_told_in_sentences(void)
{
    dgg_changes changes = some_changes();
    CU_ASSERT_TRUE(
        says(&changes,
             "2 papers, 1 theme and 12 links to themes are new. 1 event is gone. The "
             "theme 'Maps' is now called 'Atlases'. The community 'One' is now called "
             "'First'. The community 'Two' has split into 'A' and 'B'. The communities "
             "'C', 'D' and 'H' have joined in 'E'. The community 'F' is new. The community 'G' is "
             "gone."));
}

static void nothing_is_said_of_nothing(void)
{
    dgg_changes none = { 0 };
    dgg_changes one = { 0 };
    CU_ASSERT_TRUE(says(&none, ""));
    one.counts[DGG_LOCATION][DGG_IS_GONE] = 1;
    CU_ASSERT_TRUE(says(&one, "1 location is gone."));
}

static void changes_are_counted(void)
{
    dgg_changes changes = some_changes();
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_changes_count(&changes, &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 6);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 0)->text, "papers"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 1)->number, 2);
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 2)->number, 0);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 1, 0)->text, "events"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 1, 2)->number, 1);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 4, 0)->text, "links to themes"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 4, 1)->number, 12);
    dgg_table_destroy(&table);
}

static void every_change_is_a_row(void)
{
    dgg_changes changes = some_changes();
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_changes_list(&changes, &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), changes.count);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 0)->text, "new"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 1)->text, "paper"));
    CU_ASSERT_EQUAL(dgg_table_cell(&table, 0, 2)->kind, DGG_CELL_EMPTY);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 0, 3)->text, "On maps"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 1, 4)->text, "theme:m"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 3, 0)->text, "split"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 3, 1)->text, "community"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 4, 2)->text, "C; D; H"));
    dgg_table_destroy(&table);
}

static dgg_status tell_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_changes changes = some_changes();
    dgg_table counts = { 0 }, list = { 0 };
    dgg_buffer prose = { 0 };
    DGG_TRY(dgg_changes_count(&changes, &counts, NULL));
    DGG_TRY(dgg_changes_list(&changes, &list, NULL));
    DGG_TRY(dgg_changes_say(&changes, &prose, NULL));
done:
    dgg_table_destroy(&counts);
    dgg_table_destroy(&list);
    dgg_buffer_destroy(&prose);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget());
}

SUITE("graph/changes/telling", { "changes are told in sentences", changes_are_told_in_sentences },
      { "nothing is said of nothing", nothing_is_said_of_nothing },
      { "changes are counted", changes_are_counted },
      { "every change is a row", every_change_is_a_row },
      { "survives refused memory", survives_refused_memory })
