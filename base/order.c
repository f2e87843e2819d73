/* Sorting: qsort() must not be given NULL, not even for nothing. */
#include "base/order.h"

#include <stdlib.h>

void dgg_sort(void *items, size_t count, size_t size, int (*compare)(const void *, const void *))
{
    if (count > 1) {
        qsort(items, count, size, compare);
    }
}
