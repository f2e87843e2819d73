/* order.h - sorting a row of items, which may be empty. */
#ifndef DGG_ORDER_H
#define DGG_ORDER_H

#include "base/base.h"

/* As qsort(), but an empty row may be NULL. Items that compare equal must be equal for the result
 * to be the same everywhere. */
void dgg_sort(void *items, size_t count, size_t size, int (*compare)(const void *, const void *));

/* The same of many items without a copy of them, which dgg_sort() may make. */
void dgg_sort_in_place(void *items, size_t count, size_t size,
                       int (*compare)(const void *, const void *));

#endif
