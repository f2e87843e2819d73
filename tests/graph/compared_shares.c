#include "tests/support/compared.h"

static void too_small_groups_are_not_ranked(void)
{
    timely made;
    dgg_table table = { 0 };
    make_compared(&made, 0);
    for (size_t i = 40; i < 51; i++) {
        second_group[i] = false; /* 29 are left */
    }
    const dgg_comparison_options how = { .groups = compared_groups };
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "themes", &table), DGG_OK);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0),
                           "Zero|t0|30|40|75.00|0|29|0.00|75.00|too few papers|||");
    CU_ASSERT_TRUE(note_says(&table, "Nothing is tested or ranked: each group needs 30 records"));
    dgg_table_destroy(&table);
}

/* With ten papers in both, the exact p is still that of the forty and forty. */
static void papers_in_both_groups_are_not_permuted(void)
{
    timely apart, shared;
    dgg_table one = { 0 }, other = { 0 };
    const dgg_comparison_options how = { .groups = compared_groups, .is_sample = true };
    make_compared(&apart, 0);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&apart, &how, "themes", &one), DGG_OK);
    make_compared(&shared, 10);
    CU_ASSERT_EQUAL_FATAL(fill_compared(&shared, &how, "themes", &other), DGG_OK);
    CU_ASSERT_STRING_EQUAL(
        row_of(&one, 1), "One|t1|20|40|50.00|20|40|50.00|0.00|none shown|-20.93|20.93|1.00|1.00|");
    CU_ASSERT_STRING_EQUAL(row_of(&other, 1),
                           "One|t1|30|50|60.00|30|50|60.00|0.00|none shown|||1.00|1.00|");
    CU_ASSERT_EQUAL(dgg_table_cell(&one, 0, 12)->number, dgg_table_cell(&other, 0, 12)->number);
    CU_ASSERT_TRUE(note_says(&other, "10 in both"));
    CU_ASSERT_TRUE(note_says(&other, "there is none of groups that share records"));
    dgg_table_destroy(&one);
    dgg_table_destroy(&other);
}

/* The location that a group was chosen by. */
static void a_group_is_not_found_to_differ_from_itself(void)
{
    timely made;
    dgg_table table = { 0 };
    make_compared(&made, 0);
    const dgg_group groups[2] = { { TEXT("CN"), first_group }, { TEXT("UK"), second_group } };
    const dgg_comparison_options how = { .groups = groups };
    CU_ASSERT_EQUAL_FATAL(fill_compared(&made, &how, "locations", &table), DGG_OK);
    CU_ASSERT_STRING_EQUAL(row_of(&table, 0),
                           "China|CN|40|40|100.00|0|40|0.00|100.00|what a group was chosen by|||");
    dgg_table_destroy(&table);
}

static void survives_refused_memory(void)
{
    timely made;
    const dgg_comparison_options how = { .groups = compared_groups, .is_sample = true };
    make_compared(&made, 10);
    BRUTAL(compare_and_destroy(&made, &how, "themes"));
}

SUITE("graph/compared_shares",
      { "too small groups are not ranked", too_small_groups_are_not_ranked },
      { "papers in both groups are not permuted", papers_in_both_groups_are_not_permuted },
      { "a group is not found to differ from itself", a_group_is_not_found_to_differ_from_itself },
      { "survives refused memory", survives_refused_memory })
