/* memory.h - the one way to allocate; tests can make the n-th allocation fail. */
#ifndef DGG_MEMORY_H
#define DGG_MEMORY_H

#include "base/base.h"

/* Grows *items to hold `count` items of `size` bytes, or fails and leaves it as it was. */
dgg_status dgg_grow(void *items, size_t count, size_t size, dgg_error *error);

/* The same for a row that grows one by one: *room at least doubles, so few calls copy. */
dgg_status dgg_reserve_more(void *items, size_t *room, size_t count, size_t size, dgg_error *error);
static inline dgg_status dgg_reserve(void *items, size_t *room, size_t count, size_t size,
                                     dgg_error *error)
{
    return count <= *room ? DGG_OK : dgg_reserve_more(items, room, count, size, error);
}
void dgg_release(void *items);

/* An arena: small things that live and die together. It starts as NULL. */
typedef struct dgg_arena dgg_arena;

/* Makes *place point to `size` zeroed bytes, aligned for any type, that live as long as the arena.
 */
dgg_status dgg_arena_alloc(dgg_arena **arena, void *place, size_t size, dgg_error *error);

/* Moves *text into the arena: the bytes it spanned may then go. */
dgg_status dgg_arena_copy(dgg_arena **arena, dgg_text *text, dgg_error *error);
/* Forgets what is in the arena, and keeps room for a little that comes next. */
void dgg_arena_clear(dgg_arena **arena);
void dgg_arena_release(dgg_arena **arena);

extern _Atomic long dgg_allocations_left; /* for tests: below zero means no limit */
extern _Atomic long dgg_blocks_in_use;    /* for tests */

#endif
