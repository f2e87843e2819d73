#include "corpus/matcher/sides.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* "(a|b) ~3 c" for target 4 and "c ~3 a" for target 7; *a … are where they end. */
static dgg_status fill(dgg_sides *sides, uint32_t *a, uint32_t *b, uint32_t *c)
{
    dgg_status status = DGG_OK;
    *a = *b = *c = DGG_NO_SIDE;
    DGG_TRY(dgg_sides_add(sides, 4, DGG_LEFT_SIDE, a, NULL));
    DGG_TRY(dgg_sides_add(sides, 4, DGG_LEFT_SIDE, b, NULL));
    DGG_TRY(dgg_sides_add(sides, 4, DGG_RIGHT_SIDE, c, NULL));
    DGG_TRY(dgg_sides_add(sides, 7, DGG_LEFT_SIDE, c, NULL));
    DGG_TRY(dgg_sides_add(sides, 7, DGG_RIGHT_SIDE, a, NULL));
done:
    return status;
}

static dgg_status stop_at(dgg_stops *stops, const dgg_sides *sides, uint32_t ending, uint32_t word)
{
    const dgg_stop stop = { .ending = ending, .start = word, .end = word + 1 };
    return dgg_stops_add(stops, sides, &stop, NULL);
}

static void a_phrase_is_a_side_of_many_pairs(void)
{
    dgg_sides sides = { 0 };
    uint32_t a = 0, b = 0, c = 0;
    CU_ASSERT_EQUAL(fill(&sides, &a, &b, &c), DGG_OK);
    CU_ASSERT_EQUAL(sides.pair_count, 2);
    CU_ASSERT_EQUAL(sides.ending_count, 3);
    CU_ASSERT_EQUAL(sides.phrase_count, 5);
    CU_ASSERT_EQUAL(dgg_sides_add(&sides, 7, DGG_RIGHT_SIDE, &a, NULL), DGG_OK);
    CU_ASSERT_EQUAL(sides.phrase_count, 5); /* said twice */
    dgg_sides_destroy(&sides);
    dgg_sides_destroy(&sides);
}

static void pairs_with_both_sides_are_joined_once(void)
{
    dgg_sides sides = { 0 };
    dgg_stops stops = { 0 };
    uint32_t a = 0, b = 0, c = 0;
    fill(&sides, &a, &b, &c);
    dgg_stops_begin(&stops, &sides, NULL);
    stop_at(&stops, &sides, b, 0);
    stop_at(&stops, &sides, b, 1);
    CU_ASSERT_EQUAL(stops.joined_count, 0);
    stop_at(&stops, &sides, c, 2);
    CU_ASSERT_EQUAL_FATAL(stops.joined_count, 1);
    CU_ASSERT_EQUAL(sides.pairs[stops.joined[0]].target, 4);
    stop_at(&stops, &sides, a, 3);
    stop_at(&stops, &sides, c, 4);
    CU_ASSERT_EQUAL_FATAL(stops.joined_count, 2);
    CU_ASSERT_EQUAL(sides.pairs[stops.joined[1]].target, 7);
    uint32_t newest = stops.endings[c].value;
    CU_ASSERT_EQUAL(stops.items[newest].start, 4);
    CU_ASSERT_EQUAL(stops.items[stops.items[newest].next].start, 2);
    dgg_stops_destroy(&stops);
    dgg_sides_destroy(&sides);
}

/* Nor do the numbers of texts, when they begin anew. */
static void texts_know_nothing_of_each_other(void)
{
    dgg_sides sides = { 0 };
    dgg_stops stops = { 0 };
    uint32_t a = 0, b = 0, c = 0;
    fill(&sides, &a, &b, &c);
    const uint32_t rounds[] = { 0, 1, UINT32_MAX };
    for (size_t i = 0; i < sizeof rounds / sizeof *rounds; i++) {
        stops.round = rounds[i];
        dgg_stops_begin(&stops, &sides, NULL);
        stop_at(&stops, &sides, i % 2 == 0 ? a : c, 0);
        CU_ASSERT_EQUAL(stops.count, 1);
        CU_ASSERT_EQUAL(stops.joined_count, 0);
        CU_ASSERT_EQUAL(stops.items[0].next, DGG_NO_SIDE);
    }
    dgg_stops_destroy(&stops);
    dgg_sides_destroy(&sides);
}

static dgg_status join_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_sides sides = { 0 };
    dgg_stops stops = { 0 };
    uint32_t a = 0, b = 0, c = 0;
    DGG_TRY(fill(&sides, &a, &b, &c));
    DGG_TRY(dgg_stops_begin(&stops, &sides, NULL));
    DGG_TRY(stop_at(&stops, &sides, a, 0));
    DGG_TRY(stop_at(&stops, &sides, c, 1));
done:
    dgg_stops_destroy(&stops);
    dgg_sides_destroy(&sides);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(join_and_forget());
}

SUITE("corpus/matcher/sides",
      { "a phrase is a side of many pairs", a_phrase_is_a_side_of_many_pairs },
      { "pairs with both sides are joined once", pairs_with_both_sides_are_joined_once },
      { "texts know nothing of each other", texts_know_nothing_of_each_other },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
