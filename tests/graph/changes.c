#include "graph/changes.h"

#include "tests/graph/compared.h"

static const char *const nobody[] = { NULL };

static const present_node nodes[] = {
    { "paper:a", "On maps", 0 },    { "paper:c", "On seas", 0 }, { "person:p", "P", 0 },
    { "theme:maps", "Atlases", 0 }, { "theme:seas", "Seas", 0 }, { "location:CN", "China", 0 },
};

static const char before[] = EARLIER(
    NODE("paper", "a", "On maps") "," NODE("paper", "b", "On towns") "," NODE(
        "theme", "maps", "Maps") "," NODE("theme", "towns", "Towns") "," NODE("location", "CN",
                                                                              "China"),
    LINK("paper:a", "theme:maps", "discusses") "," LINK(
        "paper:a", "location:CN", "studies") "," LINK("paper:b", "theme:towns", "discusses"),
    "");

static void make_now(present *now)
{
    make_present(now, nodes, sizeof nodes / sizeof *nodes, nobody);
    link_present(now, 0, 3, DGG_DISCUSSES);
    link_present(now, 0, 4, DGG_DISCUSSES);
    link_present(now, 1, 4, DGG_DISCUSSES);
    link_present(now, 2, 0, DGG_WROTE);
}

static void nodes_come_go_and_change_their_names(void)
{
    present now;
    dgg_changes changes = { 0 };
    make_now(&now);
    CU_ASSERT_EQUAL(find_changes(&now, before, &changes), DGG_OK);
    CU_ASSERT_EQUAL(changes.count, 5);
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_GONE, "paper:b", "On towns", NULL));
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_NEW, "paper:c", NULL, "On seas"));
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_RENAMED, "theme:maps", "Maps", "Atlases"));
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_NEW, "theme:seas", NULL, "Seas"));
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_GONE, "theme:towns", "Towns", NULL));
    CU_ASSERT_EQUAL(changes.counts[DGG_PAPER][DGG_IS_NEW], 1);
    CU_ASSERT_EQUAL(changes.counts[DGG_THEME][DGG_IS_RENAMED], 1);
    CU_ASSERT_EQUAL(changes.counts[DGG_LOCATION][DGG_IS_GONE], 0);
    dgg_changes_destroy(&changes);
    dgg_changes_destroy(&changes);
}

static void links_are_counted(void)
{
    present now;
    dgg_changes changes = { 0 };
    make_now(&now);
    CU_ASSERT_EQUAL(find_changes(&now, before, &changes), DGG_OK);
    CU_ASSERT_EQUAL(changes.link_counts[DGG_DISCUSSES][DGG_IS_NEW], 2);
    CU_ASSERT_EQUAL(changes.link_counts[DGG_DISCUSSES][DGG_IS_GONE], 1);
    CU_ASSERT_EQUAL(changes.link_counts[DGG_STUDIES][DGG_IS_NEW], 0);
    CU_ASSERT_EQUAL(changes.link_counts[DGG_STUDIES][DGG_IS_GONE], 1);
    dgg_changes_destroy(&changes);
}

static void changes_are_in_the_order_of_kind_and_id(void)
{
    present now;
    dgg_changes changes = { 0 };
    make_now(&now);
    CU_ASSERT_EQUAL(find_changes(&now, before, &changes), DGG_OK);
    for (size_t i = 1; i < changes.count; i++) {
        const dgg_change *one = &changes.items[i - 1], *other = &changes.items[i];
        CU_ASSERT_TRUE(one->kind < other->kind || dgg_text_compare(one->id, other->id) < 0);
    }
    dgg_changes_destroy(&changes);
}

static void the_same_graph_has_not_changed(void)
{
    static const char same[] =
        EARLIER(NODE("theme", "maps", "Maps"), "", COMMUNITY("One", "\"theme:maps\""));
    static const present_node one[] = { { "theme:maps", "Maps", 1 } };
    present now;
    dgg_changes changes = { 0 };
    make_present(&now, one, 1, (const char *const[]){ "One", NULL });
    CU_ASSERT_EQUAL(find_changes(&now, same, &changes), DGG_OK);
    CU_ASSERT_FALSE(dgg_changes_any(&changes));
    dgg_changes_destroy(&changes);
    link_present(&now, 0, 0, DGG_DISCUSSES);
    CU_ASSERT_EQUAL(find_changes(&now, same, &changes), DGG_OK);
    CU_ASSERT_TRUE(dgg_changes_any(&changes));
    dgg_changes_destroy(&changes);
}

static void without_an_earlier_graph_nothing_is_told(void)
{
    present now;
    dgg_changes changes = { 0 };
    dgg_earlier none = { 0 };
    make_now(&now);
    CU_ASSERT_EQUAL(dgg_changes_find(&changes, &none, &now.analysis, NULL), DGG_OK);
    CU_ASSERT_FALSE(dgg_changes_any(&changes));
    dgg_changes_destroy(&changes);
}

static dgg_status find_and_forget(void)
{
    present now;
    dgg_changes changes = { 0 };
    make_now(&now);
    dgg_status status = find_changes(&now, before, &changes);
    dgg_changes_destroy(&changes);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_forget());
}

SUITE("graph/changes",
      { "nodes come, go and change their names", nodes_come_go_and_change_their_names },
      { "links are counted", links_are_counted },
      { "changes are in the order of kind and id", changes_are_in_the_order_of_kind_and_id },
      { "the same graph has not changed", the_same_graph_has_not_changed },
      { "without an earlier graph nothing is told", without_an_earlier_graph_nothing_is_told },
      { "survives refused memory", survives_refused_memory })
