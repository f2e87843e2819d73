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

typedef struct large {
    int value;
    char more[300];
} large;

/* Made up in so many ways that parts become lopsided. */
static void many_items_are_sorted_where_they_stand(void)
{
    enum { MANY = 5000, WAYS = 6 };
    static int items[MANY];
    static large larges[MANY];
    for (int way = 0; way < WAYS; way++) {
        unsigned random = 1;
        for (int i = 0; i < MANY; i++) {
            random = random * 1664525U + 1013904223U;
            const int values[WAYS] = { (int)(random >> 8),   i, MANY - i, (int)(random >> 30),
                                       i % 2 ? i : MANY - i, 7 };
            items[i] = values[way];
            larges[i] = (large){ .value = values[way] };
            larges[i].more[299] = (char)values[way];
        }
        dgg_sort_in_place(items, MANY, sizeof *items, by_value);
        dgg_sort_in_place(larges, MANY, sizeof *larges, by_value);
        for (int i = 0; i < MANY; i++) {
            CU_ASSERT_FATAL(i == 0 || items[i - 1] <= items[i]);
            CU_ASSERT_FATAL(larges[i].value == items[i]);
            CU_ASSERT_FATAL(larges[i].more[299] == (char)items[i]);
        }
    }
    dgg_sort_in_place(NULL, 0, sizeof *items, by_value);
}

SUITE("base/order",
      { "many items are sorted where they stand", many_items_are_sorted_where_they_stand },
      { "an empty row may be missing", an_empty_row_may_be_missing })
