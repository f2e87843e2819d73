#include "base/memory.h"

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "tests/support/suite.h"

static void an_arena_holds_small_and_large(void)
{
    static const size_t sizes[] = { 1, 7, 100000, 3, 70000 };
    dgg_arena *arena = NULL;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        char *place = NULL;
        CU_ASSERT_EQUAL_FATAL(dgg_arena_alloc(&arena, &place, sizes[i], NULL), DGG_OK);
        CU_ASSERT_EQUAL((uintptr_t)place % alignof(max_align_t), 0);
        CU_ASSERT_EQUAL(place[sizes[i] - 1], 0);
        place[sizes[i] - 1] = 'x';
    }
    dgg_arena_release(&arena);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

static void a_size_that_overflows_is_refused(void)
{
    dgg_arena *arena = NULL;
    char *place = NULL;
    CU_ASSERT_EQUAL(dgg_arena_alloc(&arena, &place, SIZE_MAX, NULL), DGG_OUT_OF_MEMORY);
    CU_ASSERT_EQUAL(dgg_grow(&place, SIZE_MAX / 2, 4, NULL), DGG_OUT_OF_MEMORY);
    CU_ASSERT_PTR_NULL(place);
}

static void growing_to_nothing_keeps_the_block(void)
{
    char *place = NULL;
    CU_ASSERT_EQUAL(dgg_grow(&place, 0, 4, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_grow(&place, 4, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_grow(&place, 0, 0, NULL), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(place);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 1);
    dgg_release(place);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

static void a_refusal_leaves_what_is_there(void)
{
    int *place = NULL;
    size_t room = 0;
    CU_ASSERT_EQUAL(dgg_reserve(&place, &room, 3, sizeof *place, NULL), DGG_OK);
    CU_ASSERT_TRUE(room >= 3);
    place[2] = 7;
    const int *before = place;
    size_t room_before = room;
    dgg_allocations_left = 0;
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_reserve(&place, &room, 1000, sizeof *place, &error), DGG_OUT_OF_MEMORY);
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(error.status, DGG_OUT_OF_MEMORY);
    CU_ASSERT_PTR_EQUAL(place, before);
    CU_ASSERT_EQUAL(room, room_before);
    CU_ASSERT_EQUAL(place[2], 7);
    dgg_release(place);
}

static void a_large_thing_wastes_no_room(void)
{
    dgg_arena *arena = NULL;
    char *place = NULL;
    for (int i = 0; i < 100; i++) {
        CU_ASSERT_EQUAL(dgg_arena_alloc(&arena, &place, 100, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_arena_alloc(&arena, &place, 100000, NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 101); /* one for all the small ones */
    dgg_arena_release(&arena);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

static void a_copy_outlives_its_source(void)
{
    dgg_arena *arena = NULL;
    char source[] = "On maps";
    dgg_text text = dgg_text_of(source), nothing = { source, 0 };
    CU_ASSERT_EQUAL(dgg_arena_copy(&arena, &text, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_arena_copy(&arena, &nothing, NULL), DGG_OK);
    memset(source, 'x', sizeof source);
    CU_ASSERT_TRUE(dgg_text_is(text, "On maps"));
    CU_ASSERT_PTR_NULL(nothing.start);
    dgg_arena_release(&arena);
}

static void what_is_cleared_is_used_again(void)
{
    dgg_arena *arena = NULL;
    dgg_text text = dgg_text_of("maps");
    char *place = NULL;
    dgg_arena_clear(&arena);
    CU_ASSERT_PTR_NULL(arena);
    CU_ASSERT_EQUAL(dgg_arena_copy(&arena, &text, NULL), DGG_OK);
    const char *first = text.start;
    for (int i = 0; i < 3; i++) {
        CU_ASSERT_EQUAL(dgg_arena_alloc(&arena, &place, 60000, NULL), DGG_OK);
    }
    dgg_arena_clear(&arena);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 1);
    CU_ASSERT_EQUAL(dgg_arena_alloc(&arena, &place, 60000, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 1);
    CU_ASSERT_PTR_NOT_EQUAL(place, first);
    CU_ASSERT_EQUAL(place[0] | place[59999], 0);
    dgg_arena_release(&arena);
    CU_ASSERT_EQUAL(dgg_arena_alloc(&arena, &place, 1 << 20, NULL), DGG_OK);
    dgg_arena_clear(&arena); /* too much to keep */
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

/* Texts stand close together; what is not text is aligned behind them. */
static void texts_take_the_room_they_need(void)
{
    dgg_arena *arena = NULL;
    dgg_text one = dgg_text_of("a"), other = dgg_text_of("b");
    double *number = NULL;
    CU_ASSERT_EQUAL(dgg_arena_copy(&arena, &one, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_arena_copy(&arena, &other, NULL), DGG_OK);
    CU_ASSERT_PTR_EQUAL(one.start + 1, other.start);
    CU_ASSERT_EQUAL(dgg_arena_alloc(&arena, &number, sizeof *number, NULL), DGG_OK);
    CU_ASSERT_EQUAL((uintptr_t)number % sizeof *number, 0);
    dgg_arena_release(&arena);
}

SUITE("base/memory", { "what is cleared is used again", what_is_cleared_is_used_again },
      { "texts take the room they need", texts_take_the_room_they_need },
      { "an arena holds small and large", an_arena_holds_small_and_large },
      { "a size that overflows is refused", a_size_that_overflows_is_refused },
      { "growing to nothing keeps the block", growing_to_nothing_keeps_the_block },
      { "a refusal leaves what is there", a_refusal_leaves_what_is_there },
      { "a large thing wastes no room", a_large_thing_wastes_no_room },
      { "a copy outlives its source", a_copy_outlives_its_source })
