/* The one way to allocate: refusable by tests, counted, with arenas for small things. */
#include "base/memory.h"

#include <stdalign.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 8, ARENA_BLOCK = 1 << 16 };

struct dgg_arena {
    struct dgg_arena *older;
    size_t used, room;
    max_align_t bytes[];
};

_Atomic long dgg_allocations_left = -1;
_Atomic long dgg_blocks_in_use;

/* Counts down; threads may allocate at the same time, and the count must not slip below zero. */
static bool is_refused(void)
{
    long left = dgg_allocations_left;
    while (left > 0 && !atomic_compare_exchange_weak(&dgg_allocations_left, &left, left - 1)) {
    }
    return left == 0;
}

dgg_status dgg_grow(void *items, size_t count, size_t size, dgg_error *error)
{
    void *old;
    memcpy(&old, items, sizeof old);
    bool is_too_large = size > 0 && count > PTRDIFF_MAX / size;
    size_t bytes = is_too_large ? 0 : count * size;
    /* To realloc nothing would free what is there; one byte is the least. */
    void *grown = is_refused() || is_too_large ? NULL : realloc(old, bytes > 0 ? bytes : 1);
    if (grown == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory for %zu items of %zu bytes", count,
                        size);
    }
    dgg_blocks_in_use += old == NULL;
    memcpy(items, &grown, sizeof grown);
    return DGG_OK;
}

dgg_status dgg_reserve_more(void *items, size_t *room, size_t count, size_t size, dgg_error *error)
{
    size_t twice = *room > SIZE_MAX / 2 ? SIZE_MAX : *room * 2;
    size_t wanted = count > twice ? count : twice;
    wanted = wanted > FIRST_ROOM ? wanted : FIRST_ROOM;
    dgg_status status = dgg_grow(items, wanted, size, error);
    *room = status == DGG_OK ? wanted : *room;
    return status;
}

void dgg_release(void *items)
{
    dgg_blocks_in_use -= items != NULL;
    free(items);
}

static dgg_arena *new_block(size_t size, dgg_error *error)
{
    dgg_arena *block = NULL;
    size_t room = size > ARENA_BLOCK ? size : ARENA_BLOCK;
    size_t whole = room > SIZE_MAX - sizeof *block ? SIZE_MAX : sizeof *block + room;
    dgg_grow(&block, whole, 1, error);
    if (block != NULL) {
        *block = (dgg_arena){ .room = room };
    }
    return block;
}

/* A block that one thing fills goes behind the newest, whose room is still of use. */
static void add_block(dgg_arena **arena, dgg_arena *block)
{
    bool is_filled = block->room > ARENA_BLOCK && *arena != NULL;
    dgg_arena **place = is_filled ? &(*arena)->older : arena;
    block->older = *place;
    *place = block;
}

/* So many bytes, not zeroed; their place is divisible by `alignment`. NULL if there are none. */
static void *take_bytes(dgg_arena **arena, size_t size, size_t alignment, dgg_error *error)
{
    dgg_arena *block = *arena;
    size_t over = block != NULL ? block->used % alignment : 0;
    size_t padding = over > 0 ? alignment - over : 0;
    if (block == NULL || padding > block->room - block->used ||
        size > block->room - block->used - padding) {
        block = new_block(size, error);
        if (block == NULL) {
            return NULL;
        }
        add_block(arena, block);
        padding = 0;
    }
    char *bytes = (char *)block->bytes + block->used + padding;
    block->used += padding + size;
    return bytes;
}

dgg_status dgg_arena_alloc(dgg_arena **arena, void *place, size_t size, dgg_error *error)
{
    void *bytes = take_bytes(arena, size, alignof(max_align_t), error);
    if (bytes == NULL) {
        return DGG_OUT_OF_MEMORY;
    }
    memset(bytes, 0, size);
    memcpy(place, &bytes, sizeof bytes);
    return DGG_OK;
}

dgg_status dgg_arena_copy(dgg_arena **arena, dgg_text *text, dgg_error *error)
{
    if (text->length == 0) {
        *text = (dgg_text){ 0 };
        return DGG_OK;
    }
    char *bytes = take_bytes(arena, text->length, 1, error);
    if (bytes == NULL) {
        return DGG_OUT_OF_MEMORY;
    }
    memcpy(bytes, text->start, text->length);
    text->start = bytes;
    return DGG_OK;
}

void dgg_arena_clear(dgg_arena **arena)
{
    dgg_arena *kept = *arena;
    if (kept == NULL || kept->room > ARENA_BLOCK) {
        dgg_arena_release(arena);
        return;
    }
    dgg_arena_release(&kept->older);
    kept->used = 0;
}

void dgg_arena_release(dgg_arena **arena)
{
    while (*arena != NULL) {
        dgg_arena *older = (*arena)->older;
        dgg_release(*arena);
        *arena = older;
    }
}
