/* Sorting: qsort() must not be given NULL, not even for nothing; and few items, which are the rule,
 * are sorted by insertion, without its calls and copies. */
#include "base/order.h"

#include <stdlib.h>
#include <string.h>

enum { FEW = 12, LARGEST = 128 /* bytes of an item */ };

static void insert_each(char *items, size_t count, size_t size,
                        int (*compare)(const void *, const void *))
{
    char item[LARGEST];
    for (size_t i = 1; i < count; i++) {
        size_t at = i;
        while (at > 0 && compare(items + (at - 1) * size, items + i * size) > 0) {
            at--;
        }
        if (at < i) {
            memcpy(item, items + i * size, size);
            memmove(items + (at + 1) * size, items + at * size, (i - at) * size);
            memcpy(items + at * size, item, size);
        }
    }
}

void dgg_sort(void *items, size_t count, size_t size, int (*compare)(const void *, const void *))
{
    if (count <= FEW && size <= LARGEST) {
        insert_each(items, count, size, compare);
    } else if (count > 1) {
        qsort(items, count, size, compare);
    }
}
