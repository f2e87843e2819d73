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

/* Items that are sorted where they stand. */
typedef struct row {
    char *items;
    size_t count, size;
    int (*compare)(const void *, const void *);
} row;

static char *at(row items, size_t place)
{
    return items.items + place * items.size;
}

static void swap(char *one, char *other, size_t size)
{
    char item[LARGEST];
    for (size_t done = 0; one != other && done < size; done += LARGEST) {
        size_t piece = size - done < LARGEST ? size - done : LARGEST;
        memcpy(item, one + done, piece);
        memcpy(one + done, other + done, piece);
        memcpy(other + done, item, piece);
    }
}

/* A row as a heap: the item at `top` sinks to where both below it are no larger. */
static void sink(row heap, size_t top)
{
    for (size_t below = 2 * top + 1; below < heap.count; below = 2 * top + 1) {
        char *larger = at(heap, below);
        if (below + 1 < heap.count && heap.compare(larger, at(heap, below + 1)) < 0) {
            larger = at(heap, ++below);
        }
        if (heap.compare(at(heap, top), larger) >= 0) {
            return;
        }
        swap(at(heap, top), larger, heap.size);
        top = below;
    }
}

static void sort_as_heap(row heap)
{
    for (size_t top = heap.count / 2; top > 0; top--) {
        sink(heap, top - 1);
    }
    while (heap.count > 1) {
        heap.count--;
        swap(heap.items, at(heap, heap.count), heap.size);
        sink(heap, 0);
    }
}

/* Puts the median of three in front. */
static void choose_pivot(row items)
{
    char *first = items.items, *middle = at(items, items.count / 2);
    char *last = at(items, items.count - 1);
    bool is_up = items.compare(middle, last) <= 0;
    char *lesser = is_up ? middle : last, *greater = is_up ? last : middle;
    if (items.compare(first, lesser) < 0) {
        swap(first, lesser, items.size);
    } else if (items.compare(first, greater) > 0) {
        swap(first, greater, items.size);
    }
}

/* Parts the row at its first item; where that stands then. Equal items go to both sides. */
static size_t part(row items)
{
    choose_pivot(items);
    size_t low = 1, high = items.count - 1;
    while (true) {
        while (low <= high && items.compare(at(items, low), items.items) < 0) {
            low++;
        }
        while (low <= high && items.compare(at(items, high), items.items) > 0) {
            high--;
        }
        if (low >= high) {
            break;
        }
        swap(at(items, low++), at(items, high--), items.size);
    }
    swap(items.items, at(items, high), items.size);
    return high;
}

/* The larger part is gone on with, so that no more than some calls are open; a row that parts badly
 * is sorted as a heap. */
static void sort_parts(row items, int rounds)
{
    while (items.count > FEW && rounds > 0) {
        size_t middle = part(items);
        row left = items, right = items;
        left.count = middle;
        right.items = at(items, middle + 1);
        right.count = items.count - middle - 1;
        rounds--;
        sort_parts(left.count < right.count ? left : right, rounds);
        items = left.count < right.count ? right : left;
    }
    if (items.count <= FEW && items.size <= LARGEST) {
        insert_each(items.items, items.count, items.size, items.compare);
    } else {
        sort_as_heap(items);
    }
}

void dgg_sort_in_place(void *items, size_t count, size_t size,
                       int (*compare)(const void *, const void *))
{
    enum { ROUNDS_A_BIT = 2 };
    int rounds = 0;
    for (size_t left = count; left > 0; left /= 2) {
        rounds += ROUNDS_A_BIT;
    }
    sort_parts((row){ items, count, size, compare }, rounds);
}
