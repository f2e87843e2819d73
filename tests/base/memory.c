#include "base/memory.h"

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>

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

SUITE("base/memory", { "an arena holds small and large", an_arena_holds_small_and_large },
      { "a size that overflows is refused", a_size_that_overflows_is_refused })
