#include "layouts/crowd.h"

#include "layouts/chance.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { DOTS = 600 };

static const dgg_box field = { { 300, 200 }, 600, 400 };

/* Large and small ones, crowded in the middle. */
static void fill(dgg_beside items[DOTS])
{
    dgg_chance chance = { 7 };
    for (int i = 0; i < DOTS; i++) {
        items[i] = (dgg_beside){ .at = { 200 + 200 * dgg_chance_share(&chance),
                                         100 + 200 * dgg_chance_share(&chance) },
                                 .radius = i < 10 ? 20 : 3,
                                 .width = i % 5 == 0 ? 20 : 0,
                                 .height = 9 };
    }
}

static void all_dots_are_parted_and_kept_inside(void)
{
    dgg_beside items[DOTS];
    bool is_parted = false;
    fill(items);
    CU_ASSERT_EQUAL(dgg_crowd_part(&(dgg_crowd){ items, DOTS, &field, 1 }, &is_parted, NULL),
                    DGG_OK);
    CU_ASSERT_TRUE(is_parted);
    for (int i = 0; i < DOTS; i++) {
        const dgg_box box = { items[i].at, 2 * items[i].radius, 2 * items[i].radius };
        const dgg_box wide = { field.centre, field.width + 1, field.height + 1 };
        CU_ASSERT_TRUE(dgg_box_holds(&wide, &box));
        for (int j = 0; j < i; j++) {
            CU_ASSERT_TRUE(dgg_distance(items[i].at, items[j].at) >=
                           items[i].radius + items[j].radius + 0.99);
        }
    }
}

static void too_many_for_the_field_are_told(void)
{
    dgg_beside items[DOTS];
    const dgg_box small = { { 300, 200 }, 60, 40 };
    bool is_parted = true;
    fill(items);
    CU_ASSERT_EQUAL(dgg_crowd_part(&(dgg_crowd){ items, DOTS, &small, 1 }, &is_parted, NULL),
                    DGG_OK);
    CU_ASSERT_FALSE(is_parted);
}

static void labels_stand_where_they_would_among_few(void)
{
    dgg_beside items[DOTS], others[DOTS];
    size_t placed = 0;
    fill(items);
    fill(others);
    CU_ASSERT_EQUAL(dgg_crowd_label(&(dgg_crowd){ items, DOTS, &field, 1 }, &placed, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_beside_place(others, DOTS, &field), placed);
    CU_ASSERT_TRUE(placed > 3);
    for (int i = 0; i < DOTS; i++) {
        CU_ASSERT_EQUAL(items[i].is_placed, others[i].is_placed);
        CU_ASSERT_TRUE(dgg_distance(items[i].label.centre, others[i].label.centre) <= 0);
    }
}

static dgg_status part_and_label(void)
{
    dgg_beside items[DOTS];
    bool is_parted = false;
    size_t placed = 0;
    const dgg_crowd crowd = { items, 40, &field, 1 };
    fill(items);
    dgg_status status = dgg_crowd_part(&crowd, &is_parted, NULL);
    return status != DGG_OK ? status : dgg_crowd_label(&crowd, &placed, NULL);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(part_and_label());
}

SUITE("layouts/crowd",
      { "all dots are parted and kept inside", all_dots_are_parted_and_kept_inside },
      { "too many for the field are told", too_many_for_the_field_are_told },
      { "labels stand where they would among few", labels_stand_where_they_would_among_few },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
