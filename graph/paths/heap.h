/* heap.h - places that wait, the nearest first. */
#ifndef DGG_HEAP_H
#define DGG_HEAP_H

#include <stddef.h>
#include <stdint.h>

/* A place that waits, and how far it was when it was put there; it may wait there more than once,
 * of which the nearest counts. */
typedef struct dgg_waiting {
    double length;
    uint32_t place;
} dgg_waiting;

/* `items` has room for all that will ever wait at once. */
typedef struct dgg_heap {
    dgg_waiting *items;
    size_t count;
} dgg_heap;

enum { DGG_BRANCHES = 4 }; /* flat, so that few lines of memory are touched */

static inline void dgg_heap_put(dgg_heap *heap, uint32_t place, double length)
{
    dgg_waiting added = { length, place };
    size_t at = heap->count++;
    while (at > 0 && length < heap->items[(at - 1) / DGG_BRANCHES].length) {
        heap->items[at] = heap->items[(at - 1) / DGG_BRANCHES];
        at = (at - 1) / DGG_BRANCHES;
    }
    heap->items[at] = added;
}

static inline size_t dgg_heap_nearest_child(const dgg_heap *heap, size_t at)
{
    size_t first = at * DGG_BRANCHES + 1, end = first + DGG_BRANCHES, nearest = first;
    end = end < heap->count ? end : heap->count;
    for (size_t child = first + 1; child < end; child++) {
        nearest = heap->items[child].length < heap->items[nearest].length ? child : nearest;
    }
    return nearest;
}

/* There must be one. */
static inline uint32_t dgg_heap_take(dgg_heap *heap)
{
    uint32_t nearest = heap->items[0].place;
    dgg_waiting last = heap->items[--heap->count];
    size_t at = 0, child = dgg_heap_nearest_child(heap, 0);
    while (child < heap->count && heap->items[child].length < last.length) {
        heap->items[at] = heap->items[child];
        at = child;
        child = dgg_heap_nearest_child(heap, at);
    }
    heap->items[at] = last;
    return nearest;
}

#endif
