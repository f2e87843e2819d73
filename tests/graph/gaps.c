#include "graph/gaps.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { RECORDS = 40 };

/* One theme each: 20 records have the first, 20 the second; so with locations: of the first 20
 * records 18 the first, of the others 2. */
static dgg_status find(dgg_gaps *gaps, const dgg_gap_chance *chance, bool is_pair)
{
    static const uint32_t both[] = { 0, 1 }, one[] = { 0, UINT32_MAX };
    dgg_incidence themes = { 0 }, locations = { 0 };
    dgg_pair of_themes[RECORDS], of_locations[RECORDS];
    for (uint32_t i = 0; i < RECORDS; i++) {
        of_themes[i] = (dgg_pair){ i, i >= 20 };
        of_locations[i] = (dgg_pair){ i, i >= 18 && i < 38 };
    }
    dgg_status status = dgg_incidence_init(&themes, RECORDS, of_themes, RECORDS, NULL);
    if (status == DGG_OK) {
        status = dgg_incidence_init(&locations, RECORDS, of_locations, RECORDS, NULL);
    }
    if (status == DGG_OK) {
        const dgg_gap_side rows = { &themes, both, 2, 2 }, columns = { &locations, one, 1, 2 };
        status = dgg_gaps_find(gaps, &rows, is_pair ? NULL : &columns, chance, NULL);
    }
    dgg_incidence_destroy(&themes);
    dgg_incidence_destroy(&locations);
    return status;
}

/* 10 are expected of each: what is observed, 18 and 2, no permutation reaches. */
static void too_few_and_too_many_are_found(void)
{
    dgg_gaps gaps = { 0 };
    CU_ASSERT_EQUAL_FATAL(find(&gaps, &(dgg_gap_chance){ 999, 5, 0 }, false), DGG_OK);
    CU_ASSERT_EQUAL(gaps.cell_count, 2);
    CU_ASSERT_EQUAL_FATAL(gaps.count, 2);
    CU_ASSERT_EQUAL(gaps.items[0].row, 1); /* further from what is expected */
    CU_ASSERT_EQUAL(gaps.items[0].observed, 2);
    CU_ASSERT_TRUE(gaps.items[0].is_fewer);
    CU_ASSERT_EQUAL(gaps.items[1].observed, 18);
    CU_ASSERT_FALSE(gaps.items[1].is_fewer);
    for (size_t i = 0; i < gaps.count; i++) {
        CU_ASSERT_DOUBLE_EQUAL(gaps.items[i].expected, 10, .3);
        CU_ASSERT_DOUBLE_EQUAL(gaps.items[i].p, 2.0 / 1000, 1e-12);
        CU_ASSERT_DOUBLE_EQUAL(gaps.items[i].q, 2.0 / 1000, 1e-12);
    }
    dgg_gaps_destroy(&gaps);
}

