#include "tests/graph/compared.h"

/* Eight themes, of which the earlier graph knows the first seven. */
#define THEME(id) NODE("theme", id, id)
#define THEMES                                                                                     \
    THEME("a")                                                                                     \
    "," THEME("b") "," THEME("c") "," THEME("d") "," THEME("e") "," THEME("f") "," THEME("g")
#define ID(id) "\"theme:" id "\""

/* The community of each of the eight now, from 1, as digits. */
static dgg_status compare(const char *communities, const char *members, const char *const *names,
                          dgg_changes *changes)
{
    static const char *const ids[] = { "theme:a", "theme:b", "theme:c", "theme:d",
                                       "theme:e", "theme:f", "theme:g", "theme:h" };
    static const char *const labels[] = { "a", "b", "c", "d", "e", "f", "g", "h" };
    present_node nodes[8];
    present now;
    char json[2000];
    snprintf(json, sizeof json, EARLIER(THEMES, "", "%s"), communities);
    for (size_t i = 0; i < 8; i++) {
        nodes[i] = (present_node){ ids[i], labels[i], (uint32_t)(members[i] - '0') };
    }
    make_present(&now, nodes, 8, names);
    dgg_status status = find_changes(&now, json, changes);
    return status;
}

static size_t count_communities(const dgg_changes *changes)
{
    size_t count = 0;
    for (size_t i = 0; i < changes->count; i++) {
        count += changes->items[i].is_community ? 1 : 0;
    }
    return count;
}

static void a_community_with_the_same_members_is_renamed(void)
{
    dgg_changes changes = { 0 };
    CU_ASSERT_EQUAL(compare(COMMUNITY("One", ID("a") "," ID("b") "," ID("c")) "," COMMUNITY(
                                "Two", ID("d") "," ID("e")),
                            "11122000", (const char *const[]){ "First", "Two", NULL }, &changes),
                    DGG_OK);
    CU_ASSERT_EQUAL(count_communities(&changes), 1);
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_RENAMED, NULL, "One", "First"));
    dgg_changes_destroy(&changes);
}

/* Two of three stay, one is new: half of the four that either has. */
static void half_in_common_is_the_same_community(void)
{
    dgg_changes changes = { 0 };
    CU_ASSERT_EQUAL(compare(COMMUNITY("One", ID("a") "," ID("b") "," ID("c")), "11000001",
                            (const char *const[]){ "One", NULL }, &changes),
                    DGG_OK);
    CU_ASSERT_EQUAL(count_communities(&changes), 0);
    dgg_changes_destroy(&changes);
}

static void a_community_splits(void)
{
    dgg_changes changes = { 0 };
    CU_ASSERT_EQUAL(
        compare(COMMUNITY("One", ID("a") "," ID("b") "," ID("c") "," ID("d") "," ID("e")),
                "11122000", (const char *const[]){ "One", "Two", NULL }, &changes),
        DGG_OK);
    CU_ASSERT_EQUAL(count_communities(&changes), 1);
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_SPLIT, NULL, "One", "One; Two"));
    dgg_changes_destroy(&changes);
}

/* One of five is no part. */
static void a_few_that_move_are_no_split(void)
{
    dgg_changes changes = { 0 };
    CU_ASSERT_EQUAL(compare(COMMUNITY("One", ID("a") "," ID("b") "," ID("c") "," ID("d") "," ID(
                                                 "e")) "," COMMUNITY("Two", ID("f") "," ID("g")),
                            "11112220", (const char *const[]){ "One", "Two", NULL }, &changes),
                    DGG_OK);
    CU_ASSERT_FALSE(has_change(&changes, DGG_IS_SPLIT, NULL, "One", "One; Two"));
    dgg_changes_destroy(&changes);
}

static void communities_join(void)
{
    dgg_changes changes = { 0 };
    CU_ASSERT_EQUAL(compare(COMMUNITY("One", ID("a") "," ID("b") "," ID("c")) "," COMMUNITY(
                                "Two", ID("d") "," ID("e")),
                            "11111000", (const char *const[]){ "Both", NULL }, &changes),
                    DGG_OK);
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_JOINED, NULL, "One; Two", "Both"));
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_RENAMED, NULL, "One", "Both"));
    CU_ASSERT_EQUAL(count_communities(&changes), 2);
    dgg_changes_destroy(&changes);
}

static void communities_come_and_go(void)
{
    dgg_changes changes = { 0 };
    CU_ASSERT_EQUAL(
        compare(COMMUNITY("One", ID("a") "," ID("b")) "," COMMUNITY("Two", ID("d") "," ID("e")),
                "11000022", (const char *const[]){ "One", "Three", NULL }, &changes),
        DGG_OK);
    CU_ASSERT_EQUAL(count_communities(&changes), 2);
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_NEW, NULL, NULL, "Three"));
    CU_ASSERT_TRUE(has_change(&changes, DGG_IS_GONE, NULL, "Two", NULL));
    dgg_changes_destroy(&changes);
}

static dgg_status compare_and_forget(void)
{
    dgg_changes changes = { 0 };
    dgg_status status = compare(COMMUNITY("One", ID("a") "," ID("b") "," ID("c")) "," COMMUNITY(
                                    "Two", ID("d") "," ID("e")) "," COMMUNITY("Three", ID("f")),
                                "11212033", (const char *const[]){ "A", "B", "C", NULL }, &changes);
    dgg_changes_destroy(&changes);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(compare_and_forget());
}

SUITE("graph/changes/communities",
      { "a community with the same members is renamed",
        a_community_with_the_same_members_is_renamed },
      { "half in common is the same community", half_in_common_is_the_same_community },
      { "a community splits", a_community_splits },
      { "a few that move are no split", a_few_that_move_are_no_split },
      { "communities join", communities_join },
      { "communities come and go", communities_come_and_go },
      { "survives refused memory", survives_refused_memory })
