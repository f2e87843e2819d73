#include "base/order.h"

#include "tests/support/suite.h"

static int by_value(const void *left, const void *right)
{
    const int *one = left, *other = right;
    return (*one > *other) - (*one < *other);
}

static void an_empty_row_may_be_missing(void)
{
    dgg_sort(NULL, 0, sizeof(int), by_value);
    int items[] = { 3, 1, 2 };
    dgg_sort(items, 3, sizeof *items, by_value);
    CU_ASSERT_EQUAL(items[0], 1);
    CU_ASSERT_EQUAL(items[1], 2);
    CU_ASSERT_EQUAL(items[2], 3);
}

SUITE("base/order", { "an empty row may be missing", an_empty_row_may_be_missing })