static void the_same_seed_gives_the_same(void)
{
    dgg_gaps one = { 0 }, two = { 0 }, other = { 0 };
    CU_ASSERT_EQUAL_FATAL(find(&one, &(dgg_gap_chance){ 200, 5, 0 }, false), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(find(&two, &(dgg_gap_chance){ 200, 5, 0 }, false), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(find(&other, &(dgg_gap_chance){ 200, 6, 0 }, false), DGG_OK);
    CU_ASSERT_EQUAL(one.items[0].expected, two.items[0].expected);
    CU_ASSERT_NOT_EQUAL(one.items[0].expected, other.items[0].expected);
    dgg_gaps_destroy(&one);
    dgg_gaps_destroy(&two);
    dgg_gaps_destroy(&other);
}

/* No record has both themes, nor could one: none is expected. */
static void what_is_not_expected_is_not_tested(void)
{
    dgg_gaps gaps = { 0 };
    CU_ASSERT_EQUAL_FATAL(find(&gaps, &(dgg_gap_chance){ 100, 5, 0 }, true), DGG_OK);
    CU_ASSERT_EQUAL(gaps.cell_count, 1);
    CU_ASSERT_EQUAL(gaps.count, 0);
    dgg_gaps_destroy(&gaps);
}

enum { SIX = 6, EVEN = 360 }; /* themes, and locations; records, ten of each cell */

/* Every theme with every location: more cells than 1000 permutations could tell one of. */
static dgg_status find_even(dgg_gaps *gaps, const dgg_gap_chance *chance)
{
    static const uint32_t places[SIX] = { 0, 1, 2, 3, 4, 5 };
    dgg_incidence themes = { 0 }, locations = { 0 };
    static dgg_pair of_themes[EVEN], of_locations[EVEN];
    for (uint32_t i = 0; i < EVEN; i++) {
        of_themes[i] = (dgg_pair){ i, i % SIX };
        of_locations[i] = (dgg_pair){ i, i / SIX % SIX };
    }
    dgg_status status = dgg_incidence_init(&themes, EVEN, of_themes, EVEN, NULL);
    if (status == DGG_OK) {
        status = dgg_incidence_init(&locations, EVEN, of_locations, EVEN, NULL);
    }
    if (status == DGG_OK) {
        const dgg_gap_side rows = { &themes, places, SIX, SIX };
        const dgg_gap_side columns = { &locations, places, SIX, SIX };
        status = dgg_gaps_find(gaps, &rows, &columns, chance, NULL);
    }
    dgg_incidence_destroy(&themes);
    dgg_incidence_destroy(&locations);
    return status;
}

static void threads_change_nothing(void)
{
    dgg_gaps one = { 0 }, four = { 0 };
    CU_ASSERT_EQUAL_FATAL(find_even(&one, &(dgg_gap_chance){ 203, 5, 1 }), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(find_even(&four, &(dgg_gap_chance){ 203, 5, 4 }), DGG_OK);
    CU_ASSERT_EQUAL(one.permutations, 203);
    CU_ASSERT_EQUAL_FATAL(one.count, four.count);
    for (size_t i = 0; i < one.count; i++) {
        CU_ASSERT_EQUAL(one.items[i].expected, four.items[i].expected);
        CU_ASSERT_EQUAL(one.items[i].p, four.items[i].p);
    }
    dgg_gaps_destroy(&one);
    dgg_gaps_destroy(&four);
}

static void as_many_permutations_are_drawn_as_the_cells_need(void)
{
    dgg_gaps few = { 0 }, many = { 0 };
    CU_ASSERT_EQUAL_FATAL(find(&few, &(dgg_gap_chance){ 0, 5, 0 }, false), DGG_OK);
    CU_ASSERT_EQUAL(few.permutations, 1000);
    CU_ASSERT_EQUAL_FATAL(find_even(&many, &(dgg_gap_chance){ 0, 5, 0 }), DGG_OK);
    CU_ASSERT_EQUAL(many.count, SIX * SIX);
    CU_ASSERT_EQUAL(many.permutations, 40 * SIX * SIX);
    CU_ASSERT_TRUE(2.0 / (many.permutations + 1) * SIX * SIX < .05);
    dgg_gaps_destroy(&few);
    dgg_gaps_destroy(&many);
}

/* Of ten permutations none goes as far, and p cannot be less than 2/11. */
static void what_no_permutation_reaches_is_known_as_such(void)
{
    dgg_gaps gaps = { 0 };
    CU_ASSERT_EQUAL_FATAL(find(&gaps, &(dgg_gap_chance){ 10, 5, 0 }, false), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(gaps.count, 2);
    CU_ASSERT_TRUE(gaps.items[0].is_outside && gaps.items[0].q > .05);
    dgg_gaps_destroy(&gaps);
    CU_ASSERT_EQUAL_FATAL(find_even(&gaps, &(dgg_gap_chance){ 100, 5, 0 }), DGG_OK);
    CU_ASSERT_FALSE(gaps.items[0].is_outside);
    dgg_gaps_destroy(&gaps);
}

static dgg_status find_and_forget(void)
{
    dgg_gaps gaps = { 0 };
    dgg_status status = find(&gaps, &(dgg_gap_chance){ 10, 5, 0 }, false);
    dgg_gaps_destroy(&gaps);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_forget());
}

SUITE("graph/gaps", { "too few and too many are found", too_few_and_too_many_are_found },
      { "the same seed gives the same", the_same_seed_gives_the_same },
      { "what is not expected is not tested", what_is_not_expected_is_not_tested },
      { "threads change nothing", threads_change_nothing },
      { "as many permutations are drawn as the cells need",
        as_many_permutations_are_drawn_as_the_cells_need },
      { "what no permutation reaches is known as such",
        what_no_permutation_reaches_is_known_as_such },
      { "survives refused memory", survives_refused_memory })
