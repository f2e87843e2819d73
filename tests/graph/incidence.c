#include "graph/incidence.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const dgg_pair pairs[] = { { 2, 1 }, { 0, 3 }, { 2, 0 }, { 0, 3 }, { 0, 1 } };

static void row_is(const dgg_incidence *incidence, size_t row, const uint32_t *items, size_t count)
{
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_size(incidence, row), count);
    for (size_t i = 0; i < count; i++) {
        CU_ASSERT_EQUAL(incidence->items[incidence->first[row] + i], items[i]);
    }
}

#define ROW_IS(incidence, row, ...)                                                                \
    row_is(incidence, row, (const uint32_t[]){ __VA_ARGS__ },                                      \
           sizeof((const uint32_t[]){ __VA_ARGS__ }) / sizeof(uint32_t))

static void rows_are_sorted_and_repeats_count_once(void)
{
    dgg_incidence made = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_init(&made, 4, pairs, 5, NULL), DGG_OK);
    ROW_IS(&made, 0, 1, 3);
    ROW_IS(&made, 2, 0, 1);
    CU_ASSERT_EQUAL(dgg_incidence_size(&made, 1), 0);
    CU_ASSERT_EQUAL(dgg_incidence_size(&made, 3), 0);
    dgg_incidence_destroy(&made);
    dgg_incidence_destroy(&made);
}

static void turned_twice_it_is_the_same(void)
{
    dgg_incidence made = { 0 }, turned = { 0 }, back = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_init(&made, 4, pairs, 5, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_transpose(&turned, &made, NULL), DGG_OK);
    ROW_IS(&turned, 1, 0, 2);
    ROW_IS(&turned, 3, 0);
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_transpose(&back, &turned, NULL), DGG_OK);
    ROW_IS(&back, 0, 1, 3);
    ROW_IS(&back, 2, 0, 1);
    dgg_incidence_destroy(&made);
    dgg_incidence_destroy(&turned);
    dgg_incidence_destroy(&back);
}

static void two_ways_to_one_place_count_once(void)
{
    static const dgg_pair next[] = { { 1, 2 }, { 3, 2 }, { 3, 0 } };
    dgg_incidence one = { 0 }, other = { 0 }, made = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_init(&one, 4, pairs, 5, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_init(&other, 4, next, 3, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_incidence_compose(&made, &one, &other, NULL), DGG_OK);
    ROW_IS(&made, 0, 0, 2); /* to 2 by way of 1 and of 3 */
    ROW_IS(&made, 2, 2);
    CU_ASSERT_EQUAL(made.first[4], 3);
    dgg_incidence_destroy(&one);
    dgg_incidence_destroy(&other);
    dgg_incidence_destroy(&made);
}

static void nothing_is_a_matrix_too(void)
{
    dgg_incidence made = { 0 }, turned = { 0 };
    CU_ASSERT_EQUAL(dgg_incidence_init(&made, 0, NULL, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_incidence_transpose(&turned, &made, NULL), DGG_OK);
    CU_ASSERT_EQUAL(turned.first[0], 0);
    dgg_incidence_destroy(&made);
    dgg_incidence_destroy(&turned);
}

static dgg_status make_all(void)
{
    dgg_status status = DGG_OK;
    dgg_incidence one = { 0 }, turned = { 0 }, made = { 0 };
    DGG_TRY(dgg_incidence_init(&one, 4, pairs, 5, NULL));
    DGG_TRY(dgg_incidence_transpose(&turned, &one, NULL));
    DGG_TRY(dgg_incidence_compose(&made, &one, &turned, NULL));
done:
    dgg_incidence_destroy(&one);
    dgg_incidence_destroy(&turned);
    dgg_incidence_destroy(&made);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(make_all());
}

SUITE("graph/incidence",
      { "rows are sorted and repeats count once", rows_are_sorted_and_repeats_count_once },
      { "turned twice it is the same", turned_twice_it_is_the_same },
      { "two ways to one place count once", two_ways_to_one_place_count_once },
      { "nothing is a matrix too", nothing_is_a_matrix_too },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
